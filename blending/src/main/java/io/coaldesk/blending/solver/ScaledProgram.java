package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * A program in units in which its coefficients are near 1: {@code A' = R A C}, {@code x' = x / C}, {@code c' = k c C}.
 *
 * <p>All factors are powers of two, so that scaling rounds nothing. Variables are numbered as in the working program,
 * where activity {@code n+i} is now {@code (A' x')[i]}.
 */
final class ScaledProgram {

    /** How the factors are found. */
    enum Method {
        /** Rows by their largest coefficient, if that leaves every column with one near 1; else the geometric mean. */
        LIGHT,
        /** Rows and columns in turn by the geometric mean of their smallest and largest coefficient. */
        GEOMETRIC,
        /** Rows only, by their largest coefficient. */
        BY_ROW
    }

    /** Passes of geometric scaling; coefficients of laboratory and price data settle in two or three. */
    private static final int PASSES = 3;

    /** The least largest coefficient of a column that needs no scaling of its own, rows being scaled to [1, 2). */
    private static final double LEAST_COLUMN = 0x1p-8;

    int columns;
    int rows;
    double[][] matrix = {};
    double[] cost = {};
    double[] lower = {};
    double[] upper = {};
    private double[] rowFactor = {};
    private double[] rowUnit = {};
    private boolean[] emptyRow = {};
    private double[] columnFactor = {};
    private double[] inverseColumnFactor = {};
    private double[] columnLargest = {};
    private double costFactor = 1;
    private double inverseCostFactor = 1;

    /** Takes over a working program, in new units. */
    void load(WorkingProgram program, Method method) {
        resize(program.columns, program.rows);
        boolean even = scaleByLargest(program);
        if (method == Method.GEOMETRIC || (method == Method.LIGHT && !even)) {
            scaleByMean(program);
        }
        invertFactors();
        loadCosts(program);
        loadBounds(program);
    }

    /** Takes over other costs of the same program. */
    void loadCosts(WorkingProgram program) {
        double max = 0;
        for (int j = 0; j < columns; j++) {
            double scaled = program.cost[j] * columnFactor[j];
            cost[j] = scaled;
            max = Math.max(max, Math.abs(scaled));
        }
        costFactor = max == 0 ? 1 : inversePower(max);
        inverseCostFactor = 1 / costFactor;
        for (int j = 0; j < columns; j++) {
            cost[j] *= costFactor;
        }
    }

    /** Takes over other bounds of the same program. */
    void loadBounds(WorkingProgram program) {
        for (int j = 0; j < columns; j++) {
            lower[j] = program.lower[j] * inverseColumnFactor[j];
            upper[j] = program.upper[j] * inverseColumnFactor[j];
        }
        for (int i = 0; i < rows; i++) {
            lower[columns + i] = program.lower[columns + i] * rowFactor[i];
            upper[columns + i] = program.upper[columns + i] * rowFactor[i];
        }
    }

    /** Takes over one changed coefficient, in the units that are. */
    void loadCoefficient(WorkingProgram program, int row, int column) {
        matrix[row][column] = program.matrix[row][column] * rowFactor[row] * columnFactor[column];
    }

    /** One unit of the scaled row, in the units of the program. */
    double rowUnit(int row) {
        return rowUnit[row];
    }

    /** Whether all coefficients of a row are zero. */
    boolean isEmpty(int row) {
        return emptyRow[row];
    }

    double originalValue(int column, double scaled) {
        return scaled * columnFactor[column];
    }

    double originalRowDual(int row, double scaled) {
        return scaled * rowFactor[row] * inverseCostFactor;
    }

    /** A dual of an unscaled row in the units of the scaled one. */
    double scaledRowDual(int row, double original) {
        return original * costFactor * rowUnit[row];
    }

    /** Turns the reduced costs of all columns into those of the unscaled ones. */
    void toOriginalReducedCosts(double[] scaled, double[] original) {
        for (int j = 0; j < columns; j++) {
            original[j] = scaled[j] * inverseColumnFactor[j] * inverseCostFactor + 0.0;
        }
    }

    /** The multiplier of an unscaled row that equals a multiplier of the scaled one. */
    double originalMultiplier(int row, double scaled) {
        return scaled * rowFactor[row];
    }

    /** Factors are powers of two, so that their inverses are as exact as they are. */
    private void invertFactors() {
        for (int i = 0; i < rows; i++) {
            rowUnit[i] = 1 / rowFactor[i];
        }
        for (int j = 0; j < columns; j++) {
            inverseColumnFactor[j] = 1 / columnFactor[j];
        }
    }

    private void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        if (cost.length < columns || rowFactor.length < rows) {
            int width = Math.max(columns, cost.length);
            int height = Math.max(rows, rowFactor.length);
            matrix = new double[height][width];
            cost = new double[width];
            columnFactor = new double[width];
            inverseColumnFactor = new double[width];
            columnLargest = new double[width];
            rowFactor = new double[height];
            rowUnit = new double[height];
            emptyRow = new boolean[height];
            lower = new double[width + height];
            upper = new double[width + height];
        }
    }

    /** Scales rows by their largest coefficient, and says whether every column then has a coefficient near 1. */
    private boolean scaleByLargest(WorkingProgram program) {
        Arrays.fill(columnFactor, 0, columns, 1);
        Arrays.fill(columnLargest, 0, columns, 0);
        for (int i = 0; i < rows; i++) {
            double[] stated = program.matrix[i];
            double max = largest(stated, columns);
            double factor = max == 0 ? 1 : inversePower(max);
            rowFactor[i] = factor;
            emptyRow[i] = max == 0;
            scaleRow(stated, factor, matrix[i], columnLargest, columns);
        }
        for (int j = 0; j < columns; j++) {
            if (columnLargest[j] < LEAST_COLUMN && columnLargest[j] > 0) {
                return false;
            }
        }
        return true;
    }

    private static double largest(double[] row, int columns) {
        double even = 0;
        double odd = 0;
        int j = 0;
        for (; j + 1 < columns; j += 2) {
            even = Math.max(even, Math.abs(row[j]));
            odd = Math.max(odd, Math.abs(row[j + 1]));
        }
        return Math.max(Math.max(even, odd), j < columns ? Math.abs(row[j]) : 0);
    }

    private static void scaleRow(double[] stated, double factor, double[] row, double[] columnLargest, int columns) {
        for (int j = 0; j < columns; j++) {
            double scaled = stated[j] * factor;
            row[j] = scaled;
            columnLargest[j] = Math.max(columnLargest[j], Math.abs(scaled));
        }
    }

    private void scaleByMean(WorkingProgram program) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(program.matrix[i], 0, matrix[i], 0, columns);
            rowFactor[i] = 1;
        }
        for (int pass = 0; pass < PASSES; pass++) {
            scaleRows(true);
            scaleColumns();
        }
        scaleRows(false);
    }

    private void scaleRows(boolean byMean) {
        for (int i = 0; i < rows; i++) {
            double[] row = matrix[i];
            double min = Double.POSITIVE_INFINITY;
            double max = 0;
            for (int j = 0; j < columns; j++) {
                double size = Math.abs(row[j]);
                max = Math.max(max, size);
                min = size > 0 ? Math.min(min, size) : min;
            }
            double factor = max == 0 ? 1 : inversePower(byMean ? Math.sqrt(min) * Math.sqrt(max) : max);
            for (int j = 0; j < columns; j++) {
                row[j] *= factor;
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

    private static double inversePower(double size) {
        int exponent = Math.getExponent(size);
        boolean ordinary = exponent < Double.MAX_EXPONENT && exponent >= Double.MIN_EXPONENT;
        return ordinary ? Double.longBitsToDouble((long) (1023 - exponent) << 52) : Math.scalb(1.0, -exponent);
    }
}
