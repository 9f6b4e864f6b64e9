package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * What one adjustment makes of one quality.
 *
 * @param key the property, basis and unit
 * @param value the value as reported
 * @param reference the contract value
 * @param perTonne the exact amount per tonne in the contract's currency: a bonus above zero, a penalty below
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AdjustmentLine(QualityKey key, BigDecimal value, BigDecimal reference, BigDecimal perTonne) {

    /** Drops trailing zeros. */
    public AdjustmentLine {
        value = PlainText.withoutTrailingZeros(value);
        reference = PlainText.withoutTrailingZeros(reference);
        perTonne = PlainText.withoutTrailingZeros(perTonne);
    }
}
