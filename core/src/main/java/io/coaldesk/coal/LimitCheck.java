package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
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
        /** The value is as promised, or nothing that binds is promised. */
        CONFORMS,
        /** The value misses what is promised by no more than the tolerance, and so conforms. */
        WITHIN_TOLERANCE,
        /** The value is below the least that conforms. */
        BELOW_MINIMUM,
        /** The value is above the greatest that conforms. */
        ABOVE_MAXIMUM,
        /** The value is beyond a rejection limit. */
        REJECTED,
        /** The value is not measured, and therefore not passed. */
        MISSING
    }

    /** Drops trailing zeros and checks that a value is missing exactly where it was not measured. */
    public LimitCheck {
        Require.that(
                value.isEmpty() == (outcome == Outcome.MISSING),
                "outcome",
                outcome,
                value.isEmpty() ? "MISSING without a value" : "an outcome of the value");
        value = value.map(PlainText::withoutTrailingZeros);
    }

    static LimitCheck missing(QualityKey key, QualityLimit limit) {
        return new LimitCheck(key, limit, Optional.empty(), Outcome.MISSING);
    }

    static LimitCheck of(QualityKey key, QualityLimit limit, BigDecimal value) {
        return new LimitCheck(key, limit, Optional.of(value), outcome(limit, value));
    }

    private static Outcome outcome(QualityLimit limit, BigDecimal value) {
        if (limit.rejection().filter(rejection -> rejection.rejects(value)).isPresent()) {
            return Outcome.REJECTED;
        }
        if (isBelow(value, limit.leastConforming())) {
            return Outcome.BELOW_MINIMUM;
        }
        if (isAbove(value, limit.greatestConforming())) {
            return Outcome.ABOVE_MAXIMUM;
        }
        return isBelow(value, limit.promisedLeast()) || isAbove(value, limit.promisedGreatest())
                ? Outcome.WITHIN_TOLERANCE
                : Outcome.CONFORMS;
    }

    private static boolean isBelow(BigDecimal value, Optional<BigDecimal> least) {
        return least.isPresent() && value.compareTo(least.get()) < 0;
    }

    private static boolean isAbove(BigDecimal value, Optional<BigDecimal> greatest) {
        return greatest.isPresent() && value.compareTo(greatest.get()) > 0;
    }

    /** Returns whether the value is measured and keeps the limit, tolerance included. */
    @JsonIgnore
    public boolean conforms() {
        return outcome == Outcome.CONFORMS || outcome == Outcome.WITHIN_TOLERANCE;
    }

    /**
     * Returns the distance to the nearer end of what conforms, tolerance included: negative if the limit is broken, empty
     * if nothing binds or nothing was measured.
     */
    @JsonIgnore
    public Optional<BigDecimal> margin() {
        return value.flatMap(measured -> Stream.concat(
                        limit.leastConforming().map(measured::subtract).stream(),
                        limit.greatestConforming().map(greatest -> greatest.subtract(measured)).stream())
                .reduce(BigDecimal::min));
    }

    /** Returns the outcome with its figures, at the path of the key. */
    @JsonIgnore
    public Reason reason() {
        ReasonValue property = ReasonValue.term(key);
        ReasonValue measured = quantity(value.map(this::shown));
        Reason reason = switch (outcome) {
            case CONFORMS -> Reason.of(CoalReason.LIMIT_KEPT, property, measured, ReasonValue.term(limit.inWords(key)));
            case WITHIN_TOLERANCE ->
                Reason.of(CoalReason.LIMIT_TOLERATED, property, measured, quantity(limit.tolerance()));
            case BELOW_MINIMUM ->
                Reason.of(CoalReason.LIMIT_BELOW, property, measured, quantity(limit.leastConforming()));
            case ABOVE_MAXIMUM ->
                Reason.of(CoalReason.LIMIT_ABOVE, property, measured, quantity(limit.greatestConforming()));
            case REJECTED -> Reason.of(CoalReason.LIMIT_REJECTED, property, measured, quantity(crossed()));
            case MISSING -> Reason.of(CoalReason.LIMIT_MISSING, property);
        };
        return reason.at(key.toString());
    }

    /** Returns a value with the digits of a sentence, or all of them where fewer would put it across a number of the limit. */
    private BigDecimal shown(BigDecimal measured) {
        BigDecimal rounded = measured.round(QualityKey.SHOWN);
        boolean stays = Stream.of(
                        limit.numbers(), limit.leastConforming().stream(), limit.greatestConforming().stream())
                .flatMap(bounds -> bounds)
                .allMatch(bound -> measured.compareTo(bound) == rounded.compareTo(bound));
        return stays ? rounded : measured;
    }

    /** Returns the rejection limit that the value is beyond. */
    Optional<BigDecimal> crossed() {
        return limit.rejection().flatMap(rejection -> value.flatMap(rejection::crossed));
    }

    private ReasonValue quantity(Optional<BigDecimal> number) {
        return ReasonValue.quantity(number.orElse(BigDecimal.ZERO), key.unit().label());
    }
}
