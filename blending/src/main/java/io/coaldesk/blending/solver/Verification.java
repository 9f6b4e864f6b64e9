package io.coaldesk.blending.solver;

/**
 * The checks of an answer against the program as stated, before scaling.
 *
 * <p>Every comparison is written so that NaN fails it.
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

    private final LinearProgram program;
    private final ScaledProgram scaled;

    Verification(LinearProgram program, ScaledProgram scaled) {
        this.program = program;
        this.scaled = scaled;
    }

    /** Whether a point is finite, within all column bounds exactly, and within all row bounds but for rounding. */
    boolean isFeasible(double[] x) {
        for (int j = 0; j < x.length; j++) {
            if (!(Double.isFinite(x[j]) && x[j] >= program.lower(j) && x[j] <= program.upper(j))) {
                return false;
            }
        }
        for (int i = 0; i < program.rows(); i++) {
            double[] row = program.row(i);
            double activity = 0;
            double magnitude = scaled.rowUnit(i);
            for (int j = 0; j < x.length; j++) {
                activity += row[j] * x[j];
                magnitude += Math.abs(row[j] * x[j]);
            }
            double allowed = TOLERANCE * magnitude;
            if (!(Double.isFinite(allowed)
                    && activity >= program.rowLower(i) - allowed
                    && activity <= program.rowUpper(i) + allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each price other than zero belongs to a bound that is active and has that bound's sign. */
    boolean isPriced(double[] x, double[] rowDuals, double[] reducedCosts) {
        double[] magnitude = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            magnitude[j] = Math.abs(program.objective(j));
        }
        double largest = largestPrice(rowDuals, reducedCosts);
        for (int i = 0; i < program.rows(); i++) {
            double[] row = program.row(i);
            double activity = 0;
            double size = scaled.rowUnit(i);
            double unit = scaled.originalRowDual(i, largest);
            for (int j = 0; j < x.length; j++) {
                activity += row[j] * x[j];
                size += Math.abs(row[j] * x[j]);
                magnitude[j] += Math.abs(row[j]) * (Math.abs(rowDuals[i]) + DUAL_ROUNDING * unit);
            }
            double floor = activity - TOLERANCE * size - program.rowLower(i);
            double ceiling = activity + TOLERANCE * size - program.rowUpper(i);
            if (!hasSign(rowDuals[i], TOLERANCE * unit, floor, ceiling)) {
                return false;
            }
        }
        for (int j = 0; j < x.length; j++) {
            double floor = x[j] - program.lower(j);
            double ceiling = x[j] - program.upper(j);
            if (!hasSign(reducedCosts[j], TOLERANCE * magnitude[j], floor, ceiling)) {
                return false;
            }
        }
        return true;
    }

    /** The largest scaled dual, or cost that makes the duals: that of a column whose reduced cost vanishes. */
    private double largestPrice(double[] rowDuals, double[] reducedCosts) {
        double largest = 0;
        for (int i = 0; i < rowDuals.length; i++) {
            largest = Math.max(largest, Math.abs(rowDuals[i] / scaled.originalRowDual(i, 1)));
        }
        for (int j = 0; j < reducedCosts.length; j++) {
            if (reducedCosts[j] == 0) {
                largest = Math.max(largest, Math.abs(scaled.cost[j]));
            }
        }
        return largest;
    }

    /** Whether the weights contradict the bounds: {@code u·(A x) + v·x} vanishes, yet is positive within them. */
    boolean isContradiction(double[] rowMultipliers, double[] boundMultipliers) {
        double least = 0;
        double magnitude = 0;
        for (int i = 0; i < rowMultipliers.length; i++) {
            double term = least(rowMultipliers[i], program.rowLower(i), program.rowUpper(i));
            least += term;
            magnitude += Math.abs(term);
        }
        for (int j = 0; j < boundMultipliers.length; j++) {
            double term = least(boundMultipliers[j], program.lower(j), program.upper(j));
            least += term;
            magnitude += Math.abs(term);
        }
        return Double.isFinite(magnitude) && least > LEAST_SURPLUS * magnitude;
    }

    /** Whether a direction keeps all bounds, however far it is followed, and lowers the cost. */
    boolean isEndless(double[] ray) {
        double fall = 0;
        double magnitude = 0;
        for (int j = 0; j < ray.length; j++) {
            fall += program.objective(j) * ray[j];
            magnitude += Math.abs(program.objective(j) * ray[j]);
            if (!keeps(ray[j], 0, program.lower(j), program.upper(j))) {
                return false;
            }
        }
        for (int i = 0; i < program.rows(); i++) {
            double[] row = program.row(i);
            double change = 0;
            double size = 0;
            for (int j = 0; j < ray.length; j++) {
                change += row[j] * ray[j];
                size += Math.abs(row[j] * ray[j]);
            }
            if (!keeps(change, TOLERANCE * size, program.rowLower(i), program.rowUpper(i))) {
                return false;
            }
        }
        return fall < -TOLERANCE * magnitude;
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
        return Double.isFinite(price)
                && Double.isFinite(allowed)
                && (price <= allowed || aboveFloor <= 0)
                && (price >= -allowed || aboveCeiling >= 0);
    }
}
