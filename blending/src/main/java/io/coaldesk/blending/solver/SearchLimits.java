package io.coaldesk.blending.solver;

import java.util.function.BooleanSupplier;

/**
 * How far a search may go before it answers with what it has.
 *
 * @param maxNodes  the most nodes to look at, zero or more
 * @param maxIterations  the most simplex pivots, zero or more; the node at which they are reached is still finished
 * @param cancelled  asked before every node; true ends the search
 */
public record SearchLimits(long maxNodes, long maxIterations, BooleanSupplier cancelled) {

    /** Limits of zero or more. */
    public SearchLimits {
        if (maxNodes < 0) {
            throw new IllegalArgumentException("maxNodes must be zero or more, not " + maxNodes);
        }
        if (maxIterations < 0) {
            throw new IllegalArgumentException("maxIterations must be zero or more, not " + maxIterations);
        }
    }

    /** No limit: the search ends with its answer. */
    public static SearchLimits none() {
        return new SearchLimits(Long.MAX_VALUE, Long.MAX_VALUE, () -> false);
    }
}
