package io.coaldesk.examples;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments of a script: positions, {@code --json}, and {@code --lang en|zh}.
 *
 * @param positions the arguments that are no options
 * @param language the language of the output
 * @param json whether the output is JSON
 */
public record Arguments(List<String> positions, Language language, boolean json) {

    /** Copies the positions. */
    public Arguments {
        positions = List.copyOf(positions);
    }

    /**
     * Reads arguments.
     *
     * @param expected the number of positions
     * @throws InvalidValueException if an option is unknown or the number of positions is another
     */
    public static Arguments parse(String[] args, int expected) {
        List<String> positions = new ArrayList<>();
        Language language = Language.EN;
        boolean json = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--json" -> json = true;
                case "--lang" -> {
                    i++;
                    language = Language.parse(i < args.length ? args[i] : "nothing");
                }
                default -> positions.add(args[i]);
            }
        }
        if (positions.size() != expected || positions.stream().anyMatch(position -> position.startsWith("--"))) {
            throw new InvalidValueException(
                    "arguments", Arrays.toString(args), expected + " and the options --lang en|zh and --json");
        }
        return new Arguments(positions, language, json);
    }

    /** Returns a position as a path. */
    public Path path(int position) {
        return Path.of(positions.get(position));
    }
}
