package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What the end of a month does to the day on which a payment is due. */
public enum MonthEndRule implements Labelled {
    /** The days of payment count from the end of the month of the event. */
    COUNTED_FROM_MONTH_END(Label.of("counted from the end of the month", "自当月月末起算")),
    /** The payment is due at the end of the month in which the days end. */
    DUE_AT_MONTH_END(Label.of("due at the end of the month", "到期当月月末付款"));

    private final Label label;

    MonthEndRule(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the day on which a payment is due that many days after the event. */
    LocalDate due(LocalDate event, int days) {
        return this == COUNTED_FROM_MONTH_END
                ? event.with(TemporalAdjusters.lastDayOfMonth()).plusDays(days)
                : event.plusDays(days).with(TemporalAdjusters.lastDayOfMonth());
    }
}
