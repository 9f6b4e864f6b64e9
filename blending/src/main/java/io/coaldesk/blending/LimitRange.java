package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers of a limit between which the same coals and limits decide. The shadow price is the slope of the cost at the
 * stated number; on a basis other than as received it changes smoothly within the range, and may jump at its ends.
 *
 * @param from the lowest number; no end if absent
 * @param to the highest number; no end if absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LimitRange(Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** Drops trailing zeros. */
    public LimitRange {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
    }
}
