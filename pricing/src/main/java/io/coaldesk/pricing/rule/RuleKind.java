package io.coaldesk.pricing.rule;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Which way a differential rule may move the price. */
public enum RuleKind implements Labelled {
    /** Raises the price, or leaves it. */
    PREMIUM(Label.of("premium", "加价")),
    /** Lowers the price, or leaves it. */
    DISCOUNT(Label.of("discount", "优惠")),
    /** Sets the price, whichever way that moves it. */
    SET_PRICE(Label.of("set price", "定价"));

    private final Label label;

    RuleKind(Label label) {
        this.label = label;
    }

    /** Returns whether a change of this sign (-1, 0 or 1) is of this kind. */
    public boolean allows(int sign) {
        return switch (this) {
            case PREMIUM -> sign >= 0;
            case DISCOUNT -> sign <= 0;
            case SET_PRICE -> true;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
