package io.coaldesk.blending;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.ReachableValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A specification near the one asked for that some recipe meets.
 *
 * <p>If moving one side is enough, it is the side that moves least for its size. Otherwise
 * several move together, by the least sum of moves for their size; the result is near, and not proven nearest.
 */
final class NearestSpecification {

    /** What a value that comes out of the solver may miss, relative to its size; a moved limit allows for it. */
    private static final double SOLVER_NOISE = 1e-8;

    private final BlendProgram program;
    private final BlendProblem problem;
    private final Map<String, MixingModel> models;

    NearestSpecification(BlendProgram program, Map<String, MixingModel> models) {
        this.program = program;
        this.problem = program.problem();
        this.models = models;
    }

    /**
     * Returns the specification, or empty if none was found.
     *
     * @param reachable the best value of every side
     */
    Optional<CoalSpecification> find(Collection<ReachableValue> reachable) {
        CoalSpecification asked = problem.request().limits().specification();
        return least(reachable.stream().filter(ReachableValue::othersKept).toList())
                .map(value -> LimitMove.move(asked, value.limit(), value.best()))
                .filter(this::isFeasible)
                .or(this::together);
    }

    /** Moves every side that the blend of least breaches breaks to what that blend has. */
    private Optional<CoalSpecification> together() {
        return program.leastBreaches()
                .flatMap(shares -> Stream.of(0, SOLVER_NOISE)
                        .map(further -> move(shares, further.doubleValue()))
                        .filter(this::isFeasible)
                        .findFirst());
    }

    private CoalSpecification move(double[] shares, double further) {
        CoalSpecification moved = problem.request().limits().specification();
        for (LimitRow row : problem.rows()) {
            double value = row.value(shares);
            for (BindingLimit side : row.sides()) {
                if (LimitRow.excess(side, value) > 0) {
                    double away = Math.abs(value) * further * (side.side() == LimitSide.MAX ? 1 : -1);
                    moved = LimitMove.move(moved, side, LimitMove.reachable(side, value + away));
                }
            }
        }
        return moved;
    }

    private static Optional<ReachableValue> least(List<ReachableValue> values) {
        return values.stream()
                .min(Comparator.comparingDouble(
                                (ReachableValue value) -> LimitMove.relative(value.limit(), value.best()))
                        .thenComparing(value -> value.limit().key())
                        .thenComparing(value -> value.limit().side()));
    }

    private boolean isFeasible(CoalSpecification limits) {
        BlendProblem moved = BlendProblem.of(problem.request().withLimits(limits), models);
        return program.of(moved).isFeasible(moved.sides()).orElse(false);
    }
}
