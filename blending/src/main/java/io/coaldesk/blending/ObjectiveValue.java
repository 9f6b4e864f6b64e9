package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a recipe comes to by an objective.
 *
 * @param kind the objective's name in a request
 * @param value money per gigajoule, margin in money per tonne, or the sum of relative deviations
 * @param adjustments the bonuses and penalties that make up a margin, by the exact evaluator
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObjectiveValue(
        String kind,
        BigDecimal value,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdjustmentLine> adjustments) {

    /** Drops trailing zeros and copies the lines. */
    public ObjectiveValue {
        value = PlainText.withoutTrailingZeros(value);
        adjustments = List.copyOf(adjustments);
    }
}
