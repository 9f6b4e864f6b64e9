package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

/** What the consumer's host prints: each package that has aggregates. */
final class HostPackages {

    private static final String[] WITH_AGGREGATES = {
        "io.coaldesk.frame", "io.coaldesk.pricing", "io.coaldesk.credit", "io.coaldesk.blending"
    };

    private HostPackages() {}

    static void assertPrinted(ChildJvm.Outcome run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly(WITH_AGGREGATES);
        assertThat(run.exitCode()).isZero();
    }
}
