package io.coaldesk.blending.solver;

/**
 * A dense bounded simplex for programs of some tens of rows.
 *
 * <p>The dual method starts with all row activities basic and each column on the bound that its cost wants; where there
 * is no such bound, the primal method starts. Free columns, equations, infinite bounds, redundant equations, empty rows
 * and equal columns are ordinary input. Equal programs get equal answers bit for bit, ties go to the lower index, and
 * every run ends. An answer that fails its check is tried again with other scaling and Bland's rule, and never returned.
 * Values closer than about 1e-10 of a row's scale are one value.
 *
 * <p>This class is stateless and thread-safe. A {@link SimplexWorkspace} keeps memory and basis from one program to the
 * next.
 */
public final class BoundedSimplex implements LpSolver {

    /** A solver. */
    public BoundedSimplex() {}

    @Override
    public LpSolution solve(LinearProgram program) {
        SimplexWorkspace workspace = new SimplexWorkspace();
        workspace.solve(program);
        return workspace.solution();
    }
}
