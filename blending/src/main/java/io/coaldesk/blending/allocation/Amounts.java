package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of zero or more by the id of what they belong to: tonnes by period, tonnes by lot, use by product.
 *
 * <p>In JSON an object from id to number: {@code {"june": 1200.5}}. Trailing zeros do not matter.
 *
 * @param byId the amounts in the order of their ids
 */
public record Amounts(@JsonValue SortedMap<String, BigDecimal> byId) {

    private static final Amounts NONE = new Amounts(Collections.emptySortedMap());

    /** Checks that no amount is negative, copies the map and drops trailing zeros. */
    public Amounts {
        SortedMap<String, BigDecimal> copy = new TreeMap<>();
        byId.forEach((id, amount) -> copy.put(id, PlainText.withoutTrailingZeros(Require.notNegative(id, amount))));
        byId = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns amounts by id. */
    public static Amounts of(Map<String, BigDecimal> byId) {
        return new Amounts(new TreeMap<>(byId));
    }

    /** Returns a single amount, from its decimal text. */
    public static Amounts of(String id, String amount) {
        return of(Map.of(id, Require.decimal(id, amount)));
    }

    /** Returns no amounts. */
    public static Amounts none() {
        return NONE;
    }

    @JsonCreator
    static Amounts fromJson(Map<String, @Nullable BigDecimal> byId) {
        SortedMap<String, BigDecimal> stated = new TreeMap<>();
        byId.forEach((id, amount) -> {
            if (amount == null) {
                throw new InvalidValueException(id, "null", "a number of 0 or more");
            }
            stated.put(id, amount);
        });
        return of(stated);
    }

    /** Returns these amounts with one set or replaced. */
    public Amounts with(String id, BigDecimal amount) {
        SortedMap<String, BigDecimal> changed = new TreeMap<>(byId);
        changed.put(id, amount);
        return new Amounts(changed);
    }

    /** Returns the amount of an id, if it is stated. */
    public Optional<BigDecimal> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the amount of an id, zero unless it is stated. */
    public BigDecimal at(String id) {
        return find(id).orElse(BigDecimal.ZERO);
    }

    /** Returns the sum of all amounts. */
    public BigDecimal total() {
        return byId.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
