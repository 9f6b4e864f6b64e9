package io.coaldesk.adjustment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a deviation is counted in steps. */
public enum StepCounting {
    /** A part of a step counts as its part. */
    PROPORTIONAL,
    /** A started step counts in full (每 … 或不足 …). */
    STARTED,
    /** Only a full step counts (每满 …). */
    FULL;

    /** Digits that a proportional count keeps; a rate per step times 1e-12 is below any unit of money. */
    private static final int PROPORTIONAL_SCALE = 12;

    /** Returns the number of steps in a deviation, both exact decimals and the step more than zero. */
    BigDecimal count(BigDecimal deviation, BigDecimal step) {
        return switch (this) {
            case PROPORTIONAL -> deviation.divide(step, PROPORTIONAL_SCALE, RoundingMode.HALF_EVEN);
            case STARTED -> deviation.divide(step, 0, RoundingMode.CEILING);
            case FULL -> deviation.divide(step, 0, RoundingMode.FLOOR);
        };
    }
}
