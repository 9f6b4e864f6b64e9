package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Whether lots settle by themselves. */
public enum AveragingMethod implements Labelled {
    /** Each on its own analysis. */
    PER_LOT(Label.of("per lot", "逐批")),
    /** All on the tonnage-weighted mean of those settled together. */
    TONNAGE_WEIGHTED(Label.of("tonnage-weighted mean", "加权平均"));

    private final Label label;

    AveragingMethod(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
