package io.coaldesk.blending.allocation;

/**
 * Thrown where a plan was found and failed its check against the request as stated, or where no answer of the solver
 * passed its own check. Nothing is returned instead: a wrong plan is worse than none.
 */
public final class UnverifiedAllocationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnverifiedAllocationException(String message) {
        super(message);
    }

    UnverifiedAllocationException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
