package io.coaldesk.coal.grade;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How a product is packed for delivery; it says nothing of the coal. */
public enum Packaging implements Labelled {
    /** Loose. */
    BULK("bulk", "散装"),
    /** In bags that one carries. */
    BAGGED("bagged", "袋装"),
    /** In bags of about a tonne. */
    BIG_BAG("big bags", "吨袋"),
    /** Loose in containers. */
    CONTAINER("container", "集装箱");

    private final Label label;

    Packaging(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    @Override
    public Label label() {
        return label;
    }
}
