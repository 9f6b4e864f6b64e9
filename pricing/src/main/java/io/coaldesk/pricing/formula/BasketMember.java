package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * A term of a basket and its weight.
 *
 * @param weight the share of the whole, such as 0.25; the weights of a basket add up to 1
 * @param term the term
 */
public record BasketMember(
        @JsonProperty(required = true) BigDecimal weight,
        @JsonProperty(required = true) FormulaTerm term) {

    /** Drops trailing zeros. */
    public BasketMember {
        weight = PlainText.withoutTrailingZeros(weight);
    }

    /** Returns a member. */
    public static BasketMember of(String weight, FormulaTerm term) {
        return new BasketMember(new BigDecimal(weight), term);
    }
}
