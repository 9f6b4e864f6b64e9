package io.coaldesk.coal.acceptance;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What the seller stands by, and the check is compared with. Source: GB/T 18666. */
public enum StatedValue implements Labelled {
    /** The seller's report of the batch (报告值). */
    REPORT(Label.of("the seller's report", "报告值")),
    /** The value that the contract agrees and the price rests on (合同约定值). */
    CONTRACT(Label.of("the contract value", "合同约定值"));

    private final Label label;

    StatedValue(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
