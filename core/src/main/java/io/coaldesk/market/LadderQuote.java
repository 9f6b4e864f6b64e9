package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The quoted price range of one grade.
 *
 * @param calorificValue the grade, in the unit of its ladder
 * @param low the lower end per tonne, more than zero
 * @param high the upper end per tonne, not below the lower
 */
public record LadderQuote(
        @JsonProperty(required = true) BigDecimal calorificValue,
        @JsonProperty(required = true) BigDecimal low,
        @JsonProperty(required = true) BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Checks the range and drops trailing zeros. */
    public LadderQuote {
        calorificValue = PlainText.withoutTrailingZeros(Require.positive("calorificValue", calorificValue));
        low = PlainText.withoutTrailingZeros(Require.positive("low", low));
        high = PlainText.withoutTrailingZeros(high);
        if (high.compareTo(low) < 0) {
            throw new InvalidValueException("high", high, "not below low " + low);
        }
    }

    /** Returns the price at a point of the range. */
    public BigDecimal at(QuotePoint point) {
        return switch (point) {
            case LOW -> low;
            case MID -> low.add(high).multiply(HALF);
            case HIGH -> high;
        };
    }
}
