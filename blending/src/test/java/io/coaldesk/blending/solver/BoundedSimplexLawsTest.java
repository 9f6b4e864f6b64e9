package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BlendInstances.Blend;
import io.coaldesk.blending.solver.BlendInstances.SplitMix;
import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BoundedSimplexLawsTest {

    private final LpSolver solver = new BoundedSimplex();

    @Property(tries = 2000)
    void every_answer_carries_its_proof(@ForAll long seed) {
        LinearProgram program = RandomPrograms.program(new SplitMix(seed));
        Certificates.check(program, solver.solve(program));
    }

    @Property(tries = 1000)
    void equal_programs_get_equal_answers_bit_for_bit(@ForAll long seed) {
        LpSolution one = solver.solve(RandomPrograms.program(new SplitMix(seed)));
        LpSolution other = new BoundedSimplex().solve(RandomPrograms.program(new SplitMix(seed)));
        BitForBit.assertEqual(one, other, "seed " + seed);
    }

    @Property(tries = 300)
    void relaxing_a_limit_never_costs(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(min = 5, max = 40) int coals,
            @ForAll @IntRange(max = 7) int row,
            @ForAll @DoubleRange(max = 2) double width) {
        Blend blend = BlendInstances.blend(coals, seed);
        double before = ((Optimal) solver.solve(blend.program())).objective();
        blend.high()[row] += width;
        double after = ((Optimal) solver.solve(blend.program())).objective();
        assertThat(after).isLessThanOrEqualTo(before + 1e-9 * Math.abs(before));
    }

    @Property(tries = 300)
    void powers_of_two_in_units_change_no_digit_of_the_recipe(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(max = 7) int row,
            @ForAll @IntRange(min = -60, max = 60) int exponent) {
        Blend blend = BlendInstances.blend(12, seed);
        Optimal expected = (Optimal) solver.solve(blend.program());
        StressKind.multiply(blend.property(), blend.low(), blend.high(), row, Math.scalb(1.0, exponent));
        Optimal actual = (Optimal) solver.solve(blend.program());
        assertThat(actual.objective()).isEqualTo(expected.objective(), within(1e-9 * Math.abs(expected.objective())));
        assertThat(actual.x()).containsExactly(expected.x(), within(1e-9));
    }

    @Property(tries = 300)
    void equations_in_tonnes_keep_their_digits(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 1e9) double tonnes) {
        SplitMix random = new SplitMix(seed);
        int lots = 4 + random.below(8);
        LinearProgram.Builder builder = LinearProgram.columns(2 * lots);
        double[] cost = new double[2 * lots];
        double[] all = new double[2 * lots];
        for (int j = 0; j < lots; j++) {
            cost[j] = random.uniform(300, 900);
            all[lots + j] = 1;
            double[] balance = new double[2 * lots];
            balance[j] = 1;
            balance[lots + j] = -1 / random.uniform(0.8, 1);
            builder.bounds(j, 0, tonnes * random.uniform(0.3, 1)).addRow(balance, 0, 0);
        }
        LinearProgram program =
                builder.objective(cost).addRow(all, tonnes, tonnes).build();
        Certificates.check(program, solver.solve(program));
    }

    @Property(tries = 300)
    void contradiction_needs_no_row_without_a_weight(@ForAll long seed) {
        LinearProgram program = RandomPrograms.program(new SplitMix(seed));
        if (!(solver.solve(program) instanceof Infeasible infeasible) || infeasible.crossedBounds()) {
            return;
        }
        LinearProgram.Builder fewer = LinearProgram.columns(program.columns());
        for (int j = 0; j < program.columns(); j++) {
            fewer.bounds(j, program.lower(j), program.upper(j));
        }
        for (int i = 0; i < program.rows(); i++) {
            if (infeasible.rowMultipliers()[i] != 0) {
                fewer.addRow(program.row(i), program.rowLower(i), program.rowUpper(i));
            }
        }
        assertThat(solver.solve(fewer.build())).isInstanceOf(Infeasible.class);
    }
}
