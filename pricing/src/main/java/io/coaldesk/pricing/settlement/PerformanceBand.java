package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of quantity performance, which is delivered by called tonnes, with one change of the price.
 *
 * @param from the lower bound as a share, such as 0.8; absent if there is none
 * @param to the upper bound as a share; absent if there is none
 * @param rate the change: money per tonne, or a share of the price
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PerformanceBand(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) BigDecimal rate) implements Banded {

    /** Drops trailing zeros. */
    public PerformanceBand {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
        rate = PlainText.withoutTrailingZeros(rate);
    }
}
