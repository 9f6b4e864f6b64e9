package io.coaldesk.blending;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.ReachableValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A specification near the one asked for that some recipe meets.
 *
 * <p>If moving one side is enough, it is the side that moves least for its size. Otherwise sides are moved one after
 * another, each time the one of a conflict that moves least for its size; the result is near, and not proven nearest.
 */
final class NearestSpecification {

    private final BlendProblem problem;
    private final BlendProgram program;

    NearestSpecification(BlendProblem problem, BlendProgram program) {
        this.problem = problem;
        this.program = program;
    }

    /** Returns what is left of the sides once each that is not needed for the conflict is dropped, one after another. */
    static List<BindingLimit> conflict(BlendProblem problem, BlendProgram program) {
        List<BindingLimit> kept = problem.sides();
        for (BindingLimit side : problem.sides()) {
            List<BindingLimit> rest = without(kept, side);
            if (!program.isFeasible(rest)) {
                kept = rest;
            }
        }
        return kept;
    }

    static List<BindingLimit> without(List<BindingLimit> sides, BindingLimit side) {
        return sides.stream().filter(other -> !other.equals(side)).toList();
    }

    /**
     * Returns the specification, or empty if none was found.
     *
     * @param reachable the best value of every side
     */
    Optional<CoalSpecification> find(Collection<ReachableValue> reachable) {
        CoalSpecification asked = problem.request().limits();
        return least(reachable.stream().filter(ReachableValue::othersKept).toList())
                .map(value -> move(asked, value))
                .filter(moved -> isFeasible(of(moved)))
                .or(this::stepByStep);
    }

    private Optional<CoalSpecification> stepByStep() {
        CoalSpecification moved = problem.request().limits();
        for (int step = 0; step < 2 * problem.sides().size(); step++) {
            BlendProblem next = of(moved);
            if (isFeasible(next)) {
                return Optional.of(moved);
            }
            BlendProgram programs = program.of(next);
            List<BindingLimit> conflict = conflict(next, programs);
            List<ReachableValue> values = new ArrayList<>();
            for (BindingLimit side : conflict) {
                programs.best(side, without(conflict, side))
                        .ifPresent(
                                best -> values.add(new ReachableValue(side, Relaxation.reachable(side, best), true)));
            }
            Optional<ReachableValue> least = least(values);
            if (least.isEmpty()) {
                return Optional.empty();
            }
            moved = move(moved, least.get());
        }
        return Optional.of(moved).filter(last -> isFeasible(of(last)));
    }

    private static Optional<ReachableValue> least(List<ReachableValue> values) {
        return values.stream()
                .min(Comparator.comparingDouble(
                                (ReachableValue value) -> Relaxation.relative(value.limit(), value.best()))
                        .thenComparing(value -> value.limit().key())
                        .thenComparing(value -> value.limit().side()));
    }

    private static CoalSpecification move(CoalSpecification specification, ReachableValue value) {
        return Relaxation.move(specification, value.limit(), value.best());
    }

    private BlendProblem of(CoalSpecification limits) {
        return BlendProblem.of(problem.request().withLimits(limits));
    }

    private boolean isFeasible(BlendProblem other) {
        return program.of(other).isFeasible(other.sides());
    }
}
