package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import java.math.RoundingMode;

/**
 * What one unit of calorific value costs, such as a kcal/kg in a tonne: a figure for comparison, not for payment.
 *
 * @param perUnit price per tonne by calorific value, to six digits by half
 * @param unit the unit of the calorific value
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CalorificUnitPrice(
        @JsonProperty(required = true) Money perUnit,
        @JsonProperty(required = true) QualityUnit unit) {

    /** The digits of a figure that is shown and never charged. */
    private static final int DIGITS = 6;

    /** Returns the unit price of a price at a calorific value. */
    public static CalorificUnitPrice of(PricePerTonne price, ContractCalorificValue calorificValue) {
        return new CalorificUnitPrice(
                Money.of(price.amount().divide(calorificValue.value(), DIGITS, RoundingMode.HALF_UP), price.currency()),
                calorificValue.key().unit());
    }
}
