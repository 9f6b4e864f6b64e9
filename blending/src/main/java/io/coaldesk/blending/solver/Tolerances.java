package io.coaldesk.blending.solver;

import java.util.Arrays;

/** The sizes below which a number of a tableau counts as zero, measured from the terms that the number is the sum of. */
final class Tolerances {

    /** Smallest reduced cost that counts, as a share of its terms, of which rounding leaves some 1e-15. */
    static final double COST = 1e-11;

    /** The bound violation of each variable that counts as none. */
    double[] value = {};

    /** The least reduced cost of each variable that counts: of terms of 1, the largest scaled cost, until measured. */
    double[] cost = {};

    /** The least price of violations that counts; these prices are sums of table entries near 1. */
    double[] phaseOneCost = {};

    private final ScaledProgram program;
    private final Tableau tableau;
    private double[] dual = {};
    private double precision;
    private int columns;
    private int rows;

    Tolerances(ScaledProgram program, Tableau tableau) {
        this.program = program;
        this.tableau = tableau;
    }

    /**
     * Measures the values as they are, and takes the terms of all costs as 1.
     *
     * @param relative  the violation of a bound, relative to the row's magnitude, that counts as none
     */
    void start(double relative) {
        precision = relative;
        columns = program.columns;
        rows = program.rows;
        if (value.length < columns + rows) {
            value = new double[columns + rows];
            cost = new double[columns + rows];
            phaseOneCost = new double[columns + rows];
            dual = new double[columns + rows];
        }
        Arrays.fill(cost, 0, columns + rows, COST);
        Arrays.fill(phaseOneCost, 0, columns + rows, COST);
        measureValues();
    }

    /** Takes the terms of all costs as 1. */
    void forgetCosts() {
        Arrays.fill(cost, 0, columns + rows, COST);
    }

    /** Sets the violation that counts as none from the size of the terms that its value is made of. */
    void measureValues() {
        double largest = 1;
        Arrays.fill(value, columns, columns + rows, 1);
        for (int j = 0; j < columns; j++) {
            double size = Math.abs(tableau.value(j));
            if (size != 0) {
                largest = Math.max(largest, size);
                for (int i = 0; i < rows; i++) {
                    value[columns + i] += Math.abs(program.matrix[i][j]) * size;
                }
            }
        }
        Arrays.fill(value, 0, columns, precision * Math.max(1, largest * 1e-4));
        for (int i = columns; i < columns + rows; i++) {
            value[i] *= precision;
        }
    }

    /** Sets the least reduced cost that counts from the size of its terms {@code c[j]} and {@code A[i][j] y[i]}. */
    void measureCosts() {
        Arrays.fill(dual, 0, columns + rows, 0);
        double largest = 0;
        for (int j = 0; j < columns; j++) {
            dual[tableau.nonbasic(j)] = tableau.costRow()[j];
        }
        for (int i = 0; i < rows; i++) {
            double basicCost = tableau.basic(i) < columns ? program.cost[tableau.basic(i)] : 0;
            largest = Math.max(largest, Math.max(Math.abs(basicCost), Math.abs(dual[columns + i])));
        }
        Arrays.fill(cost, columns, columns + rows, COST * largest);
        for (int j = 0; j < columns; j++) {
            double magnitude = Math.abs(program.cost[j]);
            for (int i = 0; i < rows; i++) {
                double size = Math.abs(dual[columns + i]) + Verification.DUAL_ROUNDING * largest;
                magnitude += Math.abs(program.matrix[i][j]) * size;
            }
            cost[j] = COST * magnitude;
        }
    }
}
