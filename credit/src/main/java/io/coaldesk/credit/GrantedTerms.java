package io.coaldesk.credit;

import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms that a grade grants where others were asked for, the conditions that come with them, and the reasons. */
record GrantedTerms(Optional<PaymentTerms> terms, List<Label> conditions, List<Reason> reasons) {

    static GrantedTerms of(CreditGrade grade, PaymentTerms asked) {
        ReasonValue code = ReasonValue.text(grade.code());
        if (grade.treatment() == CreditTreatment.BARRED) {
            return without(Optional.empty(), Reason.of(CreditReason.BARRED, code));
        }
        if (asked.openShare().signum() == 0) {
            return new GrantedTerms(Optional.of(asked), List.of(), List.of());
        }
        if (!grade.treatment().allowsCredit()) {
            return without(
                    Optional.of(PaymentTerms.prepaid()),
                    Reason.of(CreditReason.OPEN_TERMS_REFUSED, ReasonValue.term(asked), code));
        }
        List<Reason> reasons = new ArrayList<>();
        int days = Math.min(asked.creditDays(), grade.maxCreditDays());
        if (days < asked.creditDays()) {
            reasons.add(Reason.of(
                    CreditReason.TERM_SHORTENED,
                    ReasonValue.number(days),
                    ReasonValue.number(asked.creditDays()),
                    code));
        }
        BigDecimal share = asked.prepaidShare().max(grade.minPrepaidShare());
        if (share.compareTo(asked.prepaidShare()) > 0) {
            reasons.add(Reason.of(
                    CreditReason.PREPAYMENT_REQUIRED,
                    ReasonValue.percent(share),
                    ReasonValue.percent(asked.prepaidShare()),
                    code));
        }
        for (Label condition : grade.conditions()) {
            reasons.add(Reason.of(CreditReason.CONDITION, code, ReasonValue.term(condition)));
        }
        grade.approver()
                .ifPresent(approver ->
                        reasons.add(Reason.of(CreditReason.GRADE_APPROVAL, code, ReasonValue.term(approver))));
        return new GrantedTerms(
                Optional.of(asked.withCreditDays(days).withPrepaidShare(share)), grade.conditions(), reasons);
    }

    private static GrantedTerms without(Optional<PaymentTerms> terms, Reason reason) {
        return new GrantedTerms(terms, List.of(), List.of(reason));
    }

    /** Returns whether goods leave before they are paid. */
    boolean giveCredit() {
        return terms.map(granted -> granted.openShare().signum() > 0).orElse(false);
    }
}
