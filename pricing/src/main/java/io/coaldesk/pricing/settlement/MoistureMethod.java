package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How tonnes are brought to the contract's moisture. */
public enum MoistureMethod implements Labelled {
    /** By the dry matter: (100 - Mt) / (100 - Mc). */
    DRY_MATTER(Label.of("by dry matter", "按干物质折算")),
    /** One percent of the tonnes for each percent: 1 - (Mt - Mc) / 100. */
    LINEAR(Label.of("one for one", "按 1:1 扣水"));

    private final Label label;

    MoistureMethod(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
