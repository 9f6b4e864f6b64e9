package io.coaldesk.examples;

import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * The frame of a script: it reads the arguments, runs, and ends with an exit code.
 *
 * <p>Exit codes of all scripts: 0 done, 1 some rows rejected, 2 bad document or usage, 3 the answer is no.
 */
public final class Script {

    /** All is done. */
    public static final int DONE = 0;

    /** Some rows were rejected; the others are done. */
    public static final int SOME_REJECTED = 1;

    /** A document or the usage is wrong; nothing is done. */
    public static final int BAD_INPUT = 2;

    /** The answer of a script with one answer is no. */
    public static final int ANSWER_IS_NO = 3;

    private Script() {}

    /** What a script does. */
    @FunctionalInterface
    public interface Body {
        /** Runs with arguments and streams, and returns the exit code. */
        int run(Arguments arguments, PrintStream out, PrintStream err);
    }

    /** Runs a script and ends the program; a wrong input ends it with one line. */
    public static void main(String usage, int positions, String[] args, Body body) {
        System.exit(run(usage, positions, args, body));
    }

    private static int run(String usage, int positions, String[] args, Body body) {
        PrintStream err = Console.err();
        Arguments arguments;
        try {
            arguments = Arguments.parse(usage, positions, args);
        } catch (InvalidValueException wrong) {
            err.println(wrong.getMessage() + "; usage: " + usage);
            return BAD_INPUT;
        }
        try {
            return body.run(arguments, Console.out(), err);
        } catch (InvalidValueException | RejectedPolicyException | UncheckedIOException refused) {
            err.println(refused.getMessage());
            return BAD_INPUT;
        }
    }
}
