package io.coaldesk.blending;

import io.coaldesk.blending.solver.WarmSimplex;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One blend planned again and again at other prices.
 *
 * <p>The request is checked once, and each plan starts from the last one's recipe. Answers are those of {@link
 * Blender#plan(BlendRequest)} on a request with these prices, bit for bit. A session is for one thread.
 */
public final class BlendSession {

    private final Blender blender;
    private final BlendProblem problem;
    private final WarmSimplex solver = new WarmSimplex();

    BlendSession(Blender blender, BlendProblem problem) {
        this.blender = blender;
        this.problem = problem;
    }

    /**
     * Plans the blend at other costs.
     *
     * @param costs the cost of a tonne at the place of blending by offer id, zero or more; the offers that are not named
     *     keep theirs
     * @throws InvalidValueException if an id is none of the request's, or a cost is below zero
     */
    public BlendResult planAt(Map<String, BigDecimal> costs) {
        return blender.plan(problem.withCosts(costs), kernel());
    }

    /** Plans the blend at the costs of the request. */
    public BlendResult plan() {
        return blender.plan(problem, kernel());
    }

    private Kernel kernel() {
        return new Kernel(solver, problem.request().solve().orElse(SolveLimits.none()), () -> false);
    }
}
