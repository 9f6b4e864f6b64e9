package io.coaldesk.blending.solver;

import java.util.stream.IntStream;

/**
 * A point of a mixed program, as the verified optimum of the linear program with its combination fixed.
 *
 * <p>In that program unused columns are 0, used semicontinuous ones are between their least value and their upper
 * bound, multiples and listed ones stand at their value, and after the rows of the relaxation follows one row
 * {@code x[column] - r x[other] = 0} for each ratio, in the order of their addition. Its duals belong to this
 * combination, not to the choice of it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MixedPoint {

    private final LpSolution.Optimal fixed;

    MixedPoint(LpSolution.Optimal fixed) {
        this.fixed = fixed;
    }

    /** The cost {@code c·x}. */
    public double objective() {
        return fixed.objective();
    }

    /** The values of all columns. */
    public double[] x() {
        return fixed.x();
    }

    /** The value of one column. */
    public double x(int column) {
        return fixed.x(column);
    }

    /** Whether a column differs from 0. */
    public boolean isUsed(int column) {
        return fixed.x(column) != 0;
    }

    /** The columns that differ from 0, in ascending order. */
    public int[] used() {
        double[] x = fixed.x();
        return IntStream.range(0, x.length).filter(j -> x[j] != 0).toArray();
    }

    /** The program with the combination fixed, and its optimum. */
    public LpSolution.Optimal fixed() {
        return fixed;
    }
}
