package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * The worst value that a limited property can have when shares are missed.
 *
 * @param limit the side of the limit
 * @param worst the worst value, in the limit's unit
 * @param kept whether the limit is kept even then
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorstValue(BindingLimit limit, BigDecimal worst, boolean kept) {

    /** Drops trailing zeros. */
    public WorstValue {
        worst = PlainText.withoutTrailingZeros(worst);
    }
}
