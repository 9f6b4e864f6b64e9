package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

/** What the consumer's host is given and what it prints: each package that has types which Jackson builds. */
final class HostPackages {

    /** The folder of documents that the host reads. */
    static final String FOLDER =
            ChildJvm.root().resolve("examples/data/qinhuangdao-2012-06").toString();

    private static final String[] WITH_DOCUMENTS = {
        "io.coaldesk.reason",
        "io.coaldesk.policy",
        "io.coaldesk.coal",
        "io.coaldesk.coal.grade",
        "io.coaldesk.money",
        "io.coaldesk.adjustment",
        "io.coaldesk.score",
        "io.coaldesk.market",
        "io.coaldesk.customer",
        "io.coaldesk.segment",
        "io.coaldesk.deal",
        "io.coaldesk.pricing",
        "io.coaldesk.pricing.rule",
        "io.coaldesk.pricing.settlement",
        "io.coaldesk.credit",
        "io.coaldesk.blending"
    };

    private HostPackages() {}

    static void assertPrinted(ChildJvm.Outcome run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly(WITH_DOCUMENTS);
        assertThat(run.exitCode()).isZero();
    }
}
