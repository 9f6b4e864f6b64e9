package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;

/**
 * One step of a price waterfall, per tonne.
 *
 * @param level the level that this step leads towards
 * @param rule the id of the policy's rule or line that makes the step
 * @param label what the step is
 * @param amount the change
 * @param running the value after the change
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaterfallStep(
        @JsonProperty(required = true) PriceLevel level,
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) Money amount,
        @JsonProperty(required = true) Money running) {}
