package io.coaldesk.segment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tier of the scores in a range, {@code from <= score < to}.
 *
 * @param from the lowest score; absent if there is none
 * @param to the score from which on another band holds; absent if there is none
 * @param tier the tier
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TierBand(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) CustomerTier tier) implements Banded {

    /** Drops trailing zeros. */
    public TierBand {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
    }

    /** Returns the tier of the scores between two bounds. */
    public static TierBand of(BigDecimal from, BigDecimal to, CustomerTier tier) {
        return new TierBand(Optional.of(from), Optional.of(to), tier);
    }

    /** Returns the tier of the scores below a bound. */
    public static TierBand below(BigDecimal to, CustomerTier tier) {
        return new TierBand(Optional.empty(), Optional.of(to), tier);
    }

    /** Returns the tier of the scores from a bound on. */
    public static TierBand from(BigDecimal from, CustomerTier tier) {
        return new TierBand(Optional.of(from), Optional.empty(), tier);
    }
}
