package io.coaldesk.credit;

import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The limit of a customer in its grade, the result of every method, and the reasons. */
record LimitResult(Money limit, List<LimitLine> lines, List<Reason> reasons) {

    static LimitResult none(CreditGrade grade, Money zero) {
        return new LimitResult(
                zero,
                List.of(),
                List.of(Reason.of(
                        CreditReason.NO_LIMIT, ReasonValue.text(grade.code()), ReasonValue.term(grade.treatment()))));
    }

    /** Returns the least of the methods' results; there must be a method. */
    static LimitResult of(List<LimitMethod> methods, CreditFile file, MoneyRounding rounding) {
        List<Reason> unknown = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        int binding = 0;
        for (LimitMethod method : methods) {
            Optional<Money> result = method.apply(file);
            if (result.isEmpty()) {
                unknown.add(Reason.of(CreditReason.LIMIT_UNKNOWN, ReasonValue.term(method)));
            }
            amounts.add(result.orElse(Money.zero(file.currency())).rounded(rounding));
            if (amounts.get(binding).isMoreThan(amounts.get(amounts.size() - 1))) {
                binding = amounts.size() - 1;
            }
        }
        List<LimitLine> lines = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            lines.add(new LimitLine(methods.get(i).label(), amounts.get(i), i == binding));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                CreditReason.LIMIT, amounts.get(binding).toReasonValue(), ReasonValue.term(methods.get(binding))));
        reasons.addAll(unknown);
        return new LimitResult(amounts.get(binding), lines, reasons);
    }
}
