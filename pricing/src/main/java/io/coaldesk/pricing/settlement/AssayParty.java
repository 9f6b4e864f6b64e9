package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Whose laboratory analysed a lot. */
public enum AssayParty implements Labelled {
    /** The seller's. */
    SELLER(Label.of("seller", "卖方")),
    /** An independent inspector's, appointed in the contract. */
    THIRD_PARTY(Label.of("third party", "第三方")),
    /** The buyer's. */
    BUYER(Label.of("buyer", "买方")),
    /** The laboratory that decides a dispute. */
    UMPIRE(Label.of("umpire", "仲裁"));

    private final Label label;

    AssayParty(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
