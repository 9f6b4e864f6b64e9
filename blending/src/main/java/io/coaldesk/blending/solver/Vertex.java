package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * The point and the prices of a basis, computed from the matrix alone.
 *
 * <p>Only which variables are basic and on which bound each other one rests is taken from the tableau: however a basis
 * was reached, its vertex is the same bit for bit. The rows whose activity is nonbasic are tight, and with the basic
 * columns they form the square system that is factorised anew. The memory is reused from one basis to the next.
 */
final class Vertex {

    private final DenseLu lu = new DenseLu();
    private int[] tight = {};
    private int[] inside = {};
    private int[] moved = {};
    private int size;
    private double[][] square = {};
    private double[] right = {};
    private double[] solved = {};
    boolean[] isBasic = {};
    double[] x = {};
    double[] rowDuals = {};
    double[] reducedCosts = {};

    /** Computes the vertex of the tableau's basis, in scaled units. */
    void compute(ScaledProgram program, Tableau tableau) {
        resize(program.columns, program.rows);
        divide(program, tableau);
        fillSystem(program);
        lu.factorise(square, size);
        point(program, tableau);
        prices(program);
    }

    private void resize(int columns, int rows) {
        if (x.length < columns || rowDuals.length < rows) {
            int width = Math.max(columns, x.length);
            int height = Math.max(rows, rowDuals.length);
            isBasic = new boolean[width + height];
            x = new double[width];
            moved = new int[width];
            reducedCosts = new double[width];
            rowDuals = new double[height];
            tight = new int[height];
            inside = new int[height];
            square = new double[height][height];
            right = new double[height];
            solved = new double[height];
        }
    }

    /** Lists the basic columns and the tight rows, as many as those, in the order of their numbers. */
    private void divide(ScaledProgram program, Tableau tableau) {
        int columns = program.columns;
        Arrays.fill(isBasic, 0, columns + program.rows, false);
        for (int i = 0; i < program.rows; i++) {
            isBasic[tableau.basic(i)] = true;
        }
        size = 0;
        for (int j = 0; j < columns; j++) {
            if (isBasic[j]) {
                inside[size++] = j;
            }
        }
        int count = 0;
        for (int i = 0; i < program.rows; i++) {
            if (!isBasic[columns + i]) {
                tight[count++] = i;
            }
        }
    }

    private void fillSystem(ScaledProgram program) {
        for (int i = 0; i < size; i++) {
            double[] row = program.matrix[tight[i]];
            double[] target = square[i];
            for (int j = 0; j < size; j++) {
                target[j] = row[inside[j]];
            }
        }
    }

    /** Solves for the basic columns, then once more for what rounding left over. */
    private void point(ScaledProgram program, Tableau tableau) {
        int terms = 0;
        for (int j = 0; j < program.columns; j++) {
            x[j] = isBasic[j] ? 0 : tableau.value(j);
            if (x[j] != 0) {
                moved[terms++] = j;
            }
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < size; i++) {
                double[] row = program.matrix[tight[i]];
                double sum = tableau.value(program.columns + tight[i]);
                for (int k = 0; k < terms; k++) {
                    sum -= row[moved[k]] * x[moved[k]];
                }
                right[i] = sum;
            }
            lu.solve(right, solved);
            for (int j = 0; j < size; j++) {
                x[inside[j]] += solved[j];
            }
            // in the first pass the basic columns were 0
            System.arraycopy(inside, 0, moved, terms, pass == 0 ? size : 0);
            terms += size;
        }
    }

    private void prices(ScaledProgram program) {
        int columns = program.columns;
        for (int j = 0; j < size; j++) {
            right[j] = program.cost[inside[j]];
        }
        lu.solveTransposed(right, solved);
        Arrays.fill(rowDuals, 0, program.rows, 0);
        System.arraycopy(program.cost, 0, reducedCosts, 0, columns);
        for (int i = 0; i < size; i++) {
            rowDuals[tight[i]] = solved[i];
            Tableau.addMultiple(reducedCosts, -solved[i], program.matrix[tight[i]], columns);
        }
        for (int j = 0; j < size; j++) {
            reducedCosts[inside[j]] = 0;
        }
    }
}
