package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * A product in a {@link ContributionRanking}, by the recipe that brings the most per unit of what is scarce.
 *
 * @param product the product's id
 * @param perUnit the contribution per unit of what is scarce: price and saved unmet cost, less coal and handling
 * @param unitsPerTonne the units of it that a tonne of the product takes by that recipe
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RankedProduct(
        @JsonProperty(required = true) String product,
        @JsonProperty(required = true) Money perUnit,
        @JsonProperty(required = true) BigDecimal unitsPerTonne) {

    /** Drops trailing zeros. */
    public RankedProduct {
        unitsPerTonne = PlainText.withoutTrailingZeros(unitsPerTonne);
    }
}
