package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BlendInstances.Blend;
import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedSimplexTest {

    private static final double FREE = Double.POSITIVE_INFINITY;

    private final LpSolver solver = new BoundedSimplex();

    @Test
    void a_program_of_nothing_costs_nothing() {
        LpSolution solution =
                new BoundedSimplex().solve(LinearProgram.columns(0).build());
        assertThat(solution).isInstanceOfSatisfying(Optimal.class, optimal -> {
            assertThat(optimal.objective()).isZero();
            assertThat(optimal.x()).isEmpty();
        });
    }

    @Test
    void two_coals_blend_to_the_binding_limit() {
        Optimal optimal = optimal(LinearProgram.columns(2)
                .objective(500, 700)
                .addRow(new double[] {1, 1}, 1, 1)
                .addRow(new double[] {1.2, 0.4}, -FREE, 0.8));
        assertThat(optimal.x()).containsExactly(new double[] {0.5, 0.5}, within(1e-15));
        assertThat(optimal.objective()).isEqualTo(600, within(1e-12));
        assertThat(optimal.rowDuals()).containsExactly(new double[] {800, -250}, within(1e-10));
        assertThat(optimal.reducedCosts()).containsExactly(0, 0);
        assertThat(optimal.degenerate()).isFalse();
    }

    @Test
    void column_left_out_has_the_reduced_cost_at_which_it_would_enter() {
        Optimal optimal = optimal(LinearProgram.columns(2).objective(500, 700).addRow(new double[] {1, 1}, 1, 1));
        assertThat(optimal.x()).containsExactly(1, 0);
        assertThat(optimal.reducedCosts()).containsExactly(0, 200);
    }

    @Test
    void program_without_rows_goes_to_the_cheaper_bounds() {
        Optimal optimal = optimal(
                LinearProgram.columns(3).objective(1, -1, 0).bounds(0, -2, 5).bounds(1, 0, 3));
        assertThat(optimal.x()).containsExactly(-2, 3, 0);
        assertThat(optimal.reducedCosts()).containsExactly(1, -1, 0);
    }

    @Test
    void program_without_columns_is_optimal_or_infeasible_by_its_rows() {
        assertThat(optimal(LinearProgram.columns(0).addRow(new double[0], -1, 1))
                        .objective())
                .isZero();
        assertThat(status(LinearProgram.columns(0).addRow(new double[0], 1, 2))).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void free_columns_take_either_sign() {
        Optimal optimal = optimal(LinearProgram.columns(2)
                .objective(1, 1)
                .bounds(0, -FREE, FREE)
                .bounds(1, -FREE, FREE)
                .addRow(new double[] {1, -1}, 3, 3)
                .addRow(new double[] {1, 2}, -6, FREE));
        assertThat(optimal.x()).containsExactly(new double[] {0, -3}, within(1e-14));
        assertThat(optimal.rowDuals()).containsExactly(new double[] {1.0 / 3, 2.0 / 3}, within(1e-14));
    }

    @Test
    void free_column_without_a_stop_is_unbounded() {
        LinearProgram program = LinearProgram.columns(2)
                .objective(-1, 0)
                .addRow(new double[] {1, -1}, -FREE, 4)
                .build();
        LpSolution solution = solver.solve(program);
        assertThat(solution.status()).isEqualTo(Status.UNBOUNDED);
        assertThat(((LpSolution.Unbounded) solution).ray()).containsExactly(1, 1);
    }

    @Test
    void rows_in_conflict_are_infeasible_before_they_are_unbounded() {
        assertThat(status(LinearProgram.columns(2)
                        .objective(-1, -1)
                        .addRow(new double[] {1, 0}, 2, FREE)
                        .addRow(new double[] {1, 0}, -FREE, 1)))
                .isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void contradiction_names_only_the_rows_that_make_it() {
        LinearProgram program = LinearProgram.columns(2)
                .addRow(new double[] {1, 1}, 1, 1)
                .addRow(new double[] {0, 1}, -FREE, 0.9)
                .addRow(new double[] {20, 30}, -FREE, 15)
                .build();
        Infeasible infeasible = (Infeasible) solver.solve(program);
        Certificates.check(program, infeasible);
        assertThat(infeasible.rowMultipliers()[0]).isPositive();
        assertThat(infeasible.rowMultipliers()[1]).isZero();
        assertThat(infeasible.rowMultipliers()[2]).isNegative();
        assertThat(infeasible.crossedBounds()).isFalse();
    }

    @Test
    void lower_bound_above_its_upper_bound_is_infeasible_and_marked() {
        Infeasible row = (Infeasible) solver.solve(
                LinearProgram.columns(1).addRow(new double[] {1}, 2, 1).build());
        assertThat(row.crossedBounds()).isTrue();
        assertThat(row.rowMultipliers()).containsExactly(1);
        Infeasible column = (Infeasible)
                solver.solve(LinearProgram.columns(2).bounds(1, 3, 2).build());
        assertThat(column.boundMultipliers()).containsExactly(0, 1);
    }

    @Test
    void redundant_and_contradictory_equations_are_told_apart() {
        LinearProgram.Builder builder = LinearProgram.columns(3)
                .objective(1, 2, 3)
                .addRow(new double[] {1, 1, 1}, 1, 1)
                .addRow(new double[] {3, 3, 3}, 3, 3)
                .addRow(new double[] {1, 1, 1}, 1, 1);
        Optimal optimal = optimal(builder);
        assertThat(optimal.objective()).isEqualTo(1);
        assertThat(optimal.degenerate()).isTrue();
        assertThat(status(builder.addRow(new double[] {1, 1, 1}, 1.00001, 1.00001)))
                .isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void empty_row_within_its_bounds_changes_nothing() {
        Optimal optimal = optimal(LinearProgram.columns(2)
                .objective(2, 1)
                .bounds(1, 0, 0.25)
                .addRow(new double[] {0, 0}, 0, 0)
                .addRow(new double[] {1, 1}, 1, 1));
        assertThat(optimal.x()).containsExactly(0.75, 0.25);
        assertThat(optimal.degenerate()).isFalse();
    }

    @Test
    void small_costs_count_beside_huge_ones() {
        Optimal optimal = optimal(LinearProgram.columns(4)
                .objective(1e9, -4e-6, 3e-6, 2e-6)
                .bounds(1, 0, 7000)
                .addRow(new double[] {1, 0, 1, 1}, 1, 1));
        assertThat(optimal.x()).containsExactly(0, 7000, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 100})
    void cycling_examples_end_at_their_optimum(int stallLimit) {
        LpSolver impatient = impatient(stallLimit);
        assertThat(((Optimal) impatient.solve(beale())).objective()).isEqualTo(-0.05, within(1e-15));
        assertThat(((Optimal) impatient.solve(marshallSuurballe())).objective()).isEqualTo(-2, within(1e-13));
        assertThat(((Optimal) impatient.solve(chvatal())).objective()).isEqualTo(-1, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 50})
    void blands_rule_alone_reaches_the_same_optimum(int coals) {
        LpSolver bland = impatient(0);
        for (long seed = 0; seed < 100; seed++) {
            LinearProgram program = BlendInstances.blend(coals, seed).program();
            double expected = ((Optimal) solver.solve(program)).objective();
            assertThat(((Optimal) bland.solve(program)).objective())
                    .as("seed %d", seed)
                    .isEqualTo(expected, within(1e-9 * Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 50})
    void row_duals_are_the_slopes_of_the_optimum(int coals) {
        int checked = 0;
        for (long seed = 0; seed < 100; seed++) {
            Blend blend = BlendInstances.blend(coals, seed);
            Optimal optimal = (Optimal) solver.solve(blend.program());
            for (int r = 0; r < BlendInstances.PROPERTIES && !optimal.degenerate(); r++) {
                double[] bounds = optimal.rowDuals()[r + 1] >= 0 ? blend.low() : blend.high();
                double step = 1e-7 * Math.abs(bounds[r]);
                double slope = (moved(blend, bounds, r, step) - moved(blend, bounds, r, -step)) / (2 * step);
                double noise = 1e-12 * Math.abs(optimal.objective()) / step;
                assertThat(slope)
                        .as("seed %d, row %d", seed, r)
                        .isEqualTo(optimal.rowDuals()[r + 1], within(1e-5 * Math.abs(slope) + noise));
                checked += slope == 0 ? 0 : 1;
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void reduced_costs_are_the_slopes_at_the_column_bounds() {
        for (long seed = 0; seed < 50; seed++) {
            Blend blend = BlendInstances.blend(20, seed);
            Optimal optimal = (Optimal) solver.solve(blend.program());
            for (int j = 0; j < 20; j++) {
                if (optimal.reducedCosts()[j] < 0) {
                    double slope = (moved(blend, blend.cap(), j, 1e-6) - moved(blend, blend.cap(), j, -1e-6)) / 2e-6;
                    assertThat(slope).isEqualTo(optimal.reducedCosts()[j], within(1e-3));
                }
            }
        }
    }

    private static LpSolver impatient(int stallLimit) {
        return program -> {
            SimplexWorkspace workspace = new SimplexWorkspace(stallLimit);
            workspace.solve(program);
            return workspace.solution();
        };
    }

    private double moved(Blend blend, double[] bounds, int index, double step) {
        double kept = bounds[index];
        bounds[index] = kept + step;
        double objective = ((Optimal) solver.solve(blend.program())).objective();
        bounds[index] = kept;
        return objective;
    }

    private Optimal optimal(LinearProgram.Builder builder) {
        LinearProgram program = builder.build();
        LpSolution solution = solver.solve(program);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        Certificates.check(program, solution);
        return (Optimal) solution;
    }

    private Status status(LinearProgram.Builder builder) {
        LinearProgram program = builder.build();
        LpSolution solution = solver.solve(program);
        Certificates.check(program, solution);
        return solution.status();
    }

    /** E. M. L. Beale, Naval Research Logistics Quarterly 2, 1955. */
    private static LinearProgram beale() {
        return LinearProgram.columns(4)
                .objective(-0.75, 150, -0.02, 6)
                .addRow(new double[] {0.25, -60, -0.04, 9}, -FREE, 0)
                .addRow(new double[] {0.5, -90, -0.02, 3}, -FREE, 0)
                .addRow(new double[] {0, 0, 1, 0}, -FREE, 1)
                .build();
    }

    /** K. T. Marshall and J. W. Suurballe, Naval Research Logistics Quarterly 16, 1969. */
    private static LinearProgram marshallSuurballe() {
        return LinearProgram.columns(3)
                .objective(-0.4, -0.4, 1.8)
                .addRow(new double[] {0.6, -6.4, 4.8}, -FREE, 0)
                .addRow(new double[] {0.2, -1.8, 0.6}, -FREE, 0)
                .addRow(new double[] {0.4, -1.6, 0.2}, -FREE, 0)
                .addRow(new double[] {0, 1, 0}, -FREE, 1)
                .build();
    }

    /** V. Chvatal, Linear Programming, 1983, chapter 3. */
    private static LinearProgram chvatal() {
        return LinearProgram.columns(4)
                .objective(-10, 57, 9, 24)
                .addRow(new double[] {0.5, -5.5, -2.5, 9}, -FREE, 0)
                .addRow(new double[] {0.5, -1.5, -0.5, 1}, -FREE, 0)
                .addRow(new double[] {1, 0, 0, 0}, -FREE, 1)
                .build();
    }
}
