package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.Require;
import java.util.Optional;

/**
 * How long a search may go on. A search that reaches a limit answers with the best recipe so far and the bound that no
 * recipe passes; a problem without rules on numbers of coals or steps is one linear program and reaches none.
 *
 * @param maxNodes the most branches that are looked at, 1 or more; 1,000,000 if absent
 * @param maxIterations the most exchanges of two variables in one search over coals and steps, 1 or more; no limit
 *     if absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SolveLimits(Optional<Long> maxNodes, Optional<Long> maxIterations) {

    /** The branches after which a search ends that states no limit: some tens of seconds, and far more than recipes need. */
    static final long USUAL_NODES = 1_000_000;

    /** Checks the numbers. */
    public SolveLimits {
        maxNodes.ifPresent(nodes -> Require.that(nodes >= 1, "solve.maxNodes", nodes, "1 or more"));
        maxIterations.ifPresent(count -> Require.that(count >= 1, "solve.maxIterations", count, "1 or more"));
    }

    /** Returns the usual limits. */
    public static SolveLimits none() {
        return new SolveLimits(Optional.empty(), Optional.empty());
    }

    /** Returns a limit on the branches. */
    public static SolveLimits nodes(long most) {
        return new SolveLimits(Optional.of(most), Optional.empty());
    }
}
