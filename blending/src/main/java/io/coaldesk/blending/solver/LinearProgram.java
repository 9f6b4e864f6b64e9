package io.coaldesk.blending.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program: minimise {@code c·x} subject to {@code rowLower <= A x <= rowUpper} and
 * {@code lower <= x <= upper}.
 *
 * <p>Any bound may be infinite on its own side, and equal bounds make an equation or a fixed column. A lower bound
 * above its upper bound is allowed: such a program is infeasible. Coefficients are finite; no bound is NaN.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LinearProgram {

    private final double[] objective;
    private final double[] lower;
    private final double[] upper;
    private final double[][] coefficients;
    private final double[] rowLower;
    private final double[] rowUpper;

    private LinearProgram(Builder builder) {
        objective = builder.objective.clone();
        lower = builder.lower.clone();
        upper = builder.upper.clone();
        coefficients = builder.coefficients.toArray(new double[0][]);
        rowLower = builder.rowBounds.stream().mapToDouble(bounds -> bounds[0]).toArray();
        rowUpper = builder.rowBounds.stream().mapToDouble(bounds -> bounds[1]).toArray();
    }

    /**
     * Starts a program with a number of columns, each with cost 0 and bounds {@code [0, +infinity)}, and no rows.
     *
     * @param count  the number of columns, zero or more
     * @return the builder
     */
    public static Builder columns(int count) {
        return new Builder(count);
    }

    /** The number of columns. */
    public int columns() {
        return objective.length;
    }

    /** The number of rows. */
    public int rows() {
        return coefficients.length;
    }

    /** The cost {@code c[column]}. */
    public double objective(int column) {
        return objective[column];
    }

    /** The coefficient {@code A[row][column]}. */
    public double coefficient(int row, int column) {
        return coefficients[row][column];
    }

    /** The lower bound of a column, perhaps negative infinity. */
    public double lower(int column) {
        return lower[column];
    }

    /** The upper bound of a column, perhaps positive infinity. */
    public double upper(int column) {
        return upper[column];
    }

    /** The lower bound of a row, perhaps negative infinity. */
    public double rowLower(int row) {
        return rowLower[row];
    }

    /** The upper bound of a row, perhaps positive infinity. */
    public double rowUpper(int row) {
        return rowUpper[row];
    }

    /** Whether everything but the costs is that of another program. */
    boolean hasRowsAndBoundsOf(LinearProgram other) {
        return Arrays.equals(lower, other.lower)
                && Arrays.equals(upper, other.upper)
                && Arrays.equals(rowLower, other.rowLower)
                && Arrays.equals(rowUpper, other.rowUpper)
                && Arrays.deepEquals(coefficients, other.coefficients);
    }

    /** The row's own array, shared inside the package and never written. */
    double[] row(int row) {
        return coefficients[row];
    }

    /** The arrays of all rows, shared inside the package and never written. */
    double[][] matrix() {
        return coefficients;
    }

    /** Copies the costs to the start of an array. */
    void copyCosts(double[] target) {
        System.arraycopy(objective, 0, target, 0, objective.length);
    }

    /** Copies the bounds of the columns and then of the rows to the start of two arrays. */
    void copyBounds(double[] atLeast, double[] atMost) {
        int columns = objective.length;
        System.arraycopy(lower, 0, atLeast, 0, columns);
        System.arraycopy(upper, 0, atMost, 0, columns);
        System.arraycopy(rowLower, 0, atLeast, columns, rowLower.length);
        System.arraycopy(rowUpper, 0, atMost, columns, rowUpper.length);
    }

    /** Refuses bounds that are NaN or infinite on the wrong side, naming the column or row by kind and number. */
    static void requireBounds(String kind, int number, double atLeast, double atMost) {
        if (Double.isNaN(atLeast) || atLeast == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    kind + " " + number + ": the lower bound must be finite or -Infinity, not " + atLeast);
        }
        if (Double.isNaN(atMost) || atMost == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    kind + " " + number + ": the upper bound must be finite or Infinity, not " + atMost);
        }
    }

    /** A program in the making, for one thread. Every refusal names the row, the column and the value. */
    public static final class Builder {

        private final double[] objective;
        private final double[] lower;
        private final double[] upper;
        private final List<double[]> coefficients = new ArrayList<>();
        private final List<double[]> rowBounds = new ArrayList<>();

        private Builder(int columns) {
            if (columns < 0) {
                throw new IllegalArgumentException("columns must be zero or more, not " + columns);
            }
            objective = new double[columns];
            lower = new double[columns];
            upper = new double[columns];
            Arrays.fill(upper, Double.POSITIVE_INFINITY);
        }

        /**
         * Sets the cost of every column.
         *
         * @param costs  one finite cost per column
         * @return this builder
         */
        public Builder objective(double... costs) {
            requireFinite("objective", costs);
            System.arraycopy(costs, 0, objective, 0, costs.length);
            return this;
        }

        /**
         * Sets the bounds of one column.
         *
         * @param column  the column
         * @param atLeast  the lower bound; negative infinity for none
         * @param atMost  the upper bound; positive infinity for none
         * @return this builder
         */
        public Builder bounds(int column, double atLeast, double atMost) {
            if (column < 0 || column >= objective.length) {
                throw new IllegalArgumentException("column must be in [0, " + objective.length + "), not " + column);
            }
            LinearProgram.requireBounds("column", column, atLeast, atMost);
            lower[column] = atLeast;
            upper[column] = atMost;
            return this;
        }

        /**
         * Adds a row; rows are numbered from 0 in the order of their addition.
         *
         * @param row  one finite coefficient per column
         * @param atLeast  the lower bound; negative infinity for none
         * @param atMost  the upper bound; positive infinity for none
         * @return this builder
         */
        public Builder addRow(double[] row, double atLeast, double atMost) {
            String name = "row " + coefficients.size();
            requireFinite(name, row);
            LinearProgram.requireBounds("row", coefficients.size(), atLeast, atMost);
            coefficients.add(row.clone());
            rowBounds.add(new double[] {atLeast, atMost});
            return this;
        }

        /** The program as it stands; the builder may be used further. */
        public LinearProgram build() {
            return new LinearProgram(this);
        }

        private void requireFinite(String name, double[] values) {
            if (values.length != objective.length) {
                throw new IllegalArgumentException(
                        name + " must have " + objective.length + " coefficients, not " + values.length);
            }
            for (int j = 0; j < values.length; j++) {
                if (!Double.isFinite(values[j])) {
                    throw new IllegalArgumentException(name + ", column " + j + " must be finite, not " + values[j]);
                }
            }
        }
    }
}
