package io.coaldesk.pricing.settlement;

import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a lot by the rejection limits, in their order, always on its own analysis. */
final class Rejections {

    private Rejections() {}

    /** Returns the first rule that a lot is beyond. */
    static Optional<RejectionRule> crossed(SettlementSchedule schedule, SettledLot lot) {
        return schedule.rejections().stream()
                .filter(rule -> rule.rejects(value(rule, lot)))
                .findFirst();
    }

    /** Returns the rejected lot, or empty where it settles, be it at another price. */
    static Optional<RejectedLot> of(SettlementSchedule schedule, SettledLot lot, DecisionStamp stamp) {
        return crossed(schedule, lot)
                .filter(rule -> !(rule.consequence() instanceof RejectionConsequence.SettledAt))
                .map(rule -> {
                    List<Reason> reasons = new ArrayList<>(List.of(reason(SettlementReason.REJECTED, rule, lot)));
                    reasons.addAll(lot.reasons());
                    return new RejectedLot(lot.id(), rule.consequence(), reasons, stamp);
                });
    }

    static Reason reason(SettlementReason code, RejectionRule rule, SettledLot lot) {
        BigDecimal value = value(rule, lot);
        return Reason.of(
                        code,
                        ReasonValue.term(rule.key()),
                        AssayEvidence.quantity(rule.key(), value),
                        AssayEvidence.quantity(rule.key(), LimitCrossing.crossed(rule.limit(), value)),
                        ReasonValue.term(rule.consequence().label()))
                .byRule(rule.id());
    }

    private static BigDecimal value(RejectionRule rule, SettledLot lot) {
        return rule.reporting().apply(lot.measured(rule.key()));
    }
}
