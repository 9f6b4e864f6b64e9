package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Another recipe that keeps every limit.
 *
 * @param cost the cost of a tonne of blend
 * @param shares the shares by offer id; they add up to 1
 * @param quality the quality of the blend
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AlternativeRecipe(PricePerTonne cost, SortedMap<String, BigDecimal> shares, CoalQuality quality) {

    /** Copies the shares and drops trailing zeros. */
    public AlternativeRecipe {
        SortedMap<String, BigDecimal> copy = new TreeMap<>(shares);
        copy.replaceAll((offer, share) -> PlainText.withoutTrailingZeros(share));
        shares = Collections.unmodifiableSortedMap(copy);
    }
}
