package io.coaldesk.market;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Who has to worry: the state of supply against demand (供需形势). */
public enum MarketRegime implements Labelled {
    /** Demand exceeds supply; a seller's market. */
    SHORT(Label.of("short supply", "供不应求")),
    /** Supply and demand are in balance. */
    BALANCED(Label.of("balanced", "供需平衡")),
    /** Supply exceeds demand; a buyer's market. */
    AMPLE(Label.of("ample supply", "供大于求"));

    private final Label label;

    MarketRegime(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
