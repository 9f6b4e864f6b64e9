package io.coaldesk.blending.solver;

/**
 * The condensed simplex tableau: each basic variable as a linear form of the nonbasic ones, {@code x_B = T x_N}.
 *
 * <p>The last row of the table is the cost. At the start the row activities are basic, so that {@code T} is the matrix
 * itself and {@code T}'s last row the cost; a pivot exchanges one basic variable for one nonbasic.
 */
final class Tableau {

    private final ScaledProgram program;
    private final int rows;
    private final int columns;
    private final double[][] table;
    private final int[] basic;
    private final int[] nonbasic;
    private final double[] value;
    private int pivots;

    Tableau(ScaledProgram program) {
        this.program = program;
        rows = program.rows;
        columns = program.columns;
        table = new double[rows + 1][columns];
        basic = new int[rows];
        nonbasic = new int[columns];
        value = new double[columns + rows];
        fill();
        for (int j = 0; j < columns; j++) {
            value[j] = boundNearestZero(program.lower[j], program.upper[j]);
        }
        evaluate();
    }

    double[] row(int position) {
        return table[position];
    }

    double[] costRow() {
        return table[rows];
    }

    int basic(int position) {
        return basic[position];
    }

    int nonbasic(int position) {
        return nonbasic[position];
    }

    double value(int variable) {
        return value[variable];
    }

    /** The number of pivots since the table was last made from the matrix. */
    int pivots() {
        return pivots;
    }

    /** Moves a nonbasic variable by a step, and the basic variables with it. */
    void move(int position, double step) {
        value[nonbasic[position]] += step;
        for (int i = 0; i < rows; i++) {
            value[basic[i]] += table[i][position] * step;
        }
    }

    /** Puts a variable on a bound exactly. */
    void set(int variable, double bound) {
        value[variable] = bound;
    }

    /** Recomputes the basic variables from the nonbasic ones. */
    void evaluate() {
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += table[i][j] * value[nonbasic[j]];
            }
            value[basic[i]] = sum;
        }
    }

    /** Exchanges the basic variable of a row for the nonbasic variable of a column. */
    void pivot(int leaving, int entering) {
        double[] pivotRow = table[leaving];
        double inverse = 1 / pivotRow[entering];
        for (int j = 0; j < columns; j++) {
            pivotRow[j] *= -inverse;
        }
        pivotRow[entering] = 0;
        for (int i = 0; i <= rows; i++) {
            double factor = table[i][entering];
            if (i != leaving && factor != 0) {
                double[] row = table[i];
                for (int j = 0; j < columns; j++) {
                    row[j] += factor * pivotRow[j];
                }
                row[entering] = factor * inverse;
            }
        }
        pivotRow[entering] = inverse;
        int variable = basic[leaving];
        basic[leaving] = nonbasic[entering];
        nonbasic[entering] = variable;
        pivots++;
    }

    /** Makes the table of the present basis anew from the matrix, with the largest pivot for each basic column. */
    void rebuild() {
        boolean[] inBasis = new boolean[columns + rows];
        for (int variable : basic) {
            inBasis[variable] = true;
        }
        fill();
        for (int j = 0; j < columns; j++) {
            if (inBasis[j]) {
                pivot(largestLeaving(j, inBasis), j);
            }
        }
        pivots = 0;
        evaluate();
    }

    private int largestLeaving(int column, boolean[] inBasis) {
        int best = -1;
        for (int i = 0; i < rows; i++) {
            boolean leaves = basic[i] >= columns && !inBasis[basic[i]];
            if (leaves && (best < 0 || Math.abs(table[i][column]) > Math.abs(table[best][column]))) {
                best = i;
            }
        }
        return best;
    }

    private void fill() {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(program.matrix[i], 0, table[i], 0, columns);
            basic[i] = columns + i;
        }
        System.arraycopy(program.cost, 0, table[rows], 0, columns);
        for (int j = 0; j < columns; j++) {
            nonbasic[j] = j;
        }
    }

    private static double boundNearestZero(double lower, double upper) {
        if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
            return 0;
        }
        return Math.abs(lower) <= Math.abs(upper) ? lower : upper;
    }
}
