package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** On which side the value of a limit itself lies. */
public enum LimitEdge implements Labelled {
    /** The limit itself is taken. */
    TAKEN(Label.of("the limit itself is taken", "限值本身可接受")),
    /** The limit itself is beyond. */
    REJECTED(Label.of("the limit itself is beyond", "达到限值即越限"));

    private final Label label;

    LimitEdge(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
