package io.coaldesk.blending;

import io.coaldesk.blending.solver.BranchAndBound;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.blending.solver.LpSolverException;
import io.coaldesk.blending.solver.MixedPoint;
import io.coaldesk.blending.solver.MixedProgram;
import io.coaldesk.blending.solver.MixedSolution;
import io.coaldesk.blending.solver.SearchLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The solvers of one call, and what is left of its limits; for one thread. */
final class Kernel {

    private final LpSolver solver;
    private final BooleanSupplier cancelled;
    private final long maxIterations;
    private long nodesLeft;

    Kernel(LpSolver solver, SolveLimits limits, BooleanSupplier cancelled) {
        this.solver = solver;
        this.cancelled = cancelled;
        this.nodesLeft = limits.maxNodes().orElse(SolveLimits.USUAL_NODES);
        this.maxIterations = limits.maxIterations().orElse(Long.MAX_VALUE);
    }

    /** Returns whether another branch may be looked at, and counts it. */
    boolean mayBranch() {
        return nodesLeft-- > 0 && !cancelled.getAsBoolean();
    }

    Attempt solve(LinearProgram program) {
        try {
            LpSolution solution = solver.solve(program);
            return solution instanceof LpSolution.Optimal optimal
                    ? new Attempt.Found(
                            optimal.x(),
                            optimal.objective(),
                            optimal,
                            optimal.objective(),
                            true,
                            Optional.of(program),
                            List.of())
                    : new Attempt.None();
        } catch (LpSolverException e) {
            throw new UnverifiedRecipeException(e);
        }
    }

    Attempt solve(MixedProgram program) {
        SearchLimits limits = new SearchLimits(Math.max(1, nodesLeft), maxIterations, cancelled);
        try {
            MixedSolution solution = new BranchAndBound().solve(program, limits);
            if (solution instanceof MixedSolution.Optimal optimal) {
                nodesLeft -= optimal.nodes();
                return found(optimal.point(), true, optimal.bound());
            }
            if (solution instanceof MixedSolution.LimitReached stopped) {
                nodesLeft = 0;
                return stopped.best()
                        .map(best -> (Attempt) found(best, false, stopped.bound()))
                        .orElseGet(() -> new Attempt.Stopped(stopped.bound()));
            }
            return new Attempt.None();
        } catch (LpSolverException e) {
            throw new UnverifiedRecipeException(e);
        }
    }

    private static Attempt.Found found(MixedPoint best, boolean proven, double bound) {
        return new Attempt.Found(best.x(), best.objective(), best.fixed(), bound, proven, Optional.empty(), List.of());
    }
}
