package io.coaldesk.examples;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same host on the module path; on the class path a missing {@code opens} does not show. */
class ModulePathIT {

    @Test
    void a_modular_host_reads_and_writes_one_aggregate_of_each_package() {
        List<Path> modules =
                ChildJvm.libraries().stream().filter(ModulePathIT::isRealModule).toList();
        Path classes = Javac.compile("-p", modules, "host", "module");

        HostPackages.assertPrinted(ChildJvm.run(
                classes,
                Map.of(),
                List.of("-p", ChildJvm.path(classes, modules), "-m", "host/host.Host", HostPackages.FOLDER)));
    }

    private static boolean isRealModule(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .noneMatch(module -> module.descriptor().isAutomatic());
    }
}
