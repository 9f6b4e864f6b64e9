package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * What one bracket contributes.
 *
 * @param bracket the bracket's place in its document, such as {@code above[1]}
 * @param steps the steps that were counted; 1 for a flat band
 * @param rate the rate per step, in the unit of the adjustment's target
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AdjustmentPiece(
        @JsonProperty(required = true) String bracket,
        @JsonProperty(required = true) BigDecimal steps,
        @JsonProperty(required = true) BigDecimal rate) {

    /** Drops trailing zeros. */
    public AdjustmentPiece {
        steps = PlainText.withoutTrailingZeros(steps);
        rate = PlainText.withoutTrailingZeros(rate);
    }
}
