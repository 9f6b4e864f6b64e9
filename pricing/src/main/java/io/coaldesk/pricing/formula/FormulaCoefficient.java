package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number of a formula that a decree or a contract states and changes over time, such as a base price or a rate per
 * percent of sulphur.
 *
 * @param id the id by which terms name it
 * @param label what it is called, with its unit
 * @param values its values by their first day, one or more
 */
public record FormulaCoefficient(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) List<DatedValue> values) {

    /** Sorts the values and refuses two that begin on one day. */
    public FormulaCoefficient {
        Require.notBlank("id", id);
        Require.that(!values.isEmpty(), "values", "none", "one or more");
        values = values.stream()
                .sorted(Comparator.comparing(DatedValue::validFrom))
                .toList();
        Set<LocalDate> days = new HashSet<>();
        values.forEach(value ->
                Require.that(days.add(value.validFrom()), "values.validFrom", value.validFrom(), "one value a day"));
    }

    /** Returns the value that holds on a day; empty before the first. */
    public Optional<DatedValue> on(LocalDate day) {
        return values.stream().filter(value -> !value.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }
}
