package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of calorific values with one price per tonne.
 *
 * @param from the lower bound, in the unit of the key; absent if there is none
 * @param to the upper bound; absent if there is none
 * @param price money per tonne, zero or more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PriceBand(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) BigDecimal price) implements Banded {

    /** Drops trailing zeros. */
    public PriceBand {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
        price = PlainText.withoutTrailingZeros(Require.notNegative("price", price));
    }
}
