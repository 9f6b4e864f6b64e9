package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendPlan;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.Infeasible;
import io.coaldesk.blending.Relaxation;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.testing.core.Broken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The laws of blends that cannot be made, checked against a caller's request. */
public final class ConflictLaws {

    private ConflictLaws() {}

    /** A conflict that is said to be proven cannot be kept, and can once any one of its sides is given up. */
    public static void aProvenConflictIsIrreducible(BlendRequest request) {
        if (BlendLaws.plan(request).orElse(null) instanceof Infeasible none
                && none.proven()
                && !none.conflict().isEmpty()) {
            List<BindingLimit> sides = none.conflict();
            BlendLaws.plan(request.withLimits(only(sides)))
                    .ifPresent(result -> Broken.unless(
                            result instanceof Infeasible, "a conflict cannot be kept", sides, result, request));
            for (BindingLimit side : sides) {
                List<BindingLimit> rest =
                        sides.stream().filter(other -> !other.equals(side)).toList();
                BlendLaws.plan(request.withLimits(only(rest)))
                        .ifPresent(result -> Broken.unless(
                                result instanceof BlendPlan, "a conflict is irreducible", side, sides, request));
            }
        }
    }

    private static CoalSpecification only(List<BindingLimit> sides) {
        Map<QualityKey, QualityLimit.Builder> limits = new LinkedHashMap<>();
        for (BindingLimit side : sides) {
            QualityLimit.Builder limit = limits.computeIfAbsent(side.key(), key -> QualityLimit.builder());
            if (side.side() == LimitSide.MAX) {
                limit.max(side.limit());
            } else {
                limit.min(side.limit());
            }
        }
        Map<QualityKey, QualityLimit> built = new LinkedHashMap<>();
        limits.forEach((key, limit) -> built.put(key, limit.build()));
        return CoalSpecification.of(built);
    }

    /** Each relaxation by itself restores a recipe, and so does the nearest specification. */
    public static void everyRelaxationRestoresARecipe(BlendRequest request) {
        if (BlendLaws.plan(request).orElse(null) instanceof Infeasible none) {
            for (Relaxation relaxation : none.relaxations()) {
                Broken.unless(relaxation.by().signum() > 0, "a relaxation moves its limit", relaxation, request);
                assertFeasible(request, relaxed(request, relaxation), "a relaxation restores a recipe", relaxation);
            }
            none.nearestSpecification()
                    .ifPresent(nearest ->
                            assertFeasible(request, nearest, "the nearest specification has a recipe", nearest));
        }
    }

    private static CoalSpecification relaxed(BlendRequest request, Relaxation relaxation) {
        CoalSpecification limits = request.limits().specification();
        QualityKey key = relaxation.limit().key();
        QualityLimit limit = limits.limits().getOrDefault(key, QualityLimit.atLeast(relaxation.to()));
        return limits.with(
                key,
                relaxation.limit().side() == LimitSide.MAX
                        ? limit.widenedToMax(relaxation.to())
                        : limit.widenedToMin(relaxation.to()));
    }

    private static void assertFeasible(BlendRequest request, CoalSpecification limits, String law, Object witness) {
        BlendLaws.plan(request.withLimits(limits))
                .ifPresent(result -> Broken.unless(result instanceof BlendPlan, law, witness, request));
    }
}
