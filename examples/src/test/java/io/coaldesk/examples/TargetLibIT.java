package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TargetLibIT {

    private static final String VERSION = System.getProperty("coaldesk.version");

    @Test
    void scripts_get_our_jars_and_the_allowed_dependencies_and_nothing_else() {
        assertThat(ChildJvm.libraries().stream().map(Path::getFileName).map(Path::toString))
                .containsExactly(
                        "coaldesk-blending-" + VERSION + ".jar",
                        "coaldesk-core-" + VERSION + ".jar",
                        "coaldesk-credit-" + VERSION + ".jar",
                        "coaldesk-examples-" + VERSION + ".jar",
                        "coaldesk-pricing-" + VERSION + ".jar",
                        "jackson-annotations-2.21.jar",
                        "jackson-core-2.21.8.jar",
                        "jackson-databind-2.21.8.jar",
                        "jackson-datatype-jdk8-2.21.8.jar",
                        "jackson-datatype-jsr310-2.21.8.jar",
                        "jspecify-1.0.1.jar",
                        "slf4j-api-2.0.20.jar",
                        "slf4j-nop-2.0.20.jar");
    }
}
