package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of deviation from the reference with one rate.
 *
 * @param to the property's value at which the stretch ends, away from the reference; absent if it does not end
 * @param rate money per step and tonne: a bonus above zero, a penalty below
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AdjustmentBracket(
        Optional<BigDecimal> to,
        @JsonProperty(required = true) BigDecimal rate) {

    /** Drops trailing zeros. */
    public AdjustmentBracket {
        to = to.map(PlainText::withoutTrailingZeros);
        rate = PlainText.withoutTrailingZeros(rate);
    }

    /** Returns a stretch that ends at a value. */
    public static AdjustmentBracket upTo(String to, String rate) {
        return new AdjustmentBracket(Optional.of(Require.decimal("to", to)), Require.decimal("rate", rate));
    }

    /** Returns a stretch that does not end. */
    public static AdjustmentBracket open(String rate) {
        return new AdjustmentBracket(Optional.empty(), Require.decimal("rate", rate));
    }
}
