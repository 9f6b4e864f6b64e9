package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * A program in units in which its coefficients are near 1: {@code A' = R A C}, {@code x' = x / C}, {@code c' = k c C}.
 *
 * <p>All factors are powers of two, so that scaling rounds nothing. Variables are numbered once for all: the columns
 * {@code 0..n-1}, then the row activities {@code n..n+m-1}, where activity {@code n+i} is {@code (A' x')[i]}.
 */
final class ScaledProgram {

    /** Passes of geometric scaling; coefficients of laboratory and price data settle in two or three. */
    private static final int PASSES = 3;

    final int columns;
    final int rows;
    final double[][] matrix;
    final double[] cost;
    final double[] lower;
    final double[] upper;
    private final double[] rowFactor;
    private final double[] columnFactor;
    private double costFactor = 1;

    private ScaledProgram(LinearProgram program, boolean geometric) {
        columns = program.columns();
        rows = program.rows();
        matrix = new double[rows][];
        cost = new double[columns];
        lower = new double[columns + rows];
        upper = new double[columns + rows];
        rowFactor = new double[rows];
        columnFactor = new double[columns];
        Arrays.fill(rowFactor, 1);
        Arrays.fill(columnFactor, 1);
        for (int i = 0; i < rows; i++) {
            matrix[i] = program.row(i).clone();
        }
        for (int pass = 0; geometric && pass < PASSES; pass++) {
            scaleRows(true);
            scaleColumns();
        }
        scaleRows(false);
        scaleCost(program);
        scaleBounds(program);
    }

    /** Scales rows and columns in turn by the geometric mean of their smallest and largest coefficient. */
    static ScaledProgram geometric(LinearProgram program) {
        return new ScaledProgram(program, true);
    }

    /** Scales rows only, by their largest coefficient. */
    static ScaledProgram byRow(LinearProgram program) {
        return new ScaledProgram(program, false);
    }

    /** One unit of the scaled row, in the units of the program. */
    double rowUnit(int row) {
        return 1 / rowFactor[row];
    }

    double originalValue(int column, double scaled) {
        return scaled * columnFactor[column];
    }

    double originalRowDual(int row, double scaled) {
        return scaled * rowFactor[row] / costFactor;
    }

    double originalReducedCost(int column, double scaled) {
        return scaled / columnFactor[column] / costFactor;
    }

    /** The multiplier of an unscaled row that equals a multiplier of the scaled one. */
    double originalMultiplier(int row, double scaled) {
        return scaled * rowFactor[row];
    }

    private void scaleRows(boolean byMean) {
        for (int i = 0; i < rows; i++) {
            double min = Double.POSITIVE_INFINITY;
            double max = 0;
            for (double a : matrix[i]) {
                double size = Math.abs(a);
                max = Math.max(max, size);
                min = size > 0 ? Math.min(min, size) : min;
            }
            double factor = max == 0 ? 1 : inversePower(byMean ? Math.sqrt(min) * Math.sqrt(max) : max);
            for (int j = 0; j < columns; j++) {
                matrix[i][j] *= factor;
            }
            rowFactor[i] *= factor;
        }
    }

    private void scaleColumns() {
        for (int j = 0; j < columns; j++) {
            double min = Double.POSITIVE_INFINITY;
            double max = 0;
            for (int i = 0; i < rows; i++) {
                double size = Math.abs(matrix[i][j]);
                max = Math.max(max, size);
                min = size > 0 ? Math.min(min, size) : min;
            }
            double factor = max == 0 ? 1 : inversePower(Math.sqrt(min) * Math.sqrt(max));
            for (int i = 0; i < rows; i++) {
                matrix[i][j] *= factor;
            }
            columnFactor[j] *= factor;
        }
    }

    private void scaleCost(LinearProgram program) {
        double max = 0;
        for (int j = 0; j < columns; j++) {
            cost[j] = program.objective(j) * columnFactor[j];
            max = Math.max(max, Math.abs(cost[j]));
        }
        costFactor = max == 0 ? 1 : inversePower(max);
        for (int j = 0; j < columns; j++) {
            cost[j] *= costFactor;
        }
    }

    private void scaleBounds(LinearProgram program) {
        for (int j = 0; j < columns; j++) {
            lower[j] = program.lower(j) / columnFactor[j];
            upper[j] = program.upper(j) / columnFactor[j];
        }
        for (int i = 0; i < rows; i++) {
            lower[columns + i] = program.rowLower(i) * rowFactor[i];
            upper[columns + i] = program.rowUpper(i) * rowFactor[i];
        }
    }

    private static double inversePower(double size) {
        return Math.scalb(1.0, -Math.getExponent(size));
    }
}
