package io.coaldesk.blending.solver;

/**
 * The point and the prices of a basis, computed from the matrix alone.
 *
 * <p>Only which variables are basic and on which bound each other one rests is taken from the tableau: however a basis
 * was reached, its vertex is the same bit for bit. The rows whose activity is nonbasic are tight, and with the basic
 * columns they form the square system that is factorised anew.
 */
final class Vertex {

    private final ScaledProgram program;
    private final int[] tight;
    private final int[] inside;
    final boolean[] isBasic;
    final double[] x;
    final double[] rowDuals;
    final double[] reducedCosts;

    Vertex(ScaledProgram program, Tableau tableau) {
        this.program = program;
        int columns = program.columns;
        isBasic = new boolean[columns + program.rows];
        int basicColumns = 0;
        for (int i = 0; i < program.rows; i++) {
            isBasic[tableau.basic(i)] = true;
            basicColumns += tableau.basic(i) < columns ? 1 : 0;
        }
        inside = variables(0, columns, true, basicColumns);
        tight = variables(columns, columns + program.rows, false, basicColumns);
        x = new double[columns];
        rowDuals = new double[program.rows];
        reducedCosts = new double[columns];
        DenseLu lu = new DenseLu(system());
        point(lu, tableau);
        prices(lu);
    }

    private int[] variables(int from, int to, boolean basic, int count) {
        int[] chosen = new int[count];
        int next = 0;
        for (int variable = from; variable < to; variable++) {
            if (isBasic[variable] == basic) {
                chosen[next++] = variable;
            }
        }
        return chosen;
    }

    private double[][] system() {
        double[][] square = new double[tight.length][tight.length];
        for (int i = 0; i < tight.length; i++) {
            double[] row = program.matrix[tight[i] - program.columns];
            for (int j = 0; j < inside.length; j++) {
                square[i][j] = row[inside[j]];
            }
        }
        return square;
    }

    /** Solves for the basic columns, then once more for what rounding left over. */
    private void point(DenseLu lu, Tableau tableau) {
        for (int j = 0; j < program.columns; j++) {
            x[j] = isBasic[j] ? 0 : tableau.value(j);
        }
        for (int pass = 0; pass < 2; pass++) {
            double[] residual = new double[tight.length];
            for (int i = 0; i < tight.length; i++) {
                residual[i] = tableau.value(tight[i]) - activity(tight[i] - program.columns);
            }
            double[] correction = lu.solve(residual);
            for (int j = 0; j < inside.length; j++) {
                x[inside[j]] += correction[j];
            }
        }
    }

    private void prices(DenseLu lu) {
        double[] cost = new double[inside.length];
        for (int j = 0; j < inside.length; j++) {
            cost[j] = program.cost[inside[j]];
        }
        double[] duals = lu.solveTransposed(cost);
        for (int i = 0; i < tight.length; i++) {
            rowDuals[tight[i] - program.columns] = duals[i];
        }
        for (int j = 0; j < program.columns; j++) {
            reducedCosts[j] = isBasic[j] ? 0 : program.cost[j];
        }
        for (int variable : tight) {
            double[] row = program.matrix[variable - program.columns];
            double dual = rowDuals[variable - program.columns];
            for (int j = 0; j < program.columns; j++) {
                reducedCosts[j] -= isBasic[j] ? 0 : row[j] * dual;
            }
        }
    }

    private double activity(int row) {
        double[] coefficients = program.matrix[row];
        double sum = 0;
        for (int j = 0; j < program.columns; j++) {
            sum += coefficients[j] * x[j];
        }
        return sum;
    }
}
