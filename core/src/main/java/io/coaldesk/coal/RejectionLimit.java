package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values beyond which a lot is rejected rather than priced down (拒收线), in the unit of the limit's key.
 *
 * <p>It is not what is promised: between the promise of a {@link QualityLimit} and its rejection limit the lot is taken at
 * a lower price. At least one side is given.
 *
 * @param min the least value that is not rejected; the value itself is taken
 * @param max the greatest value that is not rejected; the value itself is taken
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RejectionLimit(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** Checks that a side is given and that the sides are not reversed, and drops trailing zeros. */
    public RejectionLimit {
        min = min.map(PlainText::withoutTrailingZeros);
        max = max.map(PlainText::withoutTrailingZeros);
        if (min.isEmpty() && max.isEmpty()) {
            throw new InvalidValueException("rejection", "empty", "min or max");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new InvalidValueException("min", min.get(), "not above max " + max.get());
        }
    }

    /** Returns a rejection limit of either side or both. */
    public static RejectionLimit of(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return new RejectionLimit(min, max);
    }

    /** Returns a limit below which a lot is rejected. */
    public static RejectionLimit below(BigDecimal min) {
        return of(Optional.of(min), Optional.empty());
    }

    /** Returns a limit above which a lot is rejected. */
    public static RejectionLimit above(BigDecimal max) {
        return of(Optional.empty(), Optional.of(max));
    }

    /** Returns whether a value lies beyond a side. */
    public boolean rejects(BigDecimal value) {
        return crossed(value).isPresent();
    }

    /** Returns the side that a value lies beyond. */
    Optional<BigDecimal> crossed(BigDecimal value) {
        return min.filter(least -> value.compareTo(least) < 0)
                .or(() -> max.filter(greatest -> value.compareTo(greatest) > 0));
    }
}
