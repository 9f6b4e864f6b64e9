package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * Tonnes that were bought at a price.
 *
 * @param price the price per tonne, more than 0
 * @param tonnes the tonnes, more than 0
 */
public record DemandObservation(
        @JsonProperty(required = true) BigDecimal price,
        @JsonProperty(required = true) BigDecimal tonnes) {

    /** Checks the figures and drops trailing zeros. */
    public DemandObservation {
        price = PlainText.withoutTrailingZeros(Require.positive("observation.price", price));
        tonnes = PlainText.withoutTrailingZeros(Require.positive("observation.tonnes", tonnes));
    }
}
