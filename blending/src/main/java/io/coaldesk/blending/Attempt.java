package io.coaldesk.blending;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.deal.BindingLimit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What came of looking for the best recipe. */
sealed interface Attempt {

    /**
     * A recipe.
     *
     * @param x the shares, then the auxiliary columns of the program
     * @param objective the value that was minimised
     * @param prices the linear program whose prices belong to the recipe: with its coals and steps fixed, if there are
     *     conditions on them
     * @param bound what no recipe is below
     * @param proven whether no better recipe exists, but for the search's tolerance
     * @param program the program of the prices, if there are no conditions on coals and steps; else they were fixed
     * @param cuts the sides of limits whose confidence the last rows of the program stand for, in their order
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Found(
            double[] x,
            double objective,
            LpSolution.Optimal prices,
            double bound,
            boolean proven,
            Optional<LinearProgram> program,
            List<BindingLimit> cuts)
            implements Attempt {

        /** Returns this recipe with what is known of a wider search. */
        Found within(double objective, double bound, boolean proven) {
            return new Found(x, objective, prices, bound, proven, program, cuts);
        }

        Found with(List<BindingLimit> sides) {
            return new Found(x, objective, prices, bound, proven, program, sides);
        }

        /** Returns the shares of the coals. */
        double[] shares(int coals) {
            return Arrays.copyOf(x, coals);
        }
    }

    /** There is no recipe. */
    record None() implements Attempt {}

    /**
     * The search ended at a limit before it had a recipe.
     *
     * @param bound what no recipe is below
     */
    record Stopped(double bound) implements Attempt {}
}
