package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.BlendInstances.SplitMix;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WarmStartLawsTest {

    private static final int CHANGES = 6;

    private final SimplexWorkspace workspace = new SimplexWorkspace();

    @Property(tries = 400)
    void warm_equals_cold_bit_for_bit_on_blends(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        follow(BlendInstances.blend(5 + random.below(40), random.below(100_000)).program(), random, 0.02);
    }

    @Property(tries = 400)
    void warm_equals_cold_bit_for_bit_on_stressed_blends(@ForAll long seed, @ForAll StressKind kind) {
        SplitMix random = new SplitMix(seed);
        follow(
                kind.of(BlendInstances.blend(5 + random.below(20), random.below(100_000)))
                        .program(),
                random,
                0.02);
    }

    /** With steps of half a whole number most bases are degenerate or have equals. */
    @Property(tries = 3000)
    void warm_equals_cold_bit_for_bit_on_programs_of_every_shape(@ForAll long seed) {
        SplitMix random = new SplitMix(seed);
        follow(RandomPrograms.program(random), random, Double.NaN);
    }

    private void follow(LinearProgram start, SplitMix random, double spread) {
        Changing program = new Changing(start);
        workspace.solve(start);
        for (int change = 0; change < CHANGES; change++) {
            if (random.uniform() < 0.6) {
                program.changeCosts(random, spread);
                workspace.solveWithCosts(program.costs);
            } else {
                program.changeBounds(random, spread);
                workspace.solveWithBounds(program.lower, program.upper, program.rowLower, program.rowUpper);
            }
            LpSolution cold = new BoundedSimplex().solve(program.stated());
            BitForBit.assertEqual(workspace.solution(), cold, "change " + change);
        }
    }

    /** A program that is changed step by step, and can be stated anew each time. */
    private static final class Changing {

        private final LinearProgram start;
        private final double[] costs;
        private final double[] lower;
        private final double[] upper;
        private final double[] rowLower;
        private final double[] rowUpper;

        Changing(LinearProgram start) {
            this.start = start;
            costs = new double[start.columns()];
            lower = new double[start.columns()];
            upper = new double[start.columns()];
            rowLower = new double[start.rows()];
            rowUpper = new double[start.rows()];
            for (int j = 0; j < costs.length; j++) {
                costs[j] = start.objective(j);
                lower[j] = start.lower(j);
                upper[j] = start.upper(j);
            }
            for (int i = 0; i < rowLower.length; i++) {
                rowLower[i] = start.rowLower(i);
                rowUpper[i] = start.rowUpper(i);
            }
        }

        void changeCosts(SplitMix random, double spread) {
            for (int j = 0; j < costs.length; j++) {
                costs[j] = changed(random, costs[j], spread);
            }
        }

        void changeBounds(SplitMix random, double spread) {
            for (int j = 0; j < lower.length; j++) {
                if (random.uniform() < 0.3) {
                    upper[j] = changed(random, upper[j], spread);
                }
            }
            for (int i = 0; i < rowLower.length; i++) {
                if (random.uniform() < 0.3 && rowLower[i] != rowUpper[i]) {
                    rowLower[i] = changed(random, rowLower[i], spread);
                    rowUpper[i] = changed(random, rowUpper[i], spread);
                }
            }
        }

        private static double changed(SplitMix random, double value, double spread) {
            return Double.isNaN(spread)
                    ? value + (random.below(5) - 2) * 0.5
                    : value * random.uniform(1 - spread, 1 + spread);
        }

        LinearProgram stated() {
            LinearProgram.Builder builder = LinearProgram.columns(costs.length).objective(costs);
            for (int j = 0; j < costs.length; j++) {
                builder.bounds(j, lower[j], upper[j]);
            }
            for (int i = 0; i < rowLower.length; i++) {
                builder.addRow(start.row(i), rowLower[i], rowUpper[i]);
            }
            return builder.build();
        }
    }
}
