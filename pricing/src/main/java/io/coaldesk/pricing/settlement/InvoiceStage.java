package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Whether an invoice is the last word. */
public enum InvoiceStage implements Labelled {
    /** Some evidence is missing; a final invoice follows. */
    PROVISIONAL(Label.of("provisional", "暂结")),
    /** All evidence is there. */
    FINAL(Label.of("final", "结清"));

    private final Label label;

    InvoiceStage(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
