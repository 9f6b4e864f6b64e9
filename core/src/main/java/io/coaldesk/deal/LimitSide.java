package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Which side of a limit is meant. */
public enum LimitSide implements Labelled {
    /** The minimum. */
    MIN(Label.of("minimum", "下限")),
    /** The maximum. */
    MAX(Label.of("maximum", "上限"));

    private final Label label;

    LimitSide(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
