package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** What a payment is made with. */
public enum PaymentInstrument implements Labelled {
    /** Money that can be used at once. */
    CASH(Label.of("cash", "现汇")),
    /** A bill accepted by a bank, which becomes money at maturity. */
    BANK_ACCEPTANCE(Label.of("bank acceptance bill", "银行承兑汇票"));

    private final Label label;

    PaymentInstrument(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
