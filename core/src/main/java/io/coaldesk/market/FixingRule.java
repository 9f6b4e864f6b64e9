package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.reason.Require;
import java.util.Optional;

/**
 * Which values of an index a price takes, counted from the day that the price is for.
 *
 * <p>A value may be too old: each rule may state after how many days. The age runs from the latest value that it takes
 * to the end of the days that it looks at: the day of the price for {@link LastValue}, the last day of the month or of
 * the window for the others.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FixingRule.LastValue.class),
    @JsonSubTypes.Type(FixingRule.LastOfMonth.class),
    @JsonSubTypes.Type(FixingRule.MonthValue.class),
    @JsonSubTypes.Type(FixingRule.Average.class)
})
public sealed interface FixingRule {

    /** Returns the most days that the latest value may be old; absent if any age will do. */
    Optional<Integer> staleAfterDays();

    /**
     * The last value on or before the day, or one some publications earlier.
     *
     * @param publicationsBack 0 for the last value, 1 for the one before it, up to 1000
     * @param staleAfterDays the most days from the last value, not an earlier one, to the day of the price
     */
    @JsonTypeName("LAST_VALUE")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LastValue(@JsonProperty(required = true) int publicationsBack, Optional<Integer> staleAfterDays)
            implements FixingRule {
        /** Checks both numbers. */
        public LastValue {
            Require.that(
                    publicationsBack >= 0 && publicationsBack <= 1000,
                    "publicationsBack",
                    publicationsBack,
                    "0 to 1000");
            requireDays("staleAfterDays", staleAfterDays);
        }
    }

    /**
     * The last publication of a calendar month; it can be taken once the month is over.
     *
     * @param monthsBack 1 for the month before that of the price, 0 for its own, up to 120
     * @param staleAfterDays the most days from that publication to the month's last day
     */
    @JsonTypeName("LAST_OF_MONTH")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LastOfMonth(@JsonProperty(required = true) int monthsBack, Optional<Integer> staleAfterDays)
            implements FixingRule {
        /** Checks both numbers. */
        public LastOfMonth {
            DayOfMonth.requireMonthsBack(monthsBack);
            requireDays("staleAfterDays", staleAfterDays);
        }
    }

    /**
     * The one value that an index gives for a calendar month; a month with several is refused.
     *
     * @param monthsBack 0 for the month of the price (M), 1 for M-1, 2 for M-2, up to 120
     * @param staleAfterDays the most days from that value to the month's last day
     */
    @JsonTypeName("MONTH_VALUE")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MonthValue(@JsonProperty(required = true) int monthsBack, Optional<Integer> staleAfterDays)
            implements FixingRule {
        /** Checks both numbers. */
        public MonthValue {
            DayOfMonth.requireMonthsBack(monthsBack);
            requireDays("staleAfterDays", staleAfterDays);
        }
    }

    /**
     * The exact mean of all values in a window; it can be taken once the window is over.
     *
     * @param window the days
     * @param leastFixings the least number of values, 1 or more; one is enough where it is absent
     * @param staleAfterDays the most days from the last value to the window's last day
     */
    @JsonTypeName("AVERAGE")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Average(
            @JsonProperty(required = true) DayWindow window,
            Optional<Integer> leastFixings,
            Optional<Integer> staleAfterDays)
            implements FixingRule {
        /** Checks both numbers. */
        public Average {
            leastFixings.ifPresent(least -> Require.that(least >= 1, "leastFixings", least, "1 or more"));
            requireDays("staleAfterDays", staleAfterDays);
        }
    }

    /** Returns the rule that takes the last value on or before the day, however old. */
    static FixingRule lastValue() {
        return new LastValue(0, Optional.empty());
    }

    /** Returns the rule that takes the last publication of the previous month. */
    static FixingRule lastOfPreviousMonth() {
        return new LastOfMonth(1, Optional.empty());
    }

    /** Returns the rule that takes the value of a month, 0 for that of the price. */
    static FixingRule monthValue(int monthsBack) {
        return new MonthValue(monthsBack, Optional.empty());
    }

    /** Returns the rule that takes the mean of a window. */
    static FixingRule average(DayWindow window) {
        return new Average(window, Optional.empty(), Optional.empty());
    }

    private static void requireDays(String field, Optional<Integer> days) {
        days.ifPresent(limit -> Require.that(limit >= 0, field, limit, "0 or more"));
    }
}
