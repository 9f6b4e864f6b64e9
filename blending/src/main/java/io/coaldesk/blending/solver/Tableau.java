package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * The condensed simplex tableau: each basic variable as a linear form of the nonbasic ones, {@code x_B = T x_N}.
 *
 * <p>The last row of the table is the cost. At the start the row activities are basic, so that {@code T} is the matrix
 * itself and {@code T}'s last row the cost; a pivot exchanges one basic variable for one nonbasic. The memory is reused
 * from one program to the next.
 */
final class Tableau {

    private final ScaledProgram program;
    private int rows;
    private int columns;
    private double[][] table = {};
    private int[] basic = {};
    private int[] nonbasic = {};
    private double[] value = {};
    private boolean[] inBasis = {};
    private int pivots;
    private long allPivots;

    Tableau(ScaledProgram program) {
        this.program = program;
    }

    /** Makes the table of the basis of all row activities; no variable has a value yet. */
    void reset() {
        resize(program.columns, program.rows);
        fill();
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

    /** The number of pivots of all programs, tables made anew included. */
    long allPivots() {
        return allPivots;
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
            value[basic[i]] = 0;
        }
        for (int j = 0; j < columns; j++) {
            double moved = value[nonbasic[j]];
            if (moved != 0) {
                for (int i = 0; i < rows; i++) {
                    value[basic[i]] += table[i][j] * moved;
                }
            }
        }
    }

    /** Exchanges the basic variable of a row for the nonbasic variable of a column. */
    void pivot(int leaving, int entering) {
        double[] pivotRow = table[leaving];
        double inverse = 1 / pivotRow[entering];
        multiply(pivotRow, -inverse, columns);
        pivotRow[entering] = 0;
        for (int i = 0; i <= rows; i++) {
            double[] row = table[i];
            double factor = row[entering];
            if (i != leaving && factor != 0) {
                addMultiple(row, factor, pivotRow, columns);
                row[entering] = factor * inverse;
            }
        }
        pivotRow[entering] = inverse;
        int variable = basic[leaving];
        basic[leaving] = nonbasic[entering];
        nonbasic[entering] = variable;
        pivots++;
        allPivots++;
    }

    /** Adds a multiple of one row to another: the inner loop of all, kept bare for the vector units. */
    static void addMultiple(double[] row, double factor, double[] added, int count) {
        for (int j = 0; j < count; j++) {
            row[j] += factor * added[j];
        }
    }

    private static void multiply(double[] row, double factor, int count) {
        for (int j = 0; j < count; j++) {
            row[j] *= factor;
        }
    }

    /** Makes the table of the present basis anew from the matrix, with the largest pivot for each basic column. */
    void rebuild() {
        Arrays.fill(inBasis, 0, columns + rows, false);
        for (int i = 0; i < rows; i++) {
            inBasis[basic[i]] = true;
        }
        fill();
        for (int j = 0; j < columns; j++) {
            if (inBasis[j]) {
                pivot(largestLeaving(j), j);
            }
        }
        pivots = 0;
        evaluate();
    }

    /** Makes the cost row anew from the program's costs. */
    void priceAnew() {
        double[] costs = table[rows];
        for (int j = 0; j < columns; j++) {
            costs[j] = nonbasic[j] < columns ? program.cost[nonbasic[j]] : 0;
        }
        for (int i = 0; i < rows; i++) {
            if (basic[i] < columns && program.cost[basic[i]] != 0) {
                addMultiple(costs, program.cost[basic[i]], table[i], columns);
            }
        }
    }

    private int largestLeaving(int column) {
        int best = -1;
        for (int i = 0; i < rows; i++) {
            boolean leaves = basic[i] >= columns && !inBasis[basic[i]];
            if (leaves && (best < 0 || Math.abs(table[i][column]) > Math.abs(table[best][column]))) {
                best = i;
            }
        }
        return best;
    }

    private void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        if (nonbasic.length < columns || table.length <= rows) {
            int width = Math.max(columns, nonbasic.length);
            int height = Math.max(rows, basic.length);
            table = new double[height + 1][width];
            basic = new int[height];
            nonbasic = new int[width];
            value = new double[width + height];
            inBasis = new boolean[width + height];
        }
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
        pivots = 0;
    }
}
