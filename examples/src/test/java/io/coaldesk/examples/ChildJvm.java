package io.coaldesk.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java program run to its end in a process of its own, with the JDK of this test. */
final class ChildJvm {

    private static final long TIMEOUT_SECONDS = 120;

    private ChildJvm() {}

    /** What a program left behind; its output is read as UTF-8. */
    record Outcome(int exitCode, String out, String err) {}

    /** The root of the source tree; Maven runs tests in the folder of their module. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** The jars that scripts run with. */
    static List<Path> libraries() {
        try (Stream<Path> jars = Files.list(root().resolve("target/lib"))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of this test's own class path whose file name begins with one of the prefixes. */
    static List<Path> ownClassPath(String... prefixes) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry ->
                        Stream.of(prefixes).anyMatch(entry.getFileName().toString()::startsWith))
                .toList();
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static String path(Path first, List<Path> others) {
        return first + File.pathSeparator + path(others);
    }

    static Outcome run(Path directory, Map<String, String> environment, List<String> arguments) {
        try {
            Path out = Files.createTempFile("coaldesk", ".out");
            Path err = Files.createTempFile("coaldesk", ".err");
            try {
                return new Outcome(
                        exitCode(builder(directory, environment, arguments)
                                .redirectOutput(out.toFile())
                                .redirectError(err.toFile())),
                        Files.readString(out),
                        Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Path directory, Map<String, String> environment, List<String> arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(java.toString()), arguments.stream()).toList());
        builder.directory(directory.toFile());
        // either variable would make the child print a line of its own
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int exitCode(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new IllegalStateException("no end after " + TIMEOUT_SECONDS + " s: " + builder.command());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
