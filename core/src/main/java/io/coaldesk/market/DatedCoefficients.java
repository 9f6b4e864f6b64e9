package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The coefficients of grades that hold from a day on, until others do.
 *
 * @param validFrom the first day
 * @param source where they come from
 * @param coefficients the coefficients by calorific value, one or more, each grade once
 */
public record DatedCoefficients(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate validFrom,

        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) List<GradeCoefficient> coefficients) {

    /** Sorts the coefficients and refuses a grade that stands twice. */
    public DatedCoefficients {
        Require.that(!coefficients.isEmpty(), "coefficients", "none", "one or more");
        coefficients = coefficients.stream()
                .sorted(Comparator.comparing(GradeCoefficient::calorificValue))
                .toList();
        Set<BigDecimal> grades = new HashSet<>();
        for (GradeCoefficient coefficient : coefficients) {
            Require.that(
                    grades.add(coefficient.calorificValue()),
                    "coefficients.calorificValue",
                    coefficient.calorificValue(),
                    "each grade once");
        }
    }

    GradeCurve curve() {
        return new GradeCurve(coefficients.stream()
                .map(given -> new GradeCurve.Point(given.calorificValue(), given.coefficient()))
                .toList());
    }
}
