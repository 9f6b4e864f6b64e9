package io.coaldesk.market;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What two prices may differ in beside their amount. */
public enum BasisAspect implements Labelled {
    /** What the number is per. */
    UNIT(Label.of("unit", "计价单位")),
    /** The currency. */
    CURRENCY(Label.of("currency", "币种")),
    /** The tax treatment. */
    TAX(Label.of("tax treatment", "含税口径")),
    /** The place. */
    PLACE(Label.of("place", "交货地点")),
    /** The calorific value of the coal that is priced, in number, basis or unit. */
    CALORIFIC_VALUE(Label.of("calorific value", "计价热值"));

    private final Label label;

    BasisAspect(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
