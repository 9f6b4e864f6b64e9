package io.coaldesk.coal;

import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a contract reports a quality value: the one place where a {@code double} becomes a decimal that money may use.
 *
 * @param decimals the digits after the point, 0 to 9
 * @param rounding the mode, such as HALF_EVEN for assays under GB/T 8170
 */
public record ReportingRule(int decimals, RoundingMode rounding) {

    /**
     * The digits that are kept before rounding. A conversion between bases carries a relative error near 1e-15; without
     * this step a value that is exactly half-way in decimal, such as 23.235, would round by its binary noise.
     */
    private static final MathContext WITHOUT_BINARY_NOISE = new MathContext(13, RoundingMode.HALF_EVEN);

    /** Checks the number of decimals, and that the mode rounds. */
    public ReportingRule {
        Require.inRange("decimals", decimals, 0, 9);
        Require.that(rounding != RoundingMode.UNNECESSARY, "rounding", rounding, "a mode that rounds, as HALF_UP");
    }

    /** Returns a rule. */
    public static ReportingRule of(int decimals, RoundingMode rounding) {
        return new ReportingRule(decimals, rounding);
    }

    /** Returns a value rounded once, as this rule says. */
    public BigDecimal apply(double value) {
        return exact(value).setScale(decimals, rounding);
    }

    /** Returns the decimal that a measured or converted value stands for, free of binary noise and not rounded. */
    public static BigDecimal exact(double value) {
        return new BigDecimal(value, WITHOUT_BINARY_NOISE);
    }

    /** Returns the decimal that a reading stands for, or empty where there is none. */
    public static Optional<BigDecimal> exact(OptionalDouble reading) {
        return reading.isPresent() ? Optional.of(exact(reading.getAsDouble())) : Optional.empty();
    }
}
