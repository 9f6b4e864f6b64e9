package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How a segment stands in a plan. */
public enum SegmentStatus implements Labelled {
    /** It buys all it wants at its price. */
    SERVED(Label.of("served", "供应")),
    /** It stands at its ceiling and gets less than it wants at that price. */
    RATIONED(Label.of("rationed", "限量")),
    /** It is not served: no price that it would pay is worth its cost. */
    DROPPED(Label.of("not served", "不供应"));

    private final Label label;

    SegmentStatus(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
