package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host on the class path, without Immutables, with its own mapper. */
class ConsumerProjectIT {

    @Test
    void a_strict_host_compiles_and_its_own_mapper_reads_and_writes() {
        List<Path> libraries = ChildJvm.libraries();
        Path classes = Javac.compile("classpath", List.of("-cp", ChildJvm.path(libraries.stream())));

        ChildJvm.Outcome run = ChildJvm.run(
                classes,
                Map.of(),
                List.of(
                        "-cp",
                        ChildJvm.path(Stream.concat(Stream.of(classes), libraries.stream())),
                        "host.HostWithOwnMapper"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "io.coaldesk.frame.Sample",
                        "io.coaldesk.pricing.PricingSample",
                        "io.coaldesk.credit.CreditSample",
                        "io.coaldesk.blending.BlendingSample");
        assertThat(run.exitCode()).isZero();
    }
}
