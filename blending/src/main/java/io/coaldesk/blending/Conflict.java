package io.coaldesk.blending;

import io.coaldesk.deal.BindingLimit;
import java.util.List;
import java.util.Optional;

/**
 * Sides of limits that cannot be kept together.
 *
 * @param sides the sides
 * @param proven whether it is proven that without any one of them the others can be kept
 */
record Conflict(List<BindingLimit> sides, boolean proven) {

    /**
     * Returns what is left once each side that the conflict does not need is dropped, one after another (J. W. Chinneck,
     * E. W. Dravnieks, ORSA Journal on Computing 3, 1991). A side is kept where the search could not tell.
     */
    static Conflict of(BlendProgram program) {
        List<BindingLimit> kept = program.problem().sides();
        boolean proven = !program.problem().hasCurves();
        for (BindingLimit side : program.problem().sides()) {
            List<BindingLimit> rest = without(kept, side);
            Optional<Boolean> feasible = program.isFeasible(rest);
            proven &= feasible.isPresent();
            if (!feasible.orElse(true)) {
                kept = rest;
            }
        }
        return new Conflict(kept, proven);
    }

    static List<BindingLimit> without(List<BindingLimit> sides, BindingLimit side) {
        return sides.stream().filter(other -> !other.equals(side)).toList();
    }
}
