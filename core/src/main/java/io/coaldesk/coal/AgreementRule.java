package io.coaldesk.coal;

import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How far two reports of one property, on two bases or in two units, may lie apart before rounding no longer explains it:
 * beyond both numbers they disagree.
 *
 * @param share the difference relative to what the other report gives, 0 to 1
 * @param amount the difference in the first unit of the property: percent, kJ/kg, micrograms per gram; 0 or more
 */
public record AgreementRule(BigDecimal share, BigDecimal amount) {

    /** Checks the numbers, and drops trailing zeros. */
    public AgreementRule {
        share = PlainText.withoutTrailingZeros(Require.share("share", share));
        amount = PlainText.withoutTrailingZeros(Require.notNegative("amount", amount));
    }

    /** Returns whether two reports lie further apart than both numbers; at either number they do not. */
    boolean disagree(BigDecimal expected, BigDecimal value) {
        BigDecimal difference = value.subtract(expected).abs();
        return difference.compareTo(amount) > 0 && difference.compareTo(share.multiply(expected.abs())) > 0;
    }

    /** Returns a rule. */
    public static AgreementRule of(BigDecimal share, BigDecimal amount) {
        return new AgreementRule(share, amount);
    }
}
