package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A season of every year, such as that of heating.
 *
 * @param code the code that rules name, such as {@code heating}
 * @param from the first day, such as {@code --11-15}
 * @param to the first day after it, such as {@code --03-15}; it may lie in the next year
 */
public record Season(
        @JsonProperty(required = true) String code,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        MonthDay from,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        MonthDay to) {

    /** Checks the code and the days. */
    public Season {
        Require.notBlank("season.code", code);
        Require.that(!from.equals(to), "season.to", to, "another day than from, " + from);
    }

    /** Returns whether a day lies in this season. */
    public boolean holds(LocalDate day) {
        return holds(MonthDay.from(day));
    }

    /** Returns whether two seasons share a day. */
    public boolean overlaps(Season other) {
        return holds(other.from) || other.holds(from);
    }

    private boolean holds(MonthDay day) {
        boolean started = !day.isBefore(from);
        boolean ended = !day.isBefore(to);
        return from.isBefore(to) ? started && !ended : started || !ended;
    }
}
