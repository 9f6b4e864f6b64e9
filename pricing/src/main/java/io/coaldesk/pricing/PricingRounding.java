package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.MoneyRounding;

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
        @JsonProperty(required = true) MoneyRounding step) {}
