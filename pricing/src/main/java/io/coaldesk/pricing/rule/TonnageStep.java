package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of tonnages with one change of the price.
 *
 * @param from the lower bound, tonnes; absent if there is none
 * @param to the upper bound, tonnes; absent if there is none
 * @param perTonne the change per tonne: below zero for a discount
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TonnageStep(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) Money perTonne) implements Banded {

    /** Drops trailing zeros. */
    public TonnageStep {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
    }

    /** Returns the tonnes of a tonnage that lie within this step. */
    BigDecimal within(BigDecimal tonnes) {
        BigDecimal start = from.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        BigDecimal end = to.map(tonnes::min).orElse(tonnes);
        return end.subtract(start).max(BigDecimal.ZERO);
    }
}
