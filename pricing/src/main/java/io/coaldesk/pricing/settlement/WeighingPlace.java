package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Where a lot is weighed. */
public enum WeighingPlace implements Labelled {
    /** Where it is loaded. */
    LOAD(Label.of("loading", "装货地")),
    /** Where it is discharged. */
    DISCHARGE(Label.of("discharge", "卸货地"));

    private final Label label;

    WeighingPlace(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
