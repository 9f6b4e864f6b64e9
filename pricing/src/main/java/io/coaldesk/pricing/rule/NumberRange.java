package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Banded;
import io.coaldesk.policy.Interval;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of numbers that a condition asks for.
 *
 * @param from the lower bound; absent if there is none
 * @param to the upper bound; absent if there is none
 * @param edge which of the two the range includes
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NumberRange(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) BandEdge edge) implements Banded {

    /** Drops trailing zeros. */
    public NumberRange {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
    }

    /** Returns the range {@code x >= from}. */
    public static NumberRange from(String from) {
        return new NumberRange(Optional.of(new BigDecimal(from)), Optional.empty(), BandEdge.FROM_INCLUDED);
    }

    /** Returns the range {@code x <= to}. */
    public static NumberRange upTo(String to) {
        return new NumberRange(Optional.empty(), Optional.of(new BigDecimal(to)), BandEdge.TO_INCLUDED);
    }

    Interval interval() {
        return Interval.of(edge, this);
    }
}
