package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A published value of an index.
 *
 * @param date the day of publication; for an index that gives one value a month, a day of the month that it is for
 * @param value the number in the index's unit; below zero only where a differential is
 */
public record IndexFixing(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate date,

        @JsonProperty(required = true) BigDecimal value) {

    /** Drops trailing zeros. */
    public IndexFixing {
        value = PlainText.withoutTrailingZeros(value);
    }
}
