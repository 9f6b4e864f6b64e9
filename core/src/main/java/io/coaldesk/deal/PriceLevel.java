package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The levels of a price waterfall, from the list to what is left. */
public enum PriceLevel implements Labelled {
    /** The market's or the list's price before anything that concerns the customer. */
    LIST_PRICE(Label.of("list price", "挂牌价")),
    /** What the contract states. */
    INVOICE_PRICE(Label.of("invoice price", "开票价")),
    /** What is left after settlement, tax and the cost of payment. */
    POCKET_PRICE(Label.of("pocket price", "净实现价")),
    /** What is left after the cost of the coal and of serving the customer. */
    POCKET_MARGIN(Label.of("pocket margin", "边际贡献"));

    private final Label label;

    PriceLevel(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
