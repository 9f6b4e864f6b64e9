package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * The checks of an answer against the program as stated, before scaling.
 *
 * <p>Every comparison is written so that NaN fails it. The memory is reused from one answer to the next.
 */
final class Verification {

    /**
     * Largest error of a row, a sign of a price or a ray, relative to the terms that the number is the sum of. Doubles
     * carry 1e-16 and a basis loses a few digits; data and limits of coal are known to 1e-4 at best.
     */
    static final double TOLERANCE = 1e-9;

    /** Least surplus of a contradiction relative to its terms: well above their rounding, below any real conflict. */
    static final double LEAST_SURPLUS = 1e-13;

    /** Error of a dual relative to the largest one, as a share of {@link #TOLERANCE}: it stands in for a dual of zero. */
    static final double DUAL_ROUNDING = 1e-4;

    private final WorkingProgram program;
    private final ScaledProgram scaled;
    private double[] activity = {};
    private double[] magnitude = {};
    private double[] priceMagnitude = {};
    private double[] rowPrice = {};
    private int[] moved = {};

    Verification(WorkingProgram program, ScaledProgram scaled) {
        this.program = program;
        this.scaled = scaled;
    }

    /** Whether a point is finite, within all column bounds exactly, and within all row bounds but for rounding. */
    boolean isFeasible(double[] x) {
        resize();
        for (int j = 0; j < program.columns; j++) {
            if (!(Math.abs(x[j]) <= Double.MAX_VALUE && x[j] >= program.lower[j] && x[j] <= program.upper[j])) {
                return false;
            }
        }
        measure(x);
        for (int i = 0; i < program.rows; i++) {
            double allowed = TOLERANCE * magnitude[i];
            int variable = program.columns + i;
            if (!(Math.abs(allowed) <= Double.MAX_VALUE
                    && activity[i] >= program.lower[variable] - allowed
                    && activity[i] <= program.upper[variable] + allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Sums each row at a point, and the sizes of its terms with one unit of the scaled row on top. */
    private void measure(double[] x) {
        int nonzero = 0;
        for (int j = 0; j < program.columns; j++) {
            if (x[j] != 0) {
                moved[nonzero++] = j;
            }
        }
        for (int i = 0; i < program.rows; i++) {
            double[] row = program.matrix[i];
            double sum = 0;
            double size = scaled.rowUnit(i);
            for (int k = 0; k < nonzero; k++) {
                double term = row[moved[k]] * x[moved[k]];
                sum += term;
                size += Math.abs(term);
            }
            activity[i] = sum;
            magnitude[i] = size;
        }
    }

    /** Whether each price other than zero belongs to a bound that is active, at the point last found feasible. */
    boolean isPriced(double[] x, double[] rowDuals, double[] reducedCosts) {
        double largest = largestPrice(rowDuals, reducedCosts);
        for (int j = 0; j < program.columns; j++) {
            priceMagnitude[j] = Math.abs(program.cost[j]);
        }
        for (int i = 0; i < program.rows; i++) {
            double unit = scaled.originalRowDual(i, largest);
            rowPrice[i] = unit;
            addSizes(priceMagnitude, program.matrix[i], Math.abs(rowDuals[i]) + DUAL_ROUNDING * unit, program.columns);
            double allowed = TOLERANCE * magnitude[i];
            double floor = activity[i] - allowed - program.lower[program.columns + i];
            double ceiling = activity[i] + allowed - program.upper[program.columns + i];
            if (!hasSign(rowDuals[i], TOLERANCE * unit, floor, ceiling)) {
                return false;
            }
        }
        for (int j = 0; j < program.columns; j++) {
            double floor = x[j] - program.lower[j];
            double ceiling = x[j] - program.upper[j];
            if (!hasSign(reducedCosts[j], TOLERANCE * priceMagnitude[j], floor, ceiling)) {
                return false;
            }
        }
        return true;
    }

    private static void addSizes(double[] sizes, double[] row, double factor, int count) {
        for (int j = 0; j < count; j++) {
            sizes[j] += Math.abs(row[j]) * factor;
        }
    }

    /** The largest scaled dual, or cost that makes the duals: that of a column whose reduced cost vanishes. */
    private double largestPrice(double[] rowDuals, double[] reducedCosts) {
        double largest = 0;
        for (int i = 0; i < program.rows; i++) {
            largest = Math.max(largest, Math.abs(scaled.scaledRowDual(i, rowDuals[i])));
        }
        for (int j = 0; j < program.columns; j++) {
            if (reducedCosts[j] == 0) {
                largest = Math.max(largest, Math.abs(scaled.cost[j]));
            }
        }
        return largest;
    }

    /**
     * The distance of a basic variable of the point last found feasible to its nearest bound, relative to the unit of a
     * column or the terms of a row; the least of all, empty rows left aside.
     */
    double nearestBound(double[] x, boolean[] isBasic) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < program.columns; j++) {
            if (isBasic[j]) {
                double distance = Math.min(x[j] - program.lower[j], program.upper[j] - x[j]);
                least = Math.min(least, distance / scaled.originalValue(j, 1));
            }
        }
        for (int i = 0; i < program.rows; i++) {
            int variable = program.columns + i;
            if (isBasic[variable] && !scaled.isEmpty(i)) {
                double distance =
                        Math.min(activity[i] - program.lower[variable], program.upper[variable] - activity[i]);
                least = Math.min(least, distance / magnitude[i]);
            }
        }
        return least;
    }

    /** Whether a basic column without bounds is 0, where it could as well be nonbasic, or nearer than a margin. */
    boolean touchesZero(double[] x, boolean[] isBasic, double margin) {
        for (int j = 0; j < program.columns; j++) {
            boolean free = program.lower[j] == Double.NEGATIVE_INFINITY && program.upper[j] == Double.POSITIVE_INFINITY;
            if (free && isBasic[j] && Math.abs(x[j]) <= margin * scaled.originalValue(j, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a nonbasic variable that could move has a price, last verified, of zero but for a relative margin. */
    boolean hasFreeMove(double[] rowDuals, double[] reducedCosts, boolean[] isBasic, double margin) {
        for (int j = 0; j < program.columns; j++) {
            if (!isBasic[j]
                    && program.lower[j] < program.upper[j]
                    && !(Math.abs(reducedCosts[j]) > margin * priceMagnitude[j])) {
                return true;
            }
        }
        for (int i = 0; i < program.rows; i++) {
            int variable = program.columns + i;
            if (!isBasic[variable]
                    && program.lower[variable] < program.upper[variable]
                    && !(Math.abs(rowDuals[i]) > margin * rowPrice[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the weights contradict the bounds: {@code u·(A x) + v·x} vanishes, yet is positive within them. */
    boolean isContradiction(double[] rowMultipliers, double[] boundMultipliers) {
        double least = 0;
        double size = 0;
        for (int i = 0; i < program.rows; i++) {
            int variable = program.columns + i;
            double term = least(rowMultipliers[i], program.lower[variable], program.upper[variable]);
            least += term;
            size += Math.abs(term);
        }
        for (int j = 0; j < program.columns; j++) {
            double term = least(boundMultipliers[j], program.lower[j], program.upper[j]);
            least += term;
            size += Math.abs(term);
        }
        return Double.isFinite(size) && least > LEAST_SURPLUS * size;
    }

    /** Whether a direction keeps all bounds, however far it is followed, and lowers the cost. */
    boolean isEndless(double[] ray) {
        double fall = 0;
        double terms = 0;
        for (int j = 0; j < program.columns; j++) {
            fall += program.cost[j] * ray[j];
            terms += Math.abs(program.cost[j] * ray[j]);
            if (!keeps(ray[j], 0, program.lower[j], program.upper[j])) {
                return false;
            }
        }
        for (int i = 0; i < program.rows; i++) {
            double[] row = program.matrix[i];
            double change = 0;
            double size = 0;
            for (int j = 0; j < program.columns; j++) {
                change += row[j] * ray[j];
                size += Math.abs(row[j] * ray[j]);
            }
            int variable = program.columns + i;
            if (!keeps(change, TOLERANCE * size, program.lower[variable], program.upper[variable])) {
                return false;
            }
        }
        return fall < -TOLERANCE * terms;
    }

    private void resize() {
        if (moved.length < program.columns || activity.length < program.rows) {
            int width = Math.max(program.columns, moved.length);
            int height = Math.max(program.rows, activity.length);
            activity = new double[height];
            magnitude = new double[height];
            rowPrice = new double[height];
            priceMagnitude = new double[width];
            moved = new int[width];
            Arrays.fill(magnitude, Double.NaN);
        }
    }

    private static boolean keeps(double change, double allowed, double lower, double upper) {
        return Double.isFinite(allowed)
                && (change >= -allowed || lower == Double.NEGATIVE_INFINITY)
                && (change <= allowed || upper == Double.POSITIVE_INFINITY);
    }

    private static double least(double weight, double lower, double upper) {
        return weight == 0 ? 0 : weight * (weight > 0 ? lower : upper);
    }

    /** Whether a price above zero has its value on the floor, and one below zero its value on the ceiling. */
    private static boolean hasSign(double price, double allowed, double aboveFloor, double aboveCeiling) {
        return Math.abs(price) <= Double.MAX_VALUE
                && allowed <= Double.MAX_VALUE
                && (price <= allowed || aboveFloor <= 0)
                && (price >= -allowed || aboveCeiling >= 0);
    }
}
