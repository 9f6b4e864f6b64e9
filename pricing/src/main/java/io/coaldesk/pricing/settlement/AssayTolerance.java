package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * By how much two analyses of one lot may differ in a property.
 *
 * @param key the property, basis and unit
 * @param tolerance the greatest difference that is tolerated, zero or more, in the unit of the key
 */
public record AssayTolerance(
        @JsonProperty(required = true) QualityKey key,
        @JsonProperty(required = true) BigDecimal tolerance) {

    /** Checks the tolerance. */
    public AssayTolerance {
        tolerance = PlainText.withoutTrailingZeros(Require.notNegative("tolerance", tolerance));
    }
}
