package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;

/**
 * How far below the target somebody may approve.
 *
 * @param downTo the least pocket margin per tonne, without tax, that this level may approve
 * @param approver who approves
 */
public record ApprovalLevel(
        @JsonProperty(required = true) Money downTo,
        @JsonProperty(required = true) Label approver) {}
