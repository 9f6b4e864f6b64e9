package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a customer, by the name of the fact; what is not known is absent.
 *
 * @param values the facts by name, in alphabetical order
 */
public record Facts(@JsonValue SortedMap<String, FactValue> values) {

    /** Copies the facts. */
    @JsonCreator
    public Facts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns facts by name. */
    public static Facts of(Map<String, FactValue> values) {
        return new Facts(new TreeMap<>(values));
    }

    /** Returns no facts. */
    public static Facts none() {
        return new Facts(new TreeMap<>());
    }

    /** Returns these facts with a number added or replaced. */
    public Facts with(String name, BigDecimal number) {
        return with(name, FactValue.of(number));
    }

    /** Returns these facts with a category added or replaced. */
    public Facts with(String name, String category) {
        return with(name, FactValue.of(category));
    }

    private Facts with(String name, FactValue value) {
        SortedMap<String, FactValue> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Facts(changed);
    }

    /** Returns a fact, if it is known. */
    public Optional<FactValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns a fact that is a number, if it is known as one. */
    public Optional<BigDecimal> number(String name) {
        return find(name).filter(FactValue.Numeric.class::isInstance).map(value -> ((FactValue.Numeric) value).value());
    }
}
