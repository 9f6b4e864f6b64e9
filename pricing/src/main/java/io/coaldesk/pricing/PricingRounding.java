package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Require;
import java.math.RoundingMode;

/**
 * Where a price is rounded and how; there is no default.
 *
 * @param price the invoice price, once, after all differentials
 * @param settlement the expected quality settlement, once, on the sum of its exact lines
 * @param step every other step: list price, differential, tax, cost of credit, supply, cost line
 */
public record PricingRounding(
        @JsonProperty(required = true) MoneyRounding price,
        @JsonProperty(required = true) MoneyRounding settlement,
        @JsonProperty(required = true) MoneyRounding step) {

    /** Refuses a mode that cannot round. */
    public PricingRounding {
        requireRounding("rounding.price.mode", price);
        requireRounding("rounding.settlement.mode", settlement);
        requireRounding("rounding.step.mode", step);
    }

    private static void requireRounding(String field, MoneyRounding rounding) {
        Require.that(
                rounding.mode() != RoundingMode.UNNECESSARY, field, rounding.mode(), "a mode that rounds, as HALF_UP");
    }
}
