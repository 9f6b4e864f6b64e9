package io.coaldesk.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A script of {@code examples/scripts}, run as the README says: from the root, against {@code target/lib}. */
final class ScriptRun {

    /** The poorest locale a script must work in. */
    static final Map<String, String> POSIX_LOCALE = Map.of("LC_ALL", "C");

    private ScriptRun() {}

    static ChildJvm.Outcome script(String name, String... arguments) {
        return script(Map.of(), name, arguments);
    }

    static ChildJvm.Outcome script(Map<String, String> environment, String name, String... arguments) {
        List<String> command = List.of(
                "-cp",
                Path.of("target", "lib", "*").toString(),
                Path.of("examples", "scripts", name).toString());
        return ChildJvm.run(
                ChildJvm.root(),
                environment,
                Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }
}
