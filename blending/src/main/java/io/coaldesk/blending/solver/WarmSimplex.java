package io.coaldesk.blending.solver;

import org.jspecify.annotations.Nullable;

/**
 * A solver that starts from the last basis where only the costs of a program have changed; its answers are those of
 * {@link BoundedSimplex}, bit for bit.
 *
 * <p>This class is mutable and for one thread.
 */
public final class WarmSimplex implements LpSolver {

    private final SimplexWorkspace workspace = new SimplexWorkspace();
    private @Nullable LinearProgram last;

    /** A solver without a program. */
    public WarmSimplex() {}

    @Override
    public LpSolution solve(LinearProgram program) {
        boolean onlyCosts = last != null && program.hasRowsAndBoundsOf(last);
        last = null;
        if (onlyCosts) {
            double[] costs = new double[program.columns()];
            for (int j = 0; j < costs.length; j++) {
                costs[j] = program.objective(j);
            }
            workspace.solveWithCosts(costs);
        } else {
            workspace.solve(program);
        }
        last = program;
        return workspace.solution();
    }
}
