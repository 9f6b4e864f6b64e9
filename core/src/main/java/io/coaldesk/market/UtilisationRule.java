package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How the utilisation of the port's storage votes: {@code stock / capacity > ampleAbove} for ample supply,
 * {@code stock / capacity < shortBelow} for short supply, and otherwise not at all.
 *
 * @param ampleAbove the share of the capacity above which supply is ample, 0 or more
 * @param shortBelow the share of the capacity below which supply is short, 0 or more
 * @param weight the weight of the vote, 0 or more
 */
public record UtilisationRule(
        @JsonProperty(required = true) BigDecimal ampleAbove,
        @JsonProperty(required = true) BigDecimal shortBelow,
        @JsonProperty(required = true) BigDecimal weight) {

    /** Checks the numbers and drops trailing zeros. */
    public UtilisationRule {
        ampleAbove = PlainText.withoutTrailingZeros(Require.notNegative("ampleAbove", ampleAbove));
        shortBelow = PlainText.withoutTrailingZeros(Require.notNegative("shortBelow", shortBelow));
        weight = PlainText.withoutTrailingZeros(Require.notNegative("weight", weight));
    }

    /** Returns a rule. */
    public static UtilisationRule of(BigDecimal ampleAbove, BigDecimal shortBelow, BigDecimal weight) {
        return new UtilisationRule(ampleAbove, shortBelow, weight);
    }
}
