package io.coaldesk.blending.solver;

/** A method that solves linear programs; equal programs get equal answers, bit for bit. */
public interface LpSolver {

    /**
     * Solves a program.
     *
     * @param program  the program
     * @return the optimum, or the proof that there is none
     * @throws LpSolverException if no answer passes its own verification
     */
    LpSolution solve(LinearProgram program);
}
