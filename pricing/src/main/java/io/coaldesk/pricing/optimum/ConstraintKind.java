package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What holds prices or tonnes back. */
public enum ConstraintKind implements Labelled {
    /** The tonnes that can be sold in all. */
    CAPACITY(Label.of("capacity", "总产能"), true),
    /** The tonnes that must be sold in all. */
    MINIMUM_VOLUME(Label.of("minimum volume", "最低总销量"), true),
    /** The tonnes that a segment must take. */
    SEGMENT_MINIMUM(Label.of("segment minimum", "分市场最低销量"), true),
    /** The most tonnes of a segment. */
    SEGMENT_MAXIMUM(Label.of("segment maximum", "分市场最高销量"), true),
    /** The lowest price of a segment, its own or that of the market's band. */
    FLOOR(Label.of("price floor", "最低限价"), false),
    /** The highest price of a segment, its own or that of the market's band. */
    CEILING(Label.of("price ceiling", "最高限价"), false),
    /** The difference of two segments' prices that a transfer would use up. */
    ARBITRAGE(Label.of("arbitrage limit", "区域价差限值"), false);

    private final Label label;
    private final boolean ofTonnes;

    ConstraintKind(Label label, boolean ofTonnes) {
        this.label = label;
        this.ofTonnes = ofTonnes;
    }

    /** Returns whether the limit is in tonnes; else it is a price per tonne. */
    public boolean isOfTonnes() {
        return ofTonnes;
    }

    @Override
    public Label label() {
        return label;
    }
}
