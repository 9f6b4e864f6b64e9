package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * Distances over which one mode is the cheapest.
 *
 * @param mode the id of the mode
 * @param fromKm where they begin
 * @param toKm where they end, more than where they begin
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModeRange(
        @JsonProperty(required = true) String mode,
        @JsonProperty(required = true) BigDecimal fromKm,
        @JsonProperty(required = true) BigDecimal toKm) {

    /** Drops trailing zeros. */
    public ModeRange {
        fromKm = PlainText.withoutTrailingZeros(fromKm);
        toKm = PlainText.withoutTrailingZeros(toKm);
    }
}
