package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host on the module path; the other tests run on the class path, where a missing {@code opens} does not show. */
class ModulePathIT {

    @Test
    void a_modular_host_reads_and_writes_one_aggregate_of_each_package() {
        List<Path> modules =
                ChildJvm.libraries().stream().filter(ModulePathIT::isRealModule).toList();
        Path classes = Javac.compile("modulepath", List.of("-p", ChildJvm.path(modules.stream())));

        ChildJvm.Outcome run = ChildJvm.run(
                classes,
                Map.of(),
                List.of(
                        "-p",
                        ChildJvm.path(Stream.concat(Stream.of(classes), modules.stream())),
                        "-m",
                        "host.modular/host.modular.ModularHost"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "io.coaldesk.frame", "io.coaldesk.pricing", "io.coaldesk.credit", "io.coaldesk.blending");
        assertThat(run.exitCode()).isZero();
    }

    private static boolean isRealModule(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .noneMatch(module -> module.descriptor().isAutomatic());
    }
}
