package io.coaldesk.blending;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How a demand is best supplied. */
public enum SourcingMode implements Labelled {
    /** By a blend. */
    BLEND(Label.of("blend", "配煤")),
    /** By a blend that keeps the safety margin inside each limit. */
    BLEND_WITH_MARGIN(Label.of("blend with a safety margin", "留安全余量配煤")),
    /** By one coal. */
    SINGLE_COAL(Label.of("single coal", "单一煤种采购")),
    /** By nothing that is on offer. */
    NOTHING(Label.of("nothing on offer", "无可用货源"));

    private final Label label;

    SourcingMode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
