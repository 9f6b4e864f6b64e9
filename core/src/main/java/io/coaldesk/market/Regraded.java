package io.coaldesk.market;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;

/** What a {@link GradeConversion} makes of a price: the price of another calorific value, or why there is none. */
public sealed interface Regraded {

    /**
     * The exact price {@code numerator / denominator}, which no decimal need hold.
     *
     * @param numerator the dividend
     * @param denominator the divisor, above zero
     * @param quoted the price that was converted, with whose currency, tax and place
     */
    record Price(BigDecimal numerator, BigDecimal denominator, PricePerTonne quoted) implements Regraded {

        /** Returns the price, rounded once. */
        public PricePerTonne rounded(MoneyRounding rounding) {
            return quoted.withAmount(rounding.divide(numerator, denominator));
        }
    }

    /**
     * The conversion does not give a price.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Regraded {}
}
