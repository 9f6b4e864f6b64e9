package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tonnes that must be sold and cannot be.
 *
 * @param segment the segment whose minimum it is; absent for the total
 * @param tonnes the tonnes that are short, more than 0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnsoldTonnes(
        Optional<String> segment,
        @JsonProperty(required = true) BigDecimal tonnes) {

    /** Drops trailing zeros. */
    public UnsoldTonnes {
        tonnes = PlainText.withoutTrailingZeros(tonnes);
    }
}
