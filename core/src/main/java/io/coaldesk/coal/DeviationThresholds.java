package io.coaldesk.coal;

import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How far a value may lie from what it should be, in either direction, before it is doubtful and before it is wrong.
 *
 * @param warning the deviation beyond which a value is doubtful, 0 or more; the threshold itself is not
 * @param error the deviation beyond which a value is wrong, 0 or more; the threshold itself is not
 */
public record DeviationThresholds(BigDecimal warning, BigDecimal error) {

    /** Checks that neither is negative, and drops trailing zeros. */
    public DeviationThresholds {
        warning = PlainText.withoutTrailingZeros(Require.notNegative("warning", warning));
        error = PlainText.withoutTrailingZeros(Require.notNegative("error", error));
    }

    /** Returns thresholds. */
    public static DeviationThresholds of(BigDecimal warning, BigDecimal error) {
        return new DeviationThresholds(warning, error);
    }
}
