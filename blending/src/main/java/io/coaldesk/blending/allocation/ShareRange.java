package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The share that a lot may have of a product in every period, 0 to 1 of the mass as received. At least one side is
 * given.
 *
 * @param min the least share of whatever is delivered; a period without delivery keeps it
 * @param max the greatest share; 0 keeps the lot out of the product
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ShareRange(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** Checks that a side is given, that both are shares and not reversed, and drops trailing zeros. */
    public ShareRange {
        min = min.map(share -> PlainText.withoutTrailingZeros(Require.share("min", share)));
        max = max.map(share -> PlainText.withoutTrailingZeros(Require.share("max", share)));
        if (min.isEmpty() && max.isEmpty()) {
            throw new InvalidValueException("share", "empty", "min or max");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new InvalidValueException("min", min.get(), "not above max " + max.get());
        }
    }

    /** Returns a range with a least share. */
    public static ShareRange atLeast(BigDecimal min) {
        return new ShareRange(Optional.of(min), Optional.empty());
    }

    /** Returns a range with a greatest share. */
    public static ShareRange atMost(BigDecimal max) {
        return new ShareRange(Optional.empty(), Optional.of(max));
    }

    /** Returns the range of one share. */
    public static ShareRange exactly(BigDecimal share) {
        return new ShareRange(Optional.of(share), Optional.of(share));
    }
}
