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

/** Why a blend problem has no recipe: which limits conflict, what can be reached, what would be near enough. */
final class ConflictReport {

    private final BlendProgram program;
    private final BlendProblem problem;
    private final Map<String, MixingModel> models;

    ConflictReport(BlendProgram program, Map<String, MixingModel> models) {
        this.program = program;
        this.problem = program.problem();
        this.models = models;
    }

    Infeasible infeasible() {
        if (!program.isFeasible(List.of()).orElse(true)) {
            NoSupply none = NoSupply.builder().addReasons(withoutLimits()).build();
            return new Infeasible(none, false, List.of());
        }
        Conflict conflict = Conflict.of(program);
        Map<BindingLimit, ReachableValue> reachable = new LinkedHashMap<>();
        for (LimitRow row : problem.rows()) {
            // The tangent of a curve tells nothing of what the curve itself can reach.
            if (row.curve().isEmpty()) {
                row.sides().forEach(side -> reachable(side).ifPresent(value -> reachable.put(side, value)));
            }
        }
        Optional<CoalSpecification> nearest = new NearestSpecification(program, models).find(reachable.values());
        NoSupply supply = NoSupply.builder()
                .addAllConflict(conflict.sides())
                .addAllBestReachable(reachable.values())
                .nearestSpecification(nearest)
                .addAllReasons(reasons(conflict.sides(), reachable, nearest))
                .build();
        return new Infeasible(supply, conflict.proven(), relaxations(reachable.values()));
    }

    /** Returns that the recipe of the tangents fails its check by the models, and by how much. */
    Infeasible unverified(Attempt.Found found) {
        double[] shares = found.shares(problem.size());
        List<BindingLimit> broken = new ArrayList<>();
        List<ReachableValue> values = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (LimitRow row : problem.rows()) {
            double value = row.value(shares);
            for (BindingLimit side : row.sides()) {
                if (LimitRow.excess(side, value) > 0) {
                    BigDecimal told = LimitMove.reachable(side, value);
                    broken.add(side);
                    values.add(new ReachableValue(side, told, false));
                    reasons.add(Reason.of(
                            BlendingReason.MODEL_UNVERIFIED,
                            ReasonValue.term(side),
                            ReasonValue.quantity(told, side.key().unit().label())));
                }
            }
        }
        NoSupply supply = NoSupply.builder()
                .addAllConflict(broken)
                .addAllBestReachable(values)
                .addAllReasons(reasons)
                .build();
        return new Infeasible(supply, false, List.of());
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

    private Optional<ReachableValue> reachable(BindingLimit side) {
        OptionalDouble kept = new LeastRatio(program, Conflict.without(problem.sides(), side)).best(side);
        if (kept.isPresent() && program.risk().concerns(side.key())) {
            kept = new SureValue(program, side).best(kept.getAsDouble());
        }
        OptionalDouble best = kept.isPresent() ? kept : new LeastRatio(program, List.of()).best(side);
        return best.isPresent()
                ? Optional.of(new ReachableValue(side, LimitMove.reachable(side, best.getAsDouble()), kept.isPresent()))
                : Optional.empty();
    }

    private static List<Relaxation> relaxations(Iterable<ReachableValue> reachable) {
        List<Relaxation> relaxations = new ArrayList<>();
        for (ReachableValue value : reachable) {
            if (value.othersKept()) {
                BigDecimal by = value.best().subtract(value.limit().limit()).abs();
                relaxations.add(new Relaxation(value.limit(), value.best(), by));
            }
        }
        return relaxations;
    }

    private List<Reason> reasons(
            List<BindingLimit> conflict,
            Map<BindingLimit, ReachableValue> reachable,
            Optional<CoalSpecification> nearest) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                BlendingReason.INFEASIBLE,
                ReasonValue.list(conflict.stream().map(ReasonValue::term).toList())));
        if (program.isFeasibleWithoutConditions()) {
            reasons.add(Reason.of(BlendingReason.RULES_IN_THE_WAY));
        }
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
