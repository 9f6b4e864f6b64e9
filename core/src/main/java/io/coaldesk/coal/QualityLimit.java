package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What is promised of one property: a typical value, a minimum and a maximum, each of them optional. */
@Value.Immutable
@JsonDeserialize(as = ImmutableQualityLimit.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class QualityLimit implements WithQualityLimit {

    QualityLimit() {}

    /** Returns the typical value, which describes and does not bind. */
    public abstract Optional<BigDecimal> typical();

    /** Returns the least value that conforms; the value itself conforms. */
    public abstract Optional<BigDecimal> min();

    /** Returns the greatest value that conforms; the value itself conforms. */
    public abstract Optional<BigDecimal> max();

    /** Returns a limit that binds below only. */
    public static QualityLimit atLeast(BigDecimal min) {
        return builder().min(min).build();
    }

    /** Returns a limit that binds above only. */
    public static QualityLimit atMost(BigDecimal max) {
        return builder().max(max).build();
    }

    /** Returns a limit that binds on both sides. */
    public static QualityLimit between(BigDecimal min, BigDecimal max) {
        return builder().min(min).max(max).build();
    }

    @Value.Check
    QualityLimit validate() {
        if (min().isPresent() && max().isPresent() && min().get().compareTo(max().get()) > 0) {
            throw new InvalidValueException("min", min().get(), "not above max " + max().get());
        }
        if (min().isEmpty() && max().isEmpty() && typical().isEmpty()) {
            throw new InvalidValueException("limit", "empty", "typical, min or max");
        }
        boolean shortest =
                PlainText.areShortest(Stream.of(typical(), min(), max()).flatMap(Optional::stream));
        return shortest
                ? this
                : builder()
                        .typical(typical().map(PlainText::withoutTrailingZeros))
                        .min(min().map(PlainText::withoutTrailingZeros))
                        .max(max().map(PlainText::withoutTrailingZeros))
                        .build();
    }

    /** Builds a {@link QualityLimit}. */
    public static final class Builder extends ImmutableQualityLimit.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
