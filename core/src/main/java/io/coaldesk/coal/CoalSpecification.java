package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a contract promises: a limit per property, basis and unit. It is not what was measured; that is a
 * {@link CoalQuality}.
 *
 * <p>In JSON an object from {@link QualityKey} to limit: {@code {"ash_ar": {"max": 20}}}. Equality ignores order.
 */
public final class CoalSpecification {

    private final SortedMap<QualityKey, QualityLimit> limits;

    private CoalSpecification(SortedMap<QualityKey, QualityLimit> limits) {
        limits.forEach((key, limit) -> limit.numbers().forEach(number -> key.requireFinite(number.doubleValue())));
        this.limits = Collections.unmodifiableSortedMap(limits);
    }

    /**
     * Returns the specification of limits.
     *
     * @throws InvalidValueException if a number is too large to be compared with a measurement
     */
    public static CoalSpecification of(Map<QualityKey, QualityLimit> limits) {
        return new CoalSpecification(new TreeMap<>(limits));
    }

    /**
     * Returns a specification of limits by written key, as {@link QualityKey#parse} reads them.
     *
     * @throws InvalidValueException if a key is unknown, a limit is missing, or a number is too large to be compared
     *     with a measurement
     */
    @JsonCreator
    public static CoalSpecification parse(Map<String, QualityLimit> limits) {
        SortedMap<QualityKey, QualityLimit> parsed = new TreeMap<>();
        limits.forEach((key, limit) -> {
            if (limit == null) {
                throw new InvalidValueException(
                        key, "null", "an object with typical, min or max, or a rejection limit");
            }
            parsed.put(QualityKey.parse(key), limit);
        });
        return new CoalSpecification(parsed);
    }

    /** Returns the limits by key, in alphabetical order. */
    @JsonValue
    public SortedMap<QualityKey, QualityLimit> limits() {
        return limits;
    }

    /** Returns this specification with one limit set or replaced. */
    public CoalSpecification with(QualityKey key, QualityLimit limit) {
        SortedMap<QualityKey, QualityLimit> changed = new TreeMap<>(limits);
        changed.put(key, limit);
        return new CoalSpecification(changed);
    }

    /** Compares a quality with every limit; it never stops at the first, and a missing measurement is not passed. */
    public Conformity check(CoalQuality quality) {
        List<LimitCheck> checks = new ArrayList<>();
        limits.forEach((key, limit) -> checks.add(ReportingRule.exact(quality.find(key))
                .map(value -> LimitCheck.of(key, limit, value))
                .orElseGet(() -> LimitCheck.missing(key, limit))));
        return new Conformity(checks);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoalSpecification that && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    @Override
    public String toString() {
        return limits.toString();
    }
}
