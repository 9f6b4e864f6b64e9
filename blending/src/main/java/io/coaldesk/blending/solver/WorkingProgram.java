package io.coaldesk.blending.solver;

/**
 * The program that a workspace has at hand: the rows of a stated program, with costs and bounds that can be exchanged.
 *
 * <p>Variables are numbered once for all: the columns {@code 0..n-1}, then the row activities {@code n..n+m-1}. Arrays
 * may be longer than the program is; what lies beyond has no meaning.
 */
final class WorkingProgram {

    int columns;
    int rows;
    double[][] matrix = {};
    double[] cost = {};
    double[] lower = {};
    double[] upper = {};

    /** Takes over a program; its rows are shared and never written. */
    void load(LinearProgram program) {
        columns = program.columns();
        rows = program.rows();
        matrix = program.matrix();
        if (cost.length < columns) {
            cost = new double[columns];
        }
        if (lower.length < columns + rows) {
            lower = new double[columns + rows];
            upper = new double[columns + rows];
        }
        program.copyCosts(cost);
        program.copyBounds(lower, upper);
    }

    /** Exchanges the costs. */
    void replaceCosts(double[] costs) {
        if (costs.length != columns) {
            throw new IllegalArgumentException("costs must have " + columns + " values, not " + costs.length);
        }
        for (int j = 0; j < columns; j++) {
            if (!Double.isFinite(costs[j])) {
                throw new IllegalArgumentException("costs, column " + j + " must be finite, not " + costs[j]);
            }
        }
        System.arraycopy(costs, 0, cost, 0, columns);
    }

    /** Exchanges the bounds of all columns and rows. */
    void replaceBounds(double[] columnLower, double[] columnUpper, double[] rowLower, double[] rowUpper) {
        requireBounds("column", columnLower, columnUpper, columns);
        requireBounds("row", rowLower, rowUpper, rows);
        System.arraycopy(columnLower, 0, lower, 0, columns);
        System.arraycopy(columnUpper, 0, upper, 0, columns);
        System.arraycopy(rowLower, 0, lower, columns, rows);
        System.arraycopy(rowUpper, 0, upper, columns, rows);
    }

    /** The first row activity, else the first column, whose lower bound is above its upper bound, or -1. */
    int crossed() {
        for (int variable = columns; variable < columns + rows; variable++) {
            if (lower[variable] > upper[variable]) {
                return variable;
            }
        }
        for (int j = 0; j < columns; j++) {
            if (lower[j] > upper[j]) {
                return j;
            }
        }
        return -1;
    }

    private static void requireBounds(String kind, double[] atLeast, double[] atMost, int count) {
        if (atLeast.length != count || atMost.length != count) {
            throw new IllegalArgumentException(
                    kind + " bounds must have " + count + " values, not " + atLeast.length + " and " + atMost.length);
        }
        for (int i = 0; i < count; i++) {
            LinearProgram.requireBounds(kind, i, atLeast[i], atMost[i]);
        }
    }
}
