package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Unbounded;
import java.util.Arrays;

/** Equality of two answers to the last bit: neither a negative zero nor an error of rounding passes for equal. */
final class BitForBit {

    private BitForBit() {}

    static void assertEqual(LpSolution actual, LpSolution expected, String name) {
        assertThat(describe(actual)).as(name).isEqualTo(describe(expected));
    }

    private static String describe(LpSolution solution) {
        if (solution instanceof Optimal optimal) {
            return "optimal " + bits(optimal.objective()) + bits(optimal.x()) + bits(optimal.rowDuals())
                    + bits(optimal.reducedCosts()) + optimal.degenerate();
        }
        if (solution instanceof Infeasible infeasible) {
            return "infeasible " + bits(infeasible.rowMultipliers()) + bits(infeasible.boundMultipliers())
                    + infeasible.crossedBounds();
        }
        return "unbounded " + bits(((Unbounded) solution).ray());
    }

    private static String bits(double... values) {
        return Arrays.toString(
                Arrays.stream(values).mapToObj(Double::toHexString).toArray());
    }
}
