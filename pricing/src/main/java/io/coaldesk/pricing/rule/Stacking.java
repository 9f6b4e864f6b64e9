package io.coaldesk.pricing.rule;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * How the rules of a stage go together where several apply. Where only one does, a floor or ceiling that is not felt competes
 * with a change of nothing.
 */
public enum Stacking implements Labelled {
    /** All apply, and each share is taken of the list price: 10 % and 5 % make 15 %. */
    ADDITIVE_ON_LIST(Label.of("all apply, shares of the list price", "全部适用，按挂牌价计取比例")),
    /** All apply, and each share is taken of what the rules before it have left: 10 % and 5 % make 14.5 %. */
    COMPOUNDING(Label.of("all apply, one upon the other", "全部适用，逐项累计")),
    /** The one that leaves the customer the lowest price applies; each is taken of the price before the stage. */
    BEST_OF(Label.of("the best for the customer applies", "取对用户最优的一项")),
    /** The first that holds applies: the one of the lowest precedence; its share is taken of the price before the stage. */
    FIRST_HIT(Label.of("the first that holds applies", "取优先级最高的一项"));

    private final Label label;

    Stacking(Label label) {
        this.label = label;
    }

    /** Returns whether at most one rule of the stage applies. */
    public boolean isExclusive() {
        return this == BEST_OF || this == FIRST_HIT;
    }

    @Override
    public Label label() {
        return label;
    }
}
