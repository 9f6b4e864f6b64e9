package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;

/**
 * The margin that a deal should reach; below it somebody must approve.
 *
 * @param amount the pocket margin per tonne, without tax
 * @param approver who approves a deal below it
 */
public record TargetMargin(
        @JsonProperty(required = true) Money amount,
        @JsonProperty(required = true) Label approver) {}
