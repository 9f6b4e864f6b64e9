package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One limit and the value that was compared with it.
 *
 * @param key the property, basis and unit
 * @param limit what is promised
 * @param value what was measured; absent if it was not
 * @param outcome how the two compare
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LimitCheck(QualityKey key, QualityLimit limit, Optional<BigDecimal> value, Outcome outcome) {

    /** How a measured value compares with a limit. */
    public enum Outcome {
        /** The value keeps the limit. */
        CONFORMS,
        /** The value is below the minimum. */
        BELOW_MINIMUM,
        /** The value is above the maximum. */
        ABOVE_MAXIMUM,
        /** The value is not measured, and therefore not passed. */
        MISSING
    }

    /** Drops trailing zeros. */
    public LimitCheck {
        value = value.map(PlainText::withoutTrailingZeros);
    }

    static LimitCheck missing(QualityKey key, QualityLimit limit) {
        return new LimitCheck(key, limit, Optional.empty(), Outcome.MISSING);
    }

    static LimitCheck of(QualityKey key, QualityLimit limit, BigDecimal value) {
        Outcome outcome = limit.min().filter(min -> value.compareTo(min) < 0).isPresent()
                ? Outcome.BELOW_MINIMUM
                : limit.max().filter(max -> value.compareTo(max) > 0).isPresent()
                        ? Outcome.ABOVE_MAXIMUM
                        : Outcome.CONFORMS;
        return new LimitCheck(key, limit, Optional.of(value), outcome);
    }

    /** Returns whether the value is measured and keeps the limit. */
    @JsonIgnore
    public boolean conforms() {
        return outcome == Outcome.CONFORMS;
    }

    /** Returns the distance to the nearer limit: negative if it is broken, empty if nothing binds or was measured. */
    @JsonIgnore
    public Optional<BigDecimal> margin() {
        return value.flatMap(measured -> Stream.concat(
                        limit.min().map(measured::subtract).stream(),
                        limit.max().map(max -> max.subtract(measured)).stream())
                .reduce(BigDecimal::min));
    }
}
