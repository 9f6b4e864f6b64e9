package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an adjustment makes of one value, bracket by bracket.
 *
 * @param value the value as reported
 * @param reference the value from which the deviation counts: the contract value, or the nearer end of the free range
 * @param amount the exact sum of the pieces within the caps, in the unit of the adjustment's target
 * @param pieces the brackets that contribute, outward
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AdjustmentReading(
        @JsonProperty(required = true) BigDecimal value,
        @JsonProperty(required = true) BigDecimal reference,
        @JsonProperty(required = true) BigDecimal amount,
        List<AdjustmentPiece> pieces) {

    /** Drops trailing zeros and copies the pieces. */
    public AdjustmentReading {
        value = PlainText.withoutTrailingZeros(value);
        reference = PlainText.withoutTrailingZeros(reference);
        amount = PlainText.withoutTrailingZeros(amount);
        pieces = List.copyOf(pieces);
    }

    /** Returns the steps of all pieces. */
    public BigDecimal steps() {
        return pieces.stream().map(AdjustmentPiece::steps).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
