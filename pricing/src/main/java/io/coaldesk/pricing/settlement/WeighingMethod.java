package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How a lot is weighed. */
public enum WeighingMethod implements Labelled {
    /** By the draft of the vessel before and after. */
    DRAFT_SURVEY(Label.of("draft survey", "水尺")),
    /** On a rail scale. */
    RAIL_SCALE(Label.of("rail scale", "轨道衡")),
    /** On a truck scale. */
    TRUCK_SCALE(Label.of("truck scale", "汽车衡"));

    private final Label label;

    WeighingMethod(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
