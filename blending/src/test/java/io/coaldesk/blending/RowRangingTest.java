package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.blending.solver.RowRanging;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The range of a number U in {@code sum (a - U m) x <= 0}, beside solutions just inside and just outside of it. */
class RowRangingTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private static LinearProgram program(
            double[] costs, double[] amounts, double[] masses, double bound, double[] other, double otherBound) {
        int columns = costs.length;
        double[] row = new double[columns];
        Arrays.setAll(row, j -> amounts[j] - bound * masses[j]);
        double[] ones = new double[columns];
        Arrays.fill(ones, 1);
        LinearProgram.Builder program = LinearProgram.columns(columns)
                .objective(costs)
                .addRow(row, -NONE, 0)
                .addRow(other, -NONE, otherBound)
                .addRow(ones, 1, 1);
        for (int j = 0; j < columns; j++) {
            program.bounds(j, 0, 0.7);
        }
        return program.build();
    }

    private static LpSolution.@Nullable Optimal optimal(LinearProgram program) {
        return new BoundedSimplex().solve(program) instanceof LpSolution.Optimal optimal ? optimal : null;
    }

    private static Optional<double[]> range(LinearProgram program, double[] masses) {
        return new RowRanging(program, (LpSolution.Optimal) new BoundedSimplex().solve(program)).range(0, masses);
    }

    /** 10 and 30 with masses of 1 and 1: U may fall from 20 to 16 and rise to 24, for neither share passes 0.7. */
    @Test
    void two_columns_range_until_one_meets_its_bound() {
        double[] ones = {1, 1};
        LinearProgram program = program(new double[] {5, 3}, new double[] {10, 30}, ones, 20, new double[2], 1);
        double[] range = range(program, ones).orElseThrow();
        assertThat(range[0]).isCloseTo(-4, within(1e-9));
        assertThat(range[1]).isCloseTo(4, within(1e-9));
    }

    @Test
    void a_row_that_is_not_tight_has_no_range() {
        double[] ones = {1, 1};
        LinearProgram program = program(new double[] {5, 3}, new double[] {10, 30}, ones, 29, new double[2], 1);
        assertThat(range(program, ones)).isEmpty();
    }

    @Test
    void a_degenerate_point_has_no_range() {
        double[] ones = {1, 1};
        LinearProgram program = program(new double[] {5, 3}, new double[] {10, 30}, ones, 20, new double[] {0, 1}, 0.5);
        assertThat(range(program, ones)).isEmpty();
    }

    /** The seeds are the instances. */
    @Test
    void inside_of_the_range_the_same_basis_is_the_best_and_outside_it_is_not() {
        int checked = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int columns = 3 + random.nextInt(5);
            double[] costs = random.doubles(columns, 1, 10).toArray();
            double[] masses = random.doubles(columns, 0.5, 1).toArray();
            double[] amounts = random.doubles(columns, 5, 20).toArray();
            double[] other = random.doubles(columns, 0, 1).toArray();
            LinearProgram program = program(costs, amounts, masses, 15, other, 0.6);
            Optional<double[]> range = optimal(program) == null ? Optional.empty() : range(program, masses);
            if (range.isPresent()) {
                String basis = basis(program, optimal(program));
                for (double end : range.get()) {
                    double nudge = 1e-6 * Math.signum(end);
                    boolean beyondAnything = Double.isInfinite(end) || Math.abs(end) < 1e-4;
                    if (!beyondAnything) {
                        LinearProgram in = program(costs, amounts, masses, 15 + end - nudge, other, 0.6);
                        LinearProgram out = program(costs, amounts, masses, 15 + end + nudge, other, 0.6);
                        assertThat(basis(in, optimal(in)))
                                .as("seed %s inside %s", seed, end)
                                .isEqualTo(basis);
                        assertThat(basis(out, optimal(out)))
                                .as("seed %s outside %s", seed, end)
                                .isNotEqualTo(basis);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    /** Returns which columns are between their bounds and which rows are tight. */
    private static String basis(LinearProgram program, LpSolution.@Nullable Optimal solution) {
        if (solution == null) {
            return "none";
        }
        double[] x = solution.x();
        String inside = IntStream.range(0, x.length)
                .filter(j -> x[j] > program.lower(j) + 1e-10 && x[j] < program.upper(j) - 1e-10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
        double[] duals = solution.rowDuals();
        String tight = IntStream.range(0, duals.length)
                .filter(i -> Math.abs(duals[i]) > 1e-9)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
        String atTop = IntStream.range(0, x.length)
                .filter(j -> x[j] >= program.upper(j) - 1e-10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
        return inside + " | " + tight + " | " + atTop;
    }
}
