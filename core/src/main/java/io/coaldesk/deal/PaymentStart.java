package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;

/**
 * The event from which the days of payment are counted, and when it is expected.
 *
 * @param event the event
 * @param daysAfterDelivery the days from delivery until it is expected, -365 to 365; below zero if it comes before
 */
public record PaymentStart(
        @JsonProperty(required = true) PaymentEvent event,
        @JsonProperty(required = true) int daysAfterDelivery) {

    private static final int LONGEST_DAYS = 365;

    /** Checks the days. */
    public PaymentStart {
        Require.inRange("start.daysAfterDelivery", daysAfterDelivery, -LONGEST_DAYS, LONGEST_DAYS);
    }
}
