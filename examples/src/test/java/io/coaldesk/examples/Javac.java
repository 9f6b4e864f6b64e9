package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles source trees of {@code src/consumer} as a strict user does: every lint on, every warning an error. */
final class Javac {

    private static final List<String> STRICT = List.of("--release", "17", "-Xlint:all", "-Werror");

    private Javac() {}

    /** Returns a new folder with the classes; any text of the compiler fails the test. */
    static Path compile(String pathOption, List<Path> path, String... trees) {
        Path classes = emptyFolder();
        String[] arguments = Stream.of(
                        STRICT.stream(),
                        Stream.of(pathOption, ChildJvm.path(path)),
                        Stream.of("-d", classes.toString()),
                        Stream.of(trees).flatMap(Javac::sources))
                .flatMap(part -> part)
                .toArray(String[]::new);
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        int exitCode = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments);
        assertThat(text.toString()).isEmpty();
        assertThat(exitCode).isZero();
        return classes;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "consumer")), "classes")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sources(String tree) {
        try (Stream<Path> files = Files.walk(Path.of("src", "consumer", tree))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
