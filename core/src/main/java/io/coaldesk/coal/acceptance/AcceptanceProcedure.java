package io.coaldesk.coal.acceptance;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Who checks a batch. Source: GB/T 18666. */
public enum AcceptanceProcedure implements Labelled {
    /** An inspection authority takes its own sample (抽查). */
    INSPECTION(Label.of("inspection", "抽查")),
    /** The buyer samples the batch that was received (验收). */
    ACCEPTANCE(Label.of("acceptance", "验收"));

    private final Label label;

    AcceptanceProcedure(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
