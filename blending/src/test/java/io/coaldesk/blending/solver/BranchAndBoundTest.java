package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.MixedSolution.Infeasible;
import io.coaldesk.blending.solver.MixedSolution.LimitReached;
import io.coaldesk.blending.solver.MixedSolution.Optimal;
import io.coaldesk.blending.solver.MixedSolution.Unbounded;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchAndBoundTest {

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final int[] ALL = {0, 1, 2};

    private final BranchAndBound solver = new BranchAndBound();

    @Test
    void program_without_conditions_is_its_relaxation() {
        LinearProgram program = BlendInstances.blend(12, 5).program();
        Optimal optimal = optimal(MixedProgram.of(program));
        BitForBit.assertEqual(optimal.fixed(), new BoundedSimplex().solve(program), "relaxation");
        assertThat(optimal.nodes()).isEqualTo(1);
    }

    @Test
    void least_share_turns_a_trace_into_none_or_enough() {
        // the cheapest blend holds 0.05 of column 2, and none without it reaches 1
        MixedProgram.Builder builder = MixedProgram.of(shares(0.6, 0.35, 1)).semiContinuous(2, 0.2);
        Optimal optimal = optimal(builder);
        assertThat(optimal.x()).containsExactly(new double[] {0.6, 0.2, 0.2}, within(1e-15));
        assertThat(optimal.objective()).isEqualTo(0.6 + 0.4 + 0.6, within(1e-12));
        assertThat(optimal.used()).containsExactly(0, 1, 2);
    }

    @Test
    void whole_steps_are_exact_multiples() {
        MixedProgram.Builder builder = MixedProgram.of(shares(0.65, 1, 1));
        for (int j : ALL) {
            builder.multiples(j, 0.1, 0);
        }
        Optimal optimal = optimal(builder);
        assertThat(optimal.x()).containsExactly(6 * 0.1, 4 * 0.1, 0);
    }

    @Test
    void steps_from_a_least_value_leave_out_the_first_multiples() {
        MixedProgram.Builder builder =
                MixedProgram.of(shares(0.9, 1, 1)).multiples(1, 0.05, 0.15).multiples(2, 0.05, 0.3);
        assertThat(optimal(builder).x()).containsExactly(new double[] {0.85, 3 * 0.05, 0}, within(1e-15));
    }

    @Test
    void listed_column_takes_one_of_its_values_and_zero_only_if_listed() {
        assertThat(optimal(MixedProgram.of(shares(1, 1, 1)).listed(2, 0.3, 0.1)).x())
                .containsExactly(0.9, 0, 0.1);
        assertThat(optimal(MixedProgram.of(shares(1, 1, 1)).listed(2, 0.3, 0, 0.1))
                        .x())
                .containsExactly(1, 0, 0);
    }

    @Test
    void exclusion_is_at_most_one_of_two() {
        Optimal optimal = optimal(MixedProgram.of(shares(0.6, 1, 1)).mostUsed(new int[] {0, 1}, 1));
        assertThat(optimal.x()).containsExactly(0.6, 0, 0.4);
        assertThat(optimal.used()).containsExactly(0, 2);
    }

    @Test
    void implication_brings_in_what_is_required() {
        MixedProgram.Builder builder = MixedProgram.of(shares(0.6, 1, 1))
                .semiContinuous(0, 0.1)
                .semiContinuous(2, 0.1)
                .implies(0, 2);
        assertThat(optimal(builder).x()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-15));
    }

    @Test
    void forbidden_supports_give_one_recipe_after_another() {
        MixedProgram.Builder builder = MixedProgram.of(shares(1, 1, 1));
        for (int j : ALL) {
            builder.semiContinuous(j, 0.25);
        }
        int[][] expected = {{0}, {0, 1}, {0, 2}, {0, 1, 2}, {1}, {1, 2}, {2}};
        double before = 0;
        for (int[] used : expected) {
            Optimal optimal = optimal(builder);
            assertThat(optimal.used()).containsExactly(used);
            assertThat(optimal.objective()).isGreaterThanOrEqualTo(before);
            before = optimal.objective();
            builder.forbidSupport(ALL, used);
        }
        assertThat(solver.solve(builder.build(), SearchLimits.none())).isInstanceOf(Infeasible.class);
    }

    @Test
    void ratio_is_one_of_the_list_and_an_equation_of_the_fixed_program() {
        Optimal optimal = optimal(MixedProgram.of(shares(0.6, 1, 0)).ratio(0, 1, 3, 1, 0.5));
        assertThat(optimal.x()).containsExactly(new double[] {0.5, 0.5, 0}, within(1e-15));
        assertThat(optimal.fixed().rowDuals()).hasSize(2);
        assertThat(optimal.fixed().rowDuals()[1]).isEqualTo(-0.5, within(1e-12));
    }

    @Test
    void duals_belong_to_the_fixed_recipe() {
        Optimal optimal = optimal(MixedProgram.of(shares(0.6, 1, 1)).mostUsed(new int[] {0, 1}, 1));
        assertThat(optimal.fixed().rowDuals()).containsExactly(new double[] {3}, within(1e-12));
        assertThat(optimal.fixed().reducedCosts()).containsExactly(new double[] {-2, -1, 0}, within(1e-12));
    }

    @Test
    void conditions_that_exclude_each_other_are_infeasible() {
        MixedProgram.Builder builder = MixedProgram.of(shares(1, 1, 1));
        for (int j : ALL) {
            builder.semiContinuous(j, 0.1);
        }
        builder.mostUsed(ALL, 1).leastUsed(ALL, 2);
        assertThat(solver.solve(builder.build(), SearchLimits.none())).isInstanceOf(Infeasible.class);
    }

    @Test
    void bounds_that_cross_and_lists_out_of_bounds_are_infeasible() {
        LinearProgram crossed = LinearProgram.columns(2).bounds(1, 2, 1).build();
        assertThat(solver.solve(MixedProgram.of(crossed).semiContinuous(1, 0.5).build(), SearchLimits.none()))
                .isEqualTo(new Infeasible(0));
        MixedProgram outside = MixedProgram.of(shares(1, 1, 1)).listed(0, 2, 3).build();
        assertThat(solver.solve(outside, SearchLimits.none())).isEqualTo(new Infeasible(0));
    }

    @Test
    void free_fall_is_unbounded_only_if_a_combination_is_feasible() {
        LinearProgram.Builder falling =
                LinearProgram.columns(2).objective(-1, 1).bounds(1, 0, 1);
        MixedProgram program = MixedProgram.of(
                        falling.addRow(new double[] {0, 1}, 0.5, FREE).build())
                .listed(1, 0, 0.75)
                .build();
        MixedSolution solution = solver.solve(program, SearchLimits.none());
        assertThat(solution).isInstanceOf(Unbounded.class);
        assertThat(((Unbounded) solution).ray().ray()).containsExactly(1, 0);
        MixedProgram never = MixedProgram.of(falling.build()).listed(1, 0, 0.25).build();
        assertThat(solver.solve(never, SearchLimits.none())).isInstanceOf(Infeasible.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 20, 40})
    void node_limit_gives_the_best_so_far_with_a_valid_bound(int maxNodes) {
        int reached = 0;
        for (long seed = 0; seed < 20; seed++) {
            MixedProgram program = BlendInstances.fewCoals(20, 4, seed).program();
            double least = ((Optimal) solver.solve(program, SearchLimits.none())).objective();
            MixedSolution solution = solver.solve(program, new SearchLimits(maxNodes, Long.MAX_VALUE, () -> false));
            assertThat(solution.nodes()).isLessThanOrEqualTo(maxNodes);
            if (solution instanceof LimitReached limit) {
                checkLimit(limit, least);
                reached++;
            } else {
                assertThat(((Optimal) solution).objective()).isEqualTo(least);
            }
        }
        assertThat(reached).isPositive();
    }

    @Test
    void iteration_limit_gives_the_best_so_far_with_a_valid_bound() {
        MixedProgram program = BlendInstances.fewCoals(50, 4, 3).program();
        double least = ((Optimal) solver.solve(program, SearchLimits.none())).objective();
        LimitReached limit = (LimitReached) solver.solve(program, new SearchLimits(Long.MAX_VALUE, 300, () -> false));
        checkLimit(limit, least);
        assertThat(limit.bound()).isGreaterThan(0);
    }

    @Test
    void caller_can_cancel() {
        AtomicInteger asked = new AtomicInteger();
        MixedProgram program = BlendInstances.fewCoals(20, 4, 1).program();
        SearchLimits limits = new SearchLimits(Long.MAX_VALUE, Long.MAX_VALUE, () -> asked.incrementAndGet() > 8);
        MixedSolution solution = solver.solve(program, limits);
        assertThat(solution).isInstanceOf(LimitReached.class);
        assertThat(solution.nodes()).isLessThanOrEqualTo(8);
    }

    @Test
    void equal_programs_get_equal_answers() {
        for (long seed = 0; seed < 10; seed++) {
            MixedProgram program = BlendInstances.fewCoals(20, 4, seed).program();
            MixedProgram same = BlendInstances.fewCoals(20, 4, seed).program();
            Optimal one = (Optimal) solver.solve(program, SearchLimits.none());
            Optimal other = (Optimal) new BranchAndBound().solve(same, SearchLimits.none());
            BitForBit.assertEqual(one.fixed(), other.fixed(), "seed " + seed);
            assertThat(one.nodes()).isEqualTo(other.nodes());
            assertThat(one.bound()).isEqualTo(other.bound());
        }
    }

    private static void checkLimit(LimitReached limit, double least) {
        assertThat(limit.bound()).isLessThanOrEqualTo(least + 1e-9 * Math.abs(least));
        if (limit.best().isPresent()) {
            double found = limit.best().get().objective();
            assertThat(found).isGreaterThanOrEqualTo(least - 1e-9 * Math.abs(least));
            assertThat(limit.gap()).isEqualTo(Math.max(0, found - limit.bound()));
        } else {
            assertThat(limit.gap()).isInfinite();
        }
    }

    private Optimal optimal(MixedProgram.Builder builder) {
        MixedSolution solution = solver.solve(builder.build(), SearchLimits.none());
        assertThat(solution).isInstanceOf(Optimal.class);
        return (Optimal) solution;
    }

    /** Three shares that add up to 1, of cost 1, 2 and 3, each up to its cap. */
    private static LinearProgram shares(double... caps) {
        LinearProgram.Builder builder = LinearProgram.columns(3).objective(1, 2, 3);
        for (int j = 0; j < caps.length; j++) {
            builder.bounds(j, 0, caps[j]);
        }
        return builder.addRow(new double[] {1, 1, 1}, 1, 1).build();
    }
}
