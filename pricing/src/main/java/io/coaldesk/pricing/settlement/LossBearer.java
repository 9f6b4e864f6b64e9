package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Who bears the transit loss beyond the allowance. */
public enum LossBearer implements Labelled {
    /** The seller: it is deducted from the tonnes. */
    SELLER(Label.of("seller", "卖方")),
    /** The buyer: the loaded tonnes are paid. */
    BUYER(Label.of("buyer", "买方"));

    private final Label label;

    LossBearer(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
