package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * The cost of credit days per tonne: {@code outlay * annual rate * days / day count}.
 *
 * @param outlay what is paid out per tonne, without tax: supply and the costs of serving the customer
 * @param days the days from payment to the supplier until usable cash, weighted by the shares of payment
 * @param perTonne the cost, rounded; below zero if the customer finances the seller
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CreditCost(
        @JsonProperty(required = true) Money outlay,
        @JsonProperty(required = true) BigDecimal days,
        @JsonProperty(required = true) Money perTonne) {

    /** Drops trailing zeros. */
    public CreditCost {
        days = PlainText.withoutTrailingZeros(days);
    }
}
