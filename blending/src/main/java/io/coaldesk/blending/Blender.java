package io.coaldesk.blending;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.reason.InvalidValueException;

/**
 * The planner of blends: the recipe of least cost per tonne as received that keeps every limit on its own basis.
 *
 * <p>A limit X {@code <=} U on a basis is the exact linear row {@code sum w_i (X_i - U) m_i <= 0}, where w is the share
 * of the mass as received and m the mass of the basis per kilogram as received: 1 as received, (100 - Mt) / 100 dry,
 * (100 - Mt - Aar) / 100 dry ash-free. Nothing is averaged on a mass that it does not belong to. A host's own property
 * mixes on the mass of its basis.
 *
 * <p>The recipe is checked with its rounded shares against the limits as stated before it is returned. This class is
 * stateless and thread-safe, and equal requests get equal answers, whatever the order of their offers.
 */
public final class Blender {

    private static final Blender STANDARD = new Blender(new BoundedSimplex());

    private final LpSolver solver;

    Blender(LpSolver solver) {
        this.solver = solver;
    }

    /** Returns the blender for properties that mix by mass. */
    public static Blender standard() {
        return STANDARD;
    }

    /**
     * Plans a blend.
     *
     * @param request the limits and the offers
     * @return the cheapest recipe, or which limits cannot be kept together and what can be reached
     * @throws InvalidValueException if there is no offer; if prices differ in currency, tax treatment or place of
     *     blending; if an offer lacks a property that is limited; if a limit has no exact value of a blend, as on the
     *     air-dried basis; or if a rule names no offer
     * @throws UnverifiedRecipeException if the answer fails its check
     */
    public BlendResult plan(BlendRequest request) {
        BlendProblem problem = BlendProblem.of(request);
        BlendProgram program = new BlendProgram(problem, solver);
        return program.cheapest() instanceof LpSolution.Optimal optimal
                ? new RecipeReport(problem, program, optimal).plan()
                : new ConflictReport(problem, program).infeasible();
    }
}
