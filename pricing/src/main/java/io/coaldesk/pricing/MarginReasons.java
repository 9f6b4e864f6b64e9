package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.util.List;

/** What a margin policy says of a margin. */
final class MarginReasons {

    private MarginReasons() {}

    /** Adds what is to be said of a margin. */
    static void addTo(List<Reason> reasons, MarginPolicy policy, Money margin, PricePerTonne floor) {
        ReasonValue marginText = floor.withAmount(margin.amount()).toReasonValue();
        reasons.add(Reason.of(PricingReason.MARGIN, marginText, floor.toReasonValue()));
        if (policy.least().isMoreThan(margin)) {
            ReasonValue least = floor.withAmount(policy.least().amount()).toReasonValue();
            reasons.add(policy.belowFloorApprover()
                    .map(approver -> Reason.of(
                            PricingReason.FLOOR_BELOW_APPROVAL,
                            marginText,
                            least,
                            floor.toReasonValue(),
                            ReasonValue.term(approver)))
                    .orElseGet(() -> Reason.of(PricingReason.FLOOR_BELOW, marginText, least, floor.toReasonValue())));
            return;
        }
        policy.target()
                .filter(target -> target.amount().isMoreThan(margin))
                .ifPresent(target -> reasons.add(Reason.of(
                        PricingReason.TARGET_BELOW,
                        marginText,
                        floor.withAmount(target.amount().amount()).toReasonValue(),
                        ReasonValue.term(policy.approver(margin, target)))));
    }
}
