package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is promised of one property, in the unit of its key: a typical value, a minimum and a maximum with the tolerance
 * that both allow for, and the values beyond which the lot is rejected; each of them optional.
 *
 * <pre>
 * min - tolerance &lt;= x &lt;= max + tolerance           conforms
 * typical - tolerance &lt;= x &lt;= typical + tolerance   conforms, where neither min nor max is given
 * x &lt; rejection.min  or  x &gt; rejection.max          is rejected rather than priced down
 * </pre>
 *
 * <p>The typical value lies within minimum and maximum, and no rejection limit lies inside what conforms.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableQualityLimit.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class QualityLimit implements WithQualityLimit {

    QualityLimit() {}

    /**
     * Returns the typical value. It describes and does not bind, unless a tolerance is given and neither minimum nor
     * maximum is.
     */
    public abstract Optional<BigDecimal> typical();

    /** Returns the least value that is promised; the value itself conforms. */
    public abstract Optional<BigDecimal> min();

    /** Returns the greatest value that is promised; the value itself conforms. */
    public abstract Optional<BigDecimal> max();

    /** Returns by how much a value may miss what is promised and still conform, 0 or more. */
    public abstract Optional<BigDecimal> tolerance();

    /** Returns the values beyond which a lot is rejected. */
    public abstract Optional<RejectionLimit> rejection();

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

    /** Returns the least value that conforms: what is promised less the tolerance, else the rejection limit. */
    public Optional<BigDecimal> leastConforming() {
        return promisedLeast()
                .map(least -> least.subtract(allowance()))
                .or(() -> rejection().flatMap(RejectionLimit::min));
    }

    /** Returns the greatest value that conforms: what is promised plus the tolerance, else the rejection limit. */
    public Optional<BigDecimal> greatestConforming() {
        return promisedGreatest()
                .map(greatest -> greatest.add(allowance()))
                .or(() -> rejection().flatMap(RejectionLimit::max));
    }

    /**
     * Returns what conforms, tolerance included, as a sentence says it: "at most 40 %", "10 % to 20 %", or the typical
     * value where nothing binds.
     *
     * @param key the key whose unit the numbers have
     */
    public Label inWords(QualityKey key) {
        Optional<Label> least = leastConforming().map(key::amount);
        Optional<Label> greatest = greatestConforming().map(key::amount);
        if (least.isPresent() && greatest.isPresent()) {
            Label from = least.get();
            Label to = greatest.get();
            return Label.of(from.en() + " to " + to.en(), from.zh() + " 至 " + to.zh());
        }
        return greatest.map(bound -> Label.of("at most " + bound.en(), "不高于 " + bound.zh()))
                .or(() -> least.map(bound -> Label.of("at least " + bound.en(), "不低于 " + bound.zh())))
                .orElseGet(() -> {
                    Label value = key.amount(typical().orElseThrow());
                    return Label.of("typically " + value.en(), "典型值 " + value.zh());
                });
    }

    /** Returns this limit with another minimum, and with the rejection limit below it moved out of the way. */
    public QualityLimit widenedToMin(BigDecimal min) {
        BigDecimal least = min.subtract(allowance());
        return withRejection(rejection()
                        .map(limit -> RejectionLimit.of(limit.min().map(least::min), limit.max())))
                .withMin(min);
    }

    /** Returns this limit with another maximum, and with the rejection limit above it moved out of the way. */
    public QualityLimit widenedToMax(BigDecimal max) {
        BigDecimal greatest = max.add(allowance());
        return withRejection(rejection()
                        .map(limit -> RejectionLimit.of(limit.min(), limit.max().map(greatest::max))))
                .withMax(max);
    }

    /** Returns the least value that is promised, before any tolerance. */
    Optional<BigDecimal> promisedLeast() {
        return typicalBinds() ? typical() : min();
    }

    /** Returns the greatest value that is promised, before any tolerance. */
    Optional<BigDecimal> promisedGreatest() {
        return typicalBinds() ? typical() : max();
    }

    private boolean typicalBinds() {
        return min().isEmpty() && max().isEmpty() && tolerance().isPresent();
    }

    private BigDecimal allowance() {
        return tolerance().orElse(BigDecimal.ZERO);
    }

    /** Returns every number of this limit. */
    Stream<BigDecimal> numbers() {
        return Stream.of(
                        typical(),
                        min(),
                        max(),
                        tolerance(),
                        rejection().flatMap(RejectionLimit::min),
                        rejection().flatMap(RejectionLimit::max))
                .flatMap(Optional::stream);
    }

    @Value.Check
    QualityLimit validate() {
        if (min().isPresent() && max().isPresent() && min().get().compareTo(max().get()) > 0) {
            throw new InvalidValueException("min", min().get(), "not above max " + max().get());
        }
        if (numbers().findAny().isEmpty()) {
            throw new InvalidValueException("limit", "empty", "typical, min or max, or a rejection limit");
        }
        requireTypicalWithin();
        tolerance().ifPresent(this::requireTolerance);
        rejection().ifPresent(this::requireOutside);
        boolean shortest = PlainText.areShortest(numbers());
        return shortest
                ? this
                : builder()
                        .typical(typical().map(PlainText::withoutTrailingZeros))
                        .min(min().map(PlainText::withoutTrailingZeros))
                        .max(max().map(PlainText::withoutTrailingZeros))
                        .tolerance(tolerance().map(PlainText::withoutTrailingZeros))
                        .rejection(rejection())
                        .build();
    }

    private void requireTypicalWithin() {
        typical().ifPresent(typical -> {
            min().ifPresent(min ->
                    Require.that(typical.compareTo(min) >= 0, "typical", typical, "not below min " + min));
            max().ifPresent(max ->
                    Require.that(typical.compareTo(max) <= 0, "typical", typical, "not above max " + max));
        });
    }

    private void requireTolerance(BigDecimal tolerance) {
        Require.notNegative("tolerance", tolerance);
        Require.that(
                typical().isPresent() || min().isPresent() || max().isPresent(),
                "tolerance",
                tolerance,
                "a tolerance of typical, min or max");
    }

    /** Refuses a rejection limit that some conforming or typical value would be beyond. */
    private void requireOutside(RejectionLimit rejection) {
        rejection
                .min()
                .ifPresent(limit -> Stream.of(leastConforming(), typical(), max())
                        .flatMap(Optional::stream)
                        .min(BigDecimal::compareTo)
                        .ifPresent(least -> Require.that(
                                limit.compareTo(least) <= 0, "rejection.min", limit, "not above " + least)));
        rejection
                .max()
                .ifPresent(limit -> Stream.of(greatestConforming(), typical(), min())
                        .flatMap(Optional::stream)
                        .max(BigDecimal::compareTo)
                        .ifPresent(greatest -> Require.that(
                                limit.compareTo(greatest) >= 0, "rejection.max", limit, "not below " + greatest)));
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
