package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** In what a line counts. */
public enum LineUnit implements Labelled {
    /** Money per tonne and unit of calorific value: per Mcal where that is in kcal/kg. */
    CALORIFIC_PRICE(Label.of("per calorific unit", "热值单价")),
    /** Money per tonne. */
    PRICE(Label.of("per tonne", "吨煤价格")),
    /** Tonnes. */
    TONNES(Label.of("tonnes", "吨数"));

    private final Label label;

    LineUnit(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
