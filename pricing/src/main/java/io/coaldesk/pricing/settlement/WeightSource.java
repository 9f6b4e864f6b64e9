package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.util.Arrays;
import java.util.List;

/**
 * Where and how a lot was weighed, written {@code LOAD/DRAFT_SURVEY}.
 *
 * @param place where
 * @param method how
 */
public record WeightSource(WeighingPlace place, WeighingMethod method) implements Labelled, Comparable<WeightSource> {

    /** Returns every place with every method. */
    public static List<WeightSource> all() {
        return Arrays.stream(WeighingPlace.values())
                .flatMap(place -> Arrays.stream(WeighingMethod.values()).map(method -> new WeightSource(place, method)))
                .toList();
    }

    /**
     * Returns the source of its written form.
     *
     * @throws InvalidValueException if it has another form
     */
    @JsonCreator
    public static WeightSource parse(String text) {
        return all().stream()
                .filter(source -> source.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("weighing", text, "one of " + all()));
    }

    @Override
    public int compareTo(WeightSource other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public Label label() {
        return Label.of(
                method.label().en() + " at " + place.label().en(),
                place.label().zh() + method.label().zh());
    }

    /** Returns the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return place + "/" + method;
    }
}
