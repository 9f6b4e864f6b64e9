package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What a limit costs (影子价格): the change of the cost per tonne of blend if the limit's number rises by one unit.
 *
 * <p>A binding maximum has a shadow price of zero or less, a binding minimum of zero or more.
 *
 * @param side the side of the limit that binds
 * @param amount money per tonne of blend and unit of the limit as the contract writes it
 * @param currency the currency
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ShadowPrice(
        @JsonProperty(required = true) LimitSide side,
        @JsonProperty(required = true) BigDecimal amount,
        @JsonProperty(required = true) Currency currency) {

    /** Drops trailing zeros. */
    public ShadowPrice {
        amount = PlainText.withoutTrailingZeros(amount);
    }
}
