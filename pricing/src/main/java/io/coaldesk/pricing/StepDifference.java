package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import java.util.Optional;

/**
 * One step of the waterfalls of two quotes, per tonne.
 *
 * @param rule the id of the rule, line or step
 * @param label what it is
 * @param before its amount in the first quote; absent if that has no such step
 * @param after its amount in the second quote; absent if that has no such step
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record StepDifference(
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) Label label,
        Optional<Money> before,
        Optional<Money> after) {

    /** Returns the second amount less the first; what is absent is nothing. */
    public Money change() {
        Money either = before.or(() -> after).orElseThrow();
        Money nothing = Money.zero(either.currency());
        return after.orElse(nothing).minus(before.orElse(nothing));
    }

    /** Returns whether the step changed. */
    boolean changes() {
        return change().amount().signum() != 0;
    }
}
