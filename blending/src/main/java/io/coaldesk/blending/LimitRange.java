package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers of a limit between which its shadow price tells the truth.
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
