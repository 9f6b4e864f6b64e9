package io.coaldesk.money;

import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How amounts are rounded; there is no default.
 *
 * @param scale the digits after the point, 0 to 9
 * @param mode the rounding mode, such as HALF_UP
 */
public record MoneyRounding(int scale, RoundingMode mode) {

    /** Checks the scale, and that the mode rounds. */
    public MoneyRounding {
        Require.inRange("scale", scale, 0, 9);
        Require.that(mode != RoundingMode.UNNECESSARY, "mode", mode, "a mode that rounds, as HALF_UP");
    }

    /** Returns a rounding. */
    public static MoneyRounding of(int scale, RoundingMode mode) {
        return new MoneyRounding(scale, mode);
    }

    /** Returns a number rounded. */
    public BigDecimal round(BigDecimal value) {
        return value.setScale(scale, mode);
    }

    /** Returns a quotient rounded once. */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, scale, mode);
    }
}
