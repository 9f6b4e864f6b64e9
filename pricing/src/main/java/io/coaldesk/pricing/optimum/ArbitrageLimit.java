package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How far prices of two segments may lie apart before coal is carried from the cheap one to the dear one:
 * {@code p(to) - p(from) <= transferCost}.
 *
 * <p>It holds wherever {@code from} is served. Where {@code to} is not served, its price is its choke price or, if
 * lower, its ceiling, for its first buyer must not gain by the transfer either.
 *
 * @param from the id of the segment in which coal could be bought
 * @param to the id of the segment to which it could be carried, another one
 * @param transferCost what carrying a tonne from one to the other costs, 0 or more
 */
public record ArbitrageLimit(
        @JsonProperty(required = true) String from,
        @JsonProperty(required = true) String to,
        @JsonProperty(required = true) BigDecimal transferCost) {

    /** Checks the figures and drops trailing zeros. */
    public ArbitrageLimit {
        Require.notBlank("arbitrageLimits.from", from);
        Require.that(!to.equals(from), "arbitrageLimits.to", to, "another segment than " + from);
        transferCost =
                PlainText.withoutTrailingZeros(Require.notNegative("arbitrageLimits.transferCost", transferCost));
    }
}
