package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A user's own property tests, fed by the published {@code tests} jars. */
class ConsumerPropertiesIT {

    private static final String[] TEST_JARS = {"jqwik", "junit-platform", "opentest4j", "apiguardian"};

    @Test
    void for_all_finds_published_values_by_type() {
        List<Path> published = ChildJvm.ownClassPath("coaldesk-").stream()
                .filter(entry -> entry.toString().endsWith("-tests.jar"))
                .toList();
        assertThat(published).hasSize(4);
        List<Path> libraries = Stream.of(ChildJvm.libraries(), published, ChildJvm.ownClassPath(TEST_JARS))
                .flatMap(List::stream)
                .toList();
        Path classes = Javac.compile("-cp", libraries, "properties");

        ChildJvm.Outcome run = ChildJvm.run(
                classes,
                Map.of(),
                List.of(
                        "-cp",
                        ChildJvm.path(classes, libraries),
                        "host.properties.RunProperties",
                        HostPackages.FOLDER));

        // jqwik itself notes there how many edge cases it tried
        assertThat(run.err()).doesNotContain("Failures");
        assertThat(run.out().lines()).contains("passed: 5");
        assertThat(run.exitCode()).isZero();
    }
}
