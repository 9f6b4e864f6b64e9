package io.coaldesk.blending;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.ReachableValue;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Why no recipe keeps the limits: a set of limits in conflict, what can be reached, and what to ask for instead. */
final class ConflictReport {

    private final BlendProblem problem;
    private final BlendProgram program;

    ConflictReport(BlendProblem problem, BlendProgram program) {
        this.problem = problem;
        this.program = program;
    }

    Infeasible infeasible() {
        if (!program.isFeasible(List.of())) {
            return new Infeasible(NoSupply.builder().addReasons(withoutLimits()).build(), false);
        }
        List<BindingLimit> conflict = NearestSpecification.conflict(problem, program);
        Map<BindingLimit, ReachableValue> reachable = new LinkedHashMap<>();
        problem.sides().forEach(side -> reachable.put(side, reachable(side)));
        Optional<CoalSpecification> nearest = new NearestSpecification(problem, program).find(reachable.values());
        NoSupply supply = NoSupply.builder()
                .addAllConflict(conflict)
                .addAllBestReachable(reachable.values())
                .nearestSpecification(nearest)
                .addAllReasons(reasons(conflict, reachable, nearest))
                .build();
        return new Infeasible(supply, true);
    }

    /** Returns why there is no recipe even if every limit is given up. */
    private Reason withoutLimits() {
        Optional<BigDecimal> asked = problem.request().tonnes();
        boolean limited =
                problem.offers().stream().allMatch(offer -> offer.stockTonnes().isPresent());
        BigDecimal held = problem.offers().stream()
                .flatMap(offer -> offer.stockTonnes().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return limited && asked.isPresent() && held.compareTo(asked.get()) < 0
                ? Reason.of(BlendingReason.STOCK_SHORT, RecipeReasons.tonnes(held), RecipeReasons.tonnes(asked.get()))
                : Reason.of(BlendingReason.SHARES_IMPOSSIBLE);
    }

    private ReachableValue reachable(BindingLimit side) {
        OptionalDouble kept = program.best(side, NearestSpecification.without(problem.sides(), side));
        double best = kept.isPresent()
                ? kept.getAsDouble()
                : program.best(side, List.of()).orElseThrow();
        return new ReachableValue(side, Relaxation.reachable(side, best), kept.isPresent());
    }

    private List<Reason> reasons(
            List<BindingLimit> conflict,
            Map<BindingLimit, ReachableValue> reachable,
            Optional<CoalSpecification> nearest) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                BlendingReason.INFEASIBLE,
                ReasonValue.list(conflict.stream().map(ReasonValue::term).toList())));
        for (BindingLimit side : conflict) {
            ReachableValue reached = reachable.get(side);
            if (reached != null) {
                reasons.add(Reason.of(
                        reached.othersKept() ? BlendingReason.REACHABLE : BlendingReason.REACHABLE_ALONE,
                        ReasonValue.term(side),
                        ReasonValue.quantity(reached.best(), side.key().unit().label())));
            }
        }
        nearest.ifPresent(specification -> reasons.add(Reason.of(
                BlendingReason.NEAREST,
                ReasonValue.list(
                        sides(specification).stream().map(ReasonValue::term).toList()))));
        return reasons;
    }

    private static List<BindingLimit> sides(CoalSpecification specification) {
        List<BindingLimit> sides = new ArrayList<>();
        specification.limits().forEach((key, limit) -> {
            limit.min().ifPresent(min -> sides.add(new BindingLimit(key, LimitSide.MIN, min)));
            limit.max().ifPresent(max -> sides.add(new BindingLimit(key, LimitSide.MAX, max)));
        });
        return sides;
    }
}
