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

/** Compiles a source tree of {@code src/consumer} as a strict user does: every lint on, every warning an error. */
final class Javac {

    private static final List<String> STRICT = List.of("--release", "17", "-Xlint:all", "-Werror");

    private Javac() {}

    /** Compiles and returns the folder with the classes; the test fails with the compiler's text. */
    static Path compile(String tree, List<String> pathOptions) {
        Path classes = Path.of("target", "consumer", tree).toAbsolutePath();
        String[] arguments = Stream.of(
                        STRICT.stream(),
                        pathOptions.stream(),
                        Stream.of("-d", classes.toString()),
                        sources(Path.of("src", "consumer", tree)).stream().map(Path::toString))
                .flatMap(part -> part)
                .toArray(String[]::new);
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        int exitCode = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments);
        assertThat(text.toString()).isEmpty();
        assertThat(exitCode).isZero();
        return classes;
    }

    private static List<Path> sources(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
