package io.coaldesk.customer;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The standing of a customer, from the closest relationship to the loosest; the order is part of the contract. */
public enum CustomerTier implements Labelled {
    /** Carries the business; long-term cooperation (战略用户). */
    STRATEGIC(Label.of("strategic", "战略用户")),
    /** Large and worth developing (重点用户). */
    KEY(Label.of("key", "重点用户")),
    /** Regular (一般用户). */
    GENERAL(Label.of("general", "一般用户")),
    /** Small or occasional (零售用户). */
    RETAIL(Label.of("retail", "零售用户"));

    private final Label label;

    CustomerTier(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
