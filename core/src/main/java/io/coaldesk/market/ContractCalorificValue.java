package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The calorific value at which a contract or an index states its price.
 *
 * @param key the calorific value, basis and unit, such as {@code net_cv_ar_kcal_it}
 * @param value the number in that unit, more than zero
 */
public record ContractCalorificValue(
        @JsonProperty(required = true) QualityKey key,
        @JsonProperty(required = true) BigDecimal value) {

    /** The digits between kilojoules per kilogram and gigajoules per tonne. */
    private static final int KILO = 3;

    /** Checks the key and drops trailing zeros. */
    public ContractCalorificValue {
        Require.that(key.unit().isCalorific(), "key", key, "a calorific value, such as net_cv_ar_kcal_it");
        value = PlainText.withoutTrailingZeros(Require.positive("value", value));
    }

    /** Returns the gigajoules in a tonne, exact. */
    public BigDecimal gigajoulesPerTonne() {
        return value.multiply(key.unit().kilojoulesPerKilogram()).movePointLeft(KILO);
    }
}
