package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * The smallest move of one limit by itself, every other limit kept, after which a recipe exists.
 *
 * @param limit the side of the limit
 * @param to the number that the limit would have, rounded to the side on which there is a recipe
 * @param by how far it moves, more than zero, in its own unit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Relaxation(BindingLimit limit, BigDecimal to, BigDecimal by) {

    /** Drops trailing zeros. */
    public Relaxation {
        to = PlainText.withoutTrailingZeros(to);
        by = PlainText.withoutTrailingZeros(by);
    }
}
