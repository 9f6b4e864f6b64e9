package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.LpSolution.Status;
import io.coaldesk.blending.solver.RandomMixedPrograms.Case;
import io.coaldesk.blending.solver.RandomMixedPrograms.RatioRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchAndBoundOracleTest {

    private final BranchAndBound solver = new BranchAndBound();

    @Test
    void agrees_with_full_enumeration() {
        int feasible = 0;
        int infeasible = 0;
        for (long seed = 0; seed < 1500L * Thoroughness.FACTOR; seed++) {
            Case mixed = RandomMixedPrograms.of(seed);
            double least = new Enumeration(mixed).least();
            MixedSolution solution = solver.solve(mixed.program(), SearchLimits.none());
            if (Double.isInfinite(least)) {
                assertThat(solution).as("seed %d", seed).isInstanceOf(MixedSolution.Infeasible.class);
                infeasible++;
            } else {
                assertThat(solution).as("seed %d", seed).isInstanceOf(MixedSolution.Optimal.class);
                MixedSolution.Optimal optimal = (MixedSolution.Optimal) solution;
                double near = 1e-9 * Math.max(1, Math.abs(least));
                assertThat(optimal.objective()).as("seed %d", seed).isEqualTo(least, within(near));
                assertThat(optimal.bound()).isBetween(optimal.objective() - 100 * near, optimal.objective());
                checkPoint(mixed, optimal.point(), seed);
                feasible++;
            }
        }
        assertThat(feasible).isGreaterThan(400 * Thoroughness.FACTOR);
        assertThat(infeasible).isGreaterThan(100 * Thoroughness.FACTOR);
    }

    @ParameterizedTest
    @CsvSource({"20, 19724.478307", "50, 18763.957054"})
    void published_sum_of_optima_of_four_coals_over_seeds_0_to_31_is_reproduced(int coals, double sum) {
        double actual = 0;
        for (long seed = 0; seed < 32; seed++) {
            MixedProgram program = BlendInstances.fewCoals(coals, 4, seed).program();
            actual += ((MixedSolution.Optimal) solver.solve(program, SearchLimits.none())).objective();
        }
        assertThat(actual).isEqualTo(sum, within(1e-6));
    }

    /** The point keeps every domain exactly and every rule of use; ratios and rows but for rounding. */
    private static void checkPoint(Case mixed, MixedPoint point, long seed) {
        double[] x = point.x();
        boolean[] used = new boolean[x.length];
        for (int j = 0; j < x.length; j++) {
            double value = x[j];
            assertThat(mixed.ranges().get(j).stream().anyMatch(range -> value >= range[0] && value <= range[1]))
                    .as("seed %d, column %d is %s", seed, j, value)
                    .isTrue();
            used[j] = value != 0;
            assertThat(point.isUsed(j)).isEqualTo(used[j]);
        }
        assertThat(mixed.rules()).as("seed %d", seed).allMatch(rule -> rule.test(used));
        for (RatioRule ratio : mixed.ratios()) {
            double[] left = Arrays.stream(ratio.values())
                    .map(r -> Math.abs(x[ratio.column()] - r * x[ratio.other()]))
                    .toArray();
            assertThat(Arrays.stream(left).min().orElseThrow()).isLessThan(1e-9);
        }
        LinearProgram relaxation = mixed.relaxation();
        for (int i = 0; i < relaxation.rows(); i++) {
            double activity = 0;
            for (int j = 0; j < x.length; j++) {
                activity += relaxation.coefficient(i, j) * x[j];
            }
            assertThat(activity).isBetween(relaxation.rowLower(i) - 1e-8, relaxation.rowUpper(i) + 1e-8);
        }
        assertThat(point.fixed().rowDuals())
                .hasSize(relaxation.rows() + mixed.ratios().size());
    }

    /** Tries every combination of ranges and ratios, each a linear program for the independent solver. */
    private static final class Enumeration {

        private final Case mixed;
        private final double[][] chosen;
        private double least = Double.POSITIVE_INFINITY;

        Enumeration(Case mixed) {
            this.mixed = mixed;
            chosen = new double[mixed.ranges().size()][];
        }

        double least() {
            choose(0);
            return least;
        }

        private void choose(int column) {
            if (column < chosen.length) {
                for (double[] range : mixed.ranges().get(column)) {
                    chosen[column] = range;
                    if (range[0] <= range[1]) {
                        choose(column + 1);
                    }
                }
                return;
            }
            boolean[] used = new boolean[chosen.length];
            for (int j = 0; j < used.length; j++) {
                used[j] = chosen[j][1] != 0;
            }
            if (mixed.rules().stream().allMatch(rule -> rule.test(used))) {
                List<RatioRule> ratios = mixed.ratios();
                for (double r :
                        ratios.isEmpty() ? new double[] {0} : ratios.get(0).values()) {
                    solve(r);
                }
            }
        }

        private void solve(double r) {
            LinearProgram relaxation = mixed.relaxation();
            int columns = chosen.length;
            LinearProgram.Builder builder = LinearProgram.columns(columns);
            double[] cost = new double[columns];
            for (int j = 0; j < columns; j++) {
                cost[j] = relaxation.objective(j);
                builder.bounds(j, chosen[j][0], chosen[j][1]);
            }
            builder.objective(cost);
            for (int i = 0; i < relaxation.rows(); i++) {
                builder.addRow(relaxation.row(i), relaxation.rowLower(i), relaxation.rowUpper(i));
            }
            for (RatioRule ratio : mixed.ratios()) {
                double[] row = new double[columns];
                row[ratio.column()] = 1;
                row[ratio.other()] = -r;
                builder.addRow(row, 0, 0);
            }
            HipparchusOracle.Opinion opinion = HipparchusOracle.solve(builder.build());
            if (opinion.status() == Status.OPTIMAL) {
                least = Math.min(least, opinion.objective());
            }
        }
    }
}
