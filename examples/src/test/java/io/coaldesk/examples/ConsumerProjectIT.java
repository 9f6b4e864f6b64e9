package io.coaldesk.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A host on the class path, without Immutables, with its own mapper. */
class ConsumerProjectIT {

    @Test
    void a_strict_host_compiles_and_its_own_mapper_reads_and_writes() {
        List<Path> jars = ChildJvm.libraries();
        Path classes = Javac.compile("-cp", jars, "host");

        HostPackages.assertPrinted(ChildJvm.run(
                classes, Map.of(), List.of("-cp", ChildJvm.path(classes, jars), "host.Host", HostPackages.FOLDER)));
    }
}
