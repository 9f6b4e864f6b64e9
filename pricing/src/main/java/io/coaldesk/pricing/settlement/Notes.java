package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is noted while the evidence of one lot is read. */
final class Notes {

    private static final Label TONNES = Label.of("t", "吨");

    private final List<Reason> reasons = new ArrayList<>();
    private boolean provisional;

    void add(SettlementReason code, ReasonValue... values) {
        reasons.add(Reason.of(code, values));
    }

    void add(Reason reason) {
        reasons.add(reason);
    }

    /** Notes what is missing, which makes the invoice provisional. */
    void missing(Labelled evidence) {
        provisional = true;
        add(SettlementReason.EVIDENCE_MISSING, ReasonValue.term(evidence));
    }

    boolean provisional() {
        return provisional;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    static ReasonValue tonnes(BigDecimal tonnes) {
        return ReasonValue.quantity(tonnes, TONNES);
    }
}
