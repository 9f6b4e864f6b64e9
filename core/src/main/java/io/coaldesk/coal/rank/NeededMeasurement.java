package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Require;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A measurement that a rank still depends on.
 *
 * <pre>{@code
 * {"keys": ["plastic_layer_y", "dilatation_b"], "onlyIf": [{"key": "caking_index_g", "from": 85, …}]}
 * {"keys": ["gross_cv_maf_mj_kg"], "missing": ["moisture_holding_capacity"]}
 * }</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNeededMeasurement.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class NeededMeasurement implements WithNeededMeasurement {

    NeededMeasurement() {}

    /** Returns the measurement as the table compares it; where several are listed any one will do, the first is preferred. */
    public abstract List<QualityKey> keys();

    /** Returns the ranges of other needed measurements, all of which must hold for this one to be needed. */
    public abstract List<RankBand> onlyIf();

    /** Returns what is missing to convert the measurement where it is known on another basis; else empty. */
    public abstract List<QualityKey> missing();

    /**
     * Returns this need in the notation of keys, where what is missing to convert a known measurement stands for it; empty
     * if it is among what is asked for already.
     */
    Optional<String> notation(Set<String> asked) {
        String measurements = missing().isEmpty()
                ? joined(keys(), " or ")
                : joined(
                        missing().stream()
                                .filter(key -> !asked.contains(key.toString()))
                                .toList(),
                        " and ");
        if (measurements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(onlyIf().isEmpty() ? measurements : measurements + " if " + joined(onlyIf(), " and "));
    }

    private static String joined(List<?> parts, String and) {
        return parts.stream()
                .map(part -> part instanceof RankBand band ? band.toNotation() : part.toString())
                .collect(Collectors.joining(and));
    }

    @Value.Check
    void validate() {
        Require.that(!keys().isEmpty(), "keys", keys(), "at least one measurement");
    }

    /** Builds a {@link NeededMeasurement}. */
    public static final class Builder extends ImmutableNeededMeasurement.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
