package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Unbounded;

/** The proof that each answer carries, checked from the program alone. */
final class Certificates {

    private Certificates() {}

    static void check(LinearProgram program, LpSolution solution) {
        if (solution instanceof Optimal optimal) {
            checkPoint(program, optimal);
            checkDuality(program, optimal);
        } else if (solution instanceof Infeasible infeasible) {
            checkContradiction(program, infeasible);
        } else if (solution instanceof Unbounded unbounded) {
            checkRay(program, unbounded);
        }
    }

    private static void checkPoint(LinearProgram program, Optimal optimal) {
        for (int j = 0; j < program.columns(); j++) {
            assertThat(optimal.x(j)).isBetween(program.lower(j), program.upper(j));
        }
        for (int i = 0; i < program.rows(); i++) {
            double slack = 1e-9 * (scale(program, i) + size(program, i, optimal.x()));
            assertThat(activity(program, i, optimal.x()))
                    .isBetween(program.rowLower(i) - slack, program.rowUpper(i) + slack);
        }
    }

    /** Strong duality: {@code c·x = sum y b + sum d x}, with {@code b} the bound whose side the sign of {@code y} names. */
    private static void checkDuality(LinearProgram program, Optimal optimal) {
        double[] y = optimal.rowDuals();
        double[] d = optimal.reducedCosts();
        double dual = 0;
        double size = 1;
        for (int i = 0; i < y.length; i++) {
            double term = y[i] == 0 ? 0 : y[i] * (y[i] > 0 ? program.rowLower(i) : program.rowUpper(i));
            dual += term;
            size += Math.abs(term);
        }
        for (int j = 0; j < d.length; j++) {
            double term = negligible(program, j, d[j], y) ? 0 : d[j] * (d[j] > 0 ? program.lower(j) : program.upper(j));
            dual += term;
            size += Math.abs(term);
        }
        assertThat(dual).isEqualTo(optimal.objective(), within(1e-9 * size));
    }

    private static boolean negligible(LinearProgram program, int column, double reducedCost, double[] y) {
        double size = 1 + Math.abs(program.objective(column));
        for (int i = 0; i < y.length; i++) {
            size += Math.abs(y[i] * program.coefficient(i, column));
        }
        return Math.abs(reducedCost) <= 1e-12 * size;
    }

    private static void checkContradiction(LinearProgram program, Infeasible infeasible) {
        if (infeasible.crossedBounds()) {
            return;
        }
        double[] u = infeasible.rowMultipliers();
        double[] v = infeasible.boundMultipliers();
        double least = 0;
        for (int i = 0; i < u.length; i++) {
            least += u[i] == 0 ? 0 : u[i] * (u[i] > 0 ? program.rowLower(i) : program.rowUpper(i));
        }
        for (int j = 0; j < v.length; j++) {
            double sum = v[j];
            double size = Math.abs(v[j]);
            for (int i = 0; i < u.length; i++) {
                sum += u[i] * program.coefficient(i, j);
                size += Math.abs(u[i] * program.coefficient(i, j));
            }
            assertThat(sum).isEqualTo(0, within(1e-9 * size));
            least += v[j] == 0 ? 0 : v[j] * (v[j] > 0 ? program.lower(j) : program.upper(j));
        }
        assertThat(least).isPositive();
    }

    private static void checkRay(LinearProgram program, Unbounded unbounded) {
        double[] ray = unbounded.ray();
        double fall = 0;
        for (int j = 0; j < ray.length; j++) {
            fall += program.objective(j) * ray[j];
            assertThat(ray[j] >= 0 || program.lower(j) == Double.NEGATIVE_INFINITY)
                    .isTrue();
            assertThat(ray[j] <= 0 || program.upper(j) == Double.POSITIVE_INFINITY)
                    .isTrue();
        }
        assertThat(fall).isNegative();
        for (int i = 0; i < program.rows(); i++) {
            double change = activity(program, i, ray);
            double slack = 1e-9 * size(program, i, ray);
            assertThat(change >= -slack || program.rowLower(i) == Double.NEGATIVE_INFINITY)
                    .isTrue();
            assertThat(change <= slack || program.rowUpper(i) == Double.POSITIVE_INFINITY)
                    .isTrue();
        }
    }

    private static double activity(LinearProgram program, int row, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += program.coefficient(row, j) * x[j];
        }
        return sum;
    }

    private static double size(LinearProgram program, int row, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += Math.abs(program.coefficient(row, j) * x[j]);
        }
        return sum;
    }

    private static double scale(LinearProgram program, int row) {
        double max = 0;
        for (int j = 0; j < program.columns(); j++) {
            max = Math.max(max, Math.abs(program.coefficient(row, j)));
        }
        return max;
    }
}
