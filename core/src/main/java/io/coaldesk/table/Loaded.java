package io.coaldesk.table;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What came of many rows: the good ones as values, the others with their reasons.
 *
 * @param values the values in the order of their lines
 * @param rejected the rows that were not taken, in the order of their lines
 * @param <T> what a row holds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Loaded<T>(
        @JsonProperty(required = true) List<T> values,
        @JsonProperty(required = true) List<Rejected> rejected) {

    /** Copies both lists. */
    public Loaded {
        values = List.copyOf(values);
        rejected = List.copyOf(rejected);
    }
}
