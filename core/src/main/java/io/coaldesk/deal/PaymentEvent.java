package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The event from which the days of payment are counted. */
public enum PaymentEvent implements Labelled {
    /** The coal is loaded. */
    LOADING(Label.of("loading", "装运")),
    /** The coal arrives. */
    ARRIVAL(Label.of("arrival", "到货")),
    /** The assay that settles is there. */
    ASSAY(Label.of("the assay", "化验结果出具")),
    /** Both sides have signed the settlement sheet. */
    SETTLEMENT_SHEET(Label.of("the settlement sheet", "结算单签认")),
    /** The seller has issued the invoice. */
    INVOICE_ISSUED(Label.of("issue of the invoice", "开票")),
    /** The customer has booked the invoice (挂账). */
    INVOICE_BOOKED(Label.of("booking of the invoice", "发票挂账"));

    private final Label label;

    PaymentEvent(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
