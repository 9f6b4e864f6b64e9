package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The price of a grade relative to the other grades of its table, such as 0.88 for 5000 where 5500 has 1.
 *
 * @param calorificValue the grade, in the unit of the table's key
 * @param coefficient the coefficient, more than zero
 */
public record GradeCoefficient(
        @JsonProperty(required = true) BigDecimal calorificValue,
        @JsonProperty(required = true) BigDecimal coefficient) {

    /** Checks both numbers and drops trailing zeros. */
    public GradeCoefficient {
        calorificValue = PlainText.withoutTrailingZeros(Require.positive("calorificValue", calorificValue));
        coefficient = PlainText.withoutTrailingZeros(Require.positive("coefficient", coefficient));
    }
}
