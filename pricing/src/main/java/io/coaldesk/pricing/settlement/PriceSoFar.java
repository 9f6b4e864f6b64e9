package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Of which price a share or a pro-rata change is taken. */
public enum PriceSoFar implements Labelled {
    /** Of the price after the items before it. */
    RUNNING(Label.of("the price so far", "前项调整后的价格")),
    /** Of the price after the last item on a calorific value before it, whatever other items did since. */
    CALORIFIC(Label.of("the price after calorific value", "热值调整后的价格")),
    /** Of the base price, whatever the items before it did. */
    BASE(Label.of("the base price", "基础价"));

    private final Label label;

    PriceSoFar(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
