package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How tonnes are brought to the contract's moisture; the moisture is the total moisture as received.
 *
 * @param method the formula
 * @param contractMoisture the contract's total moisture Mc, percent as received, 0 to below 100
 * @param drier what a lower moisture earns
 */
public record MoistureRule(
        @JsonProperty(required = true) MoistureMethod method,
        @JsonProperty(required = true) BigDecimal contractMoisture,
        @JsonProperty(required = true) DrierCoal drier) {

    /** Checks the moisture. */
    public MoistureRule {
        contractMoisture = PlainText.withoutTrailingZeros(contractMoisture);
        Require.that(
                contractMoisture.signum() >= 0 && contractMoisture.compareTo(HUNDRED) < 0,
                "contractMoisture",
                contractMoisture,
                "0 to below 100 percent");
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Returns the change of a number of tonnes for a total moisture, rounded once: zero at the contract's moisture, below
     * zero above it.
     */
    BigDecimal change(BigDecimal tonnes, BigDecimal moisture, MoneyRounding rounding) {
        BigDecimal excess = moisture.subtract(contractMoisture);
        if (excess.signum() <= 0 && drier == DrierCoal.NO_BONUS) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = method == MoistureMethod.LINEAR ? HUNDRED : HUNDRED.subtract(contractMoisture);
        // Rounded is what is left, not what is taken: the contract states the formula of the tonnes that are paid.
        BigDecimal left = rounding.divide(tonnes.multiply(whole.subtract(excess)), whole);
        return left.subtract(tonnes);
    }
}
