package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Offers of which at most one may be used; in JSON the list of their ids.
 *
 * @param coals the ids, two or more
 */
public record ExclusiveCoals(@JsonValue List<String> coals) {

    /** Copies the ids. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExclusiveCoals {
        coals = List.copyOf(coals);
        if (coals.size() < 2 || new HashSet<>(coals).size() < coals.size()) {
            throw new InvalidValueException("coals", coals, "two different offers or more");
        }
    }

    /** Returns offers of which at most one may be used. */
    public static ExclusiveCoals of(String... coals) {
        return new ExclusiveCoals(Arrays.asList(coals));
    }
}
