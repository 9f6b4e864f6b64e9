package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What a moisture below the contract's earns. */
public enum DrierCoal implements Labelled {
    /** Nothing: no tonnes are added. */
    NO_BONUS(Label.of("no tonnes are added", "不增吨")),
    /** Tonnes are added by the same formula. */
    ADDED(Label.of("tonnes are added", "同式增吨"));

    private final Label label;

    DrierCoal(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
