package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Optional;

/**
 * The pocket margin that a deal must leave per tonne, without tax.
 *
 * @param least the floor, which may be below zero where the company sells at a loss knowingly
 * @param target the margin below which somebody must approve, not less than the floor
 * @param belowFloorApprover who may approve a deal below the floor; absent if nobody may, and such a deal is refused
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MarginPolicy(
        @JsonProperty(required = true) Money least, Optional<TargetMargin> target, Optional<Label> belowFloorApprover) {

    /** Checks that the target is not below the floor. */
    public MarginPolicy {
        if (target.isPresent()) {
            Money amount = target.get().amount();
            Require.that(!least.isMoreThan(amount), "margin.target.amount", amount, "not less than least, " + least);
        }
    }

    /** Returns a floor below which every deal is refused, without a target. */
    public static MarginPolicy floor(Money least) {
        return new MarginPolicy(least, Optional.empty(), Optional.empty());
    }
}
