package io.coaldesk.blending.solver;

/** A refusal to answer: no result of the solver passed the check against the program as it was stated. */
public final class LpSolverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LpSolverException(String message) {
        super(message);
    }
}
