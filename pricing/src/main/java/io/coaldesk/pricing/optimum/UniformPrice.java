package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * The best single price for all segments, under the same limits; a segment may drop out at it.
 *
 * @param price the price per tonne
 * @param tonnes the tonnes sold in all
 * @param contribution {@code sum (p - c) q}, costs to serve without subsidy
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UniformPrice(
        @JsonProperty(required = true) BigDecimal price,
        @JsonProperty(required = true) BigDecimal tonnes,
        @JsonProperty(required = true) BigDecimal contribution) {

    /** Drops trailing zeros. */
    public UniformPrice {
        price = PlainText.withoutTrailingZeros(price);
        tonnes = PlainText.withoutTrailingZeros(tonnes);
        contribution = PlainText.withoutTrailingZeros(contribution);
    }
}
