package io.coaldesk.credit;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How customers of a grade may pay, from the most to the least trusted; the order is part of the contract. */
public enum CreditTreatment implements Labelled {
    /** On credit, within the grade's longest term and limit. */
    OPEN(Label.of("open credit", "可赊销")),
    /** On credit, if the grade's least share is paid before delivery. */
    CONDITIONAL(Label.of("credit against part prepayment", "部分预付后可赊销")),
    /** Only against full payment before delivery. */
    CASH_ONLY(Label.of("payment before delivery only", "先款后货")),
    /** Not at all. */
    BARRED(Label.of("no trade", "禁止交易"));

    private final Label label;

    CreditTreatment(Label label) {
        this.label = label;
    }

    /** Returns whether goods may leave before they are paid. */
    public boolean allowsCredit() {
        return this == OPEN || this == CONDITIONAL;
    }

    @Override
    public Label label() {
        return label;
    }
}
