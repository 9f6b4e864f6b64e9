package io.coaldesk.market;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * What an index or a formula states its number per.
 *
 * <p>All but {@link #POINTS} count money of the index's currency. A mass is as received; an energy is that of the
 * calorific value on which the index is quoted. 1 short ton is 907.18474 kg.
 */
public enum PriceUnit implements Labelled {
    /** Currency units per metric tonne. */
    PER_TONNE(Label.of("/t", "/吨")),
    /** Currency units per short ton of 2,000 lb. */
    PER_SHORT_TON(Label.of("/short ton", "/短吨")),
    /** Currency units per gigajoule. */
    PER_GJ(Label.of("/GJ", "/吉焦")),
    /** Currency units per million British thermal units. */
    PER_MMBTU(Label.of("/MMBtu", "/百万英热单位")),
    /** Hundredths of the currency unit, such as US cents, per million British thermal units. */
    CENTS_PER_MMBTU(Label.of("cents/MMBtu", "分/百万英热单位")),
    /** A bare number: points of an index, a rate of exchange, a percentage. */
    POINTS(Label.of("points", "点"));

    private final Label label;

    PriceUnit(Label label) {
        this.label = label;
    }

    /** Returns whether the number is an amount of money, which has a currency, a tax treatment and a place. */
    public boolean isMoney() {
        return this != POINTS;
    }

    @Override
    public Label label() {
        return label;
    }
}
