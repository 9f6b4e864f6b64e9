package io.coaldesk.blending.solver;

/**
 * Branch and bound over the choices of a mixed program, depth first. A node whose rows are those of the last one goes on
 * from its basis.
 *
 * <p>A part of the search is left out only if its own linear program is infeasible, with a verified contradiction, or
 * if a bound from its duals, which holds whatever the pivots did, is above the best point's cost less a relative 1e-9 of
 * the sizes of that cost's terms. Every point that counts is the verified optimum of the linear program with its
 * combination fixed, solved cold. Equal programs get equal answers bit for bit.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class BranchAndBound {

    /** A solver. */
    public BranchAndBound() {}

    /**
     * Solves a mixed program.
     *
     * @param program  the program
     * @param limits  how far to go
     * @return the optimum, the proof that there is none, or what was found within the limits
     * @throws LpSolverException if the linear program of a combination has no answer that passes its verification
     */
    public MixedSolution solve(MixedProgram program, SearchLimits limits) {
        return new Search(program, limits).run();
    }
}
