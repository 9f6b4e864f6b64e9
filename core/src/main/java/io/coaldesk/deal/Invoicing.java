package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How many invoices a delivered price comes with. */
public enum Invoicing implements Labelled {
    /** One: the freight is part of the price of the coal and bears the coal's tax (一票制). */
    ONE_INVOICE(Label.of("one invoice", "一票制")),
    /** Two: the coal by its seller, the freight by its carrier, each with its own tax (两票制). */
    TWO_INVOICES(Label.of("two invoices", "两票制"));

    private final Label label;

    Invoicing(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
