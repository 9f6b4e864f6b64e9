package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The values around the reference that earn and cost nothing, as a grindability of 60 to 80; deviations count from its
 * ends.
 *
 * @param from the lower end, in the unit of the key
 * @param to the upper end, in the unit of the key
 */
public record FreeRange(
        @JsonProperty(required = true) BigDecimal from,
        @JsonProperty(required = true) BigDecimal to) {

    /** Checks the order and drops trailing zeros. */
    public FreeRange {
        from = PlainText.withoutTrailingZeros(from);
        to = PlainText.withoutTrailingZeros(to);
        Require.that(from.compareTo(to) <= 0, "free.from", from, "not above free.to " + to);
    }

    /** Returns the range between two decimals. */
    public static FreeRange of(String from, String to) {
        return new FreeRange(Require.decimal("from", from), Require.decimal("to", to));
    }
}
