package io.coaldesk.coal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Thresholds with a cheap first look: a deviation that is clearly within them is passed in {@code double}, every other is
 * decided in exact decimals.
 */
final class DeviationScreen {

    /** Far above the binary noise of a sum of percentages, far below any digit that a laboratory reports. */
    static final double SLACK = 1e-9;

    private final DeviationThresholds thresholds;
    private final double clear;
    private final CoalReason doubtful;
    private final CoalReason wrong;

    DeviationScreen(DeviationThresholds thresholds, CoalReason doubtful, CoalReason wrong) {
        this.thresholds = thresholds;
        this.clear = thresholds.warning().doubleValue() * (1 - SLACK) - SLACK;
        this.doubtful = doubtful;
        this.wrong = wrong;
    }

    /** Returns what a value is that should be {@code due}, or null if it is within the thresholds or not known. */
    @Nullable
    CoalReason judge(double value, double due) {
        double deviation = Math.abs(value - due);
        return Double.isNaN(deviation) || deviation < clear
                ? null
                : judge(deviation(value, due).abs());
    }

    /** Returns what a value is that should be {@code due} or less, as {@link #judge(double, double)} does. */
    @Nullable
    CoalReason judgeExcess(double value, double due) {
        return value > due ? judge(value, due) : null;
    }

    /** Returns what a value is that can never be above {@code bound}: at least doubtful beyond it. */
    @Nullable
    CoalReason judgeImpossible(double value, double bound) {
        if (!(value > bound)) {
            return null;
        }
        BigDecimal excess = deviation(value, bound);
        if (excess.signum() <= 0) {
            return null;
        }
        CoalReason judged = judge(excess);
        return judged == null ? doubtful : judged;
    }

    private @Nullable CoalReason judge(BigDecimal deviation) {
        if (deviation.compareTo(thresholds.error()) > 0) {
            return wrong;
        }
        return deviation.compareTo(thresholds.warning()) > 0 ? doubtful : null;
    }

    private static BigDecimal deviation(double value, double due) {
        return ReportingRule.exact(value).subtract(ReportingRule.exact(due));
    }
}
