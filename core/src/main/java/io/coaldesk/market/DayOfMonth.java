package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of a month that is counted back from the month of a price.
 *
 * @param monthsBack 0 for the month of the price, 1 for the month before it, up to 120
 * @param day the day, 1 to 31; the last day of the month where it is shorter
 */
public record DayOfMonth(
        @JsonProperty(required = true) int monthsBack,
        @JsonProperty(required = true) int day) {

    /** Checks both numbers. */
    public DayOfMonth {
        requireMonthsBack(monthsBack);
        Require.that(day >= 1 && day <= 31, "day", day, "1 to 31");
    }

    /** Returns a day of a month. */
    public static DayOfMonth of(int monthsBack, int day) {
        return new DayOfMonth(monthsBack, day);
    }

    /** Returns this day, counted from the month of a date. */
    public LocalDate from(LocalDate date) {
        YearMonth month = YearMonth.from(date).minusMonths(monthsBack);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** Refuses months that are counted forward, or too far back to be meant. */
    static void requireMonthsBack(int monthsBack) {
        Require.that(monthsBack >= 0 && monthsBack <= 120, "monthsBack", monthsBack, "0 to 120");
    }

    /** Returns the day and the months back: {@code day 16, 1 months back}. */
    @Override
    public String toString() {
        return "day " + day + ", " + monthsBack + " months back";
    }
}
