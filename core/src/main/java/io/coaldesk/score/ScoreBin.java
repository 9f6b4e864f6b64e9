package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points of the numbers in a range.
 *
 * @param from the lower bound, in the unit of the fact; absent if there is none
 * @param to the upper bound, in the unit of the fact; absent if there is none
 * @param points the points, of either sign
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScoreBin(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) BigDecimal points) implements Banded {

    /** Drops trailing zeros. */
    public ScoreBin {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
        points = PlainText.withoutTrailingZeros(points);
    }

    /** Returns the points of the numbers between two bounds. */
    public static ScoreBin of(BigDecimal from, BigDecimal to, BigDecimal points) {
        return new ScoreBin(Optional.of(from), Optional.of(to), points);
    }

    /** Returns the points of the numbers below a bound. */
    public static ScoreBin below(BigDecimal to, BigDecimal points) {
        return new ScoreBin(Optional.empty(), Optional.of(to), points);
    }

    /** Returns the points of the numbers from a bound on. */
    public static ScoreBin from(BigDecimal from, BigDecimal points) {
        return new ScoreBin(Optional.of(from), Optional.empty(), points);
    }
}
