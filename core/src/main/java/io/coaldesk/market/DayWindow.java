package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;

/**
 * The days from one day of a month to another, both included, such as the 16th of the previous month to the 15th of the
 * month of a price.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DayWindow(
        @JsonProperty(required = true) DayOfMonth from,
        @JsonProperty(required = true) DayOfMonth to) {

    /** Checks the order. */
    public DayWindow {
        boolean ordered =
                from.monthsBack() > to.monthsBack() || (from.monthsBack() == to.monthsBack() && from.day() <= to.day());
        Require.that(ordered, "to", to, "a day not before " + from);
    }

    /** Returns a window. */
    public static DayWindow of(DayOfMonth from, DayOfMonth to) {
        return new DayWindow(from, to);
    }

    /** Returns a whole calendar month, counted back from the month of a price. */
    public static DayWindow calendarMonth(int monthsBack) {
        return new DayWindow(DayOfMonth.of(monthsBack, 1), DayOfMonth.of(monthsBack, 31));
    }
}
