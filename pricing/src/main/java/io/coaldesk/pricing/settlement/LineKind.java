package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What a line of a settlement does. */
public enum LineKind implements Labelled {
    /** The base price. */
    BASE(Label.of("base price", "基础价")),
    /** A price that takes the place of the base price and of all items. */
    SUBSTITUTE(Label.of("substitute price", "替代价")),
    /** For the share of the called tonnes that was delivered. */
    PERFORMANCE(Label.of("quantity performance", "兑现率")),
    /** An item for quality. */
    QUALITY(Label.of("quality", "质量")),
    /** What the cap of all items gives back or takes. */
    TOTAL_CAP(Label.of("total cap", "合计封顶")),
    /** From the sum of the steps to the settled price. */
    ROUNDING(Label.of("rounding", "尾差")),
    /** The tonnes of the evidence. */
    WEIGHED(Label.of("weighed", "计重")),
    /** To the contract's moisture. */
    MOISTURE(Label.of("moisture", "水分折算"));

    private final Label label;

    LineKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
