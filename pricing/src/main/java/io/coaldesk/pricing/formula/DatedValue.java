package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that holds from a day on, until another does.
 *
 * @param validFrom the first day
 * @param value the number, in the unit that its coefficient's label names
 * @param source where it comes from, if the source of the formula is not enough
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DatedValue(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate validFrom,

        @JsonProperty(required = true) BigDecimal value,
        Optional<String> source) {

    /** Drops trailing zeros. */
    public DatedValue {
        value = PlainText.withoutTrailingZeros(value);
    }

    /** Returns a value that needs no source of its own. */
    public static DatedValue of(LocalDate validFrom, String value) {
        return new DatedValue(validFrom, new BigDecimal(value), Optional.empty());
    }
}
