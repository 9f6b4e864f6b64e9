package io.coaldesk.blending;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a demand is supplied by a blend or by one coal.
 *
 * <table>
 * <caption>What is advised</caption>
 * <tr><th>inspection</th><th>a blend keeps the limits</th><th>no blend does</th></tr>
 * <tr><td>relaxed</td><td>blend</td><td>single coal</td></tr>
 * <tr><td>strict</td><td>blend, with the safety margin inside each limit</td><td>single coal</td></tr>
 * </table>
 *
 * <p>Under strict inspection a blend keeps the limits only if it keeps them by the margin. Where no single coal conforms
 * either, nothing on offer will do.
 */
public final class SourcingAdvisor {

    private final Blender blender;

    private SourcingAdvisor(Blender blender) {
        this.blender = blender;
    }

    /** How the buyer inspects. */
    public enum Inspection {
        /** Lots near a limit pass. */
        RELAXED,
        /** Every lot must be inside each limit by a margin. */
        STRICT
    }

    /** Returns an advisor that blends with a blender. */
    public static SourcingAdvisor of(Blender blender) {
        return new SourcingAdvisor(blender);
    }

    /**
     * Advises on a demand.
     *
     * @param request the limits and the coals that may be blended
     * @param singles coals that can be had for the whole demand by themselves, with the same properties as the request's
     * @param inspection how the buyer inspects
     * @param margins the safety margin inside the limit of each property, zero or more in its own unit; counts under
     *     strict inspection only
     * @throws InvalidValueException if a margin is below zero, names no limit, or leaves nothing between minimum and
     *     maximum
     */
    public SourcingAdvice advise(
            BlendRequest request, List<CoalOffer> singles, Inspection inspection, Map<QualityKey, BigDecimal> margins) {
        boolean strict = inspection == Inspection.STRICT;
        BlendRequest asked = strict ? request.withLimits(tightened(request, margins)) : request;
        BlendResult result = blender.plan(asked);
        Optional<SingleCoal> single = cheapestSingle(asked, singles);
        SourcingAdvice.Builder advice = SourcingAdvice.builder().singleCoal(single);
        if (result instanceof BlendPlan plan) {
            boolean alone = plan.components().size() == 1;
            SourcingMode blend = strict ? SourcingMode.BLEND_WITH_MARGIN : SourcingMode.BLEND;
            return advice.mode(alone ? SourcingMode.SINGLE_COAL : blend)
                    .blend(plan)
                    .addReason(Reason.of(
                            alone
                                    ? BlendingReason.SOURCE_SINGLE_CHEAPEST
                                    : strict ? BlendingReason.SOURCE_BLEND_INSIDE : BlendingReason.SOURCE_BLEND))
                    .addAllReasons(plan.reasons())
                    .build();
        }
        SourcingMode mode = single.isPresent() ? SourcingMode.SINGLE_COAL : SourcingMode.NOTHING;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(single.map(coal -> Reason.of(
                        BlendingReason.SOURCE_SINGLE,
                        ReasonValue.term(coal.name()),
                        coal.cost().toReasonValue()))
                .orElseGet(() -> Reason.of(BlendingReason.SOURCE_NOTHING)));
        reasons.addAll(result.reasons());
        return advice.mode(mode).addAllReasons(reasons).build();
    }

    private Optional<SingleCoal> cheapestSingle(BlendRequest request, List<CoalOffer> singles) {
        List<CoalOffer> all = new ArrayList<>(request.offers());
        all.addAll(singles);
        BlendRequest alone = request.withObjective(BlendObjective.leastCost())
                .withThen(Optional.empty())
                .withAlternatives(0)
                .withModels(withoutPairs(request.models()))
                .withRecipe(RecipeRules.none());
        return all.stream()
                .map(offer -> blender.plan(alone.withOffers(offer)))
                .filter(BlendPlan.class::isInstance)
                .map(BlendPlan.class::cast)
                .flatMap(plan -> plan.bestSingleCoal().stream())
                .min(Comparator.comparing((SingleCoal coal) -> coal.cost().amount())
                        .thenComparing(SingleCoal::offer));
    }

    /** Returns models as one coal by itself needs them: it has no other to interact with. */
    private static Map<String, ModelDefinition> withoutPairs(Map<String, ModelDefinition> models) {
        Map<String, ModelDefinition> alone = new TreeMap<>(models);
        alone.replaceAll((name, model) -> model instanceof ModelDefinition.PairInteractions
                ? new ModelDefinition.PairInteractions(List.of())
                : model);
        return alone;
    }

    private static CoalSpecification tightened(BlendRequest request, Map<QualityKey, BigDecimal> margins) {
        CoalSpecification tightened = request.limits().specification();
        for (Map.Entry<QualityKey, BigDecimal> margin : new TreeMap<>(margins).entrySet()) {
            String field = "margins." + margin.getKey();
            BigDecimal width = Require.notNegative(field, margin.getValue());
            QualityLimit limit = request.limits().limits().get(margin.getKey());
            if (limit == null) {
                throw new InvalidValueException(field, width, "the margin of a property that is limited");
            }
            Optional<BigDecimal> min = limit.min()
                    .or(() -> limit.rejection().flatMap(RejectionLimit::min))
                    .map(number -> number.add(width));
            Optional<BigDecimal> max = limit.max()
                    .or(() -> limit.rejection().flatMap(RejectionLimit::max))
                    .map(number -> number.subtract(width));
            if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
                throw new InvalidValueException(field, width, "a margin that leaves room between min and max");
            }
            tightened = tightened.with(
                    margin.getKey(),
                    QualityLimit.builder()
                            .min(min)
                            .max(max)
                            .rejection(limit.rejection())
                            .build());
        }
        return tightened;
    }
}
