package io.coaldesk.blending;

/**
 * Thrown where a recipe was found and failed its check against the limits as they were stated, or where no answer of
 * the solver passed its own check. Nothing is returned instead: a wrong recipe is worse than none.
 */
public final class UnverifiedRecipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnverifiedRecipeException(String message) {
        super(message);
    }

    UnverifiedRecipeException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
