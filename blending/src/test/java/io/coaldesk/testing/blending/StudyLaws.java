package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendPlan;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.BlendResult;
import io.coaldesk.blending.BlendSession;
import io.coaldesk.blending.Blender;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.UnverifiedRecipeException;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The laws of sessions and of recipes at a confidence, checked against a caller's request. */
public final class StudyLaws {

    private StudyLaws() {}

    /**
     * Law 8: a session answers as a plan from the start does, bit for bit, whatever it planned before. Each cost is that
     * of the next offer in turn, by itself; a request whose costs are brought to their amount without tax is not judged.
     */
    public static void aSessionAnswersAsAPlanFromTheStart(BlendRequest request, List<BigDecimal> costs) {
        if (request.withoutTax().isPresent()) {
            return;
        }
        BlendSession session = Blender.standard().session(request);
        for (int i = 0; i < costs.size(); i++) {
            CoalOffer changed = request.offers().get(i % request.offers().size());
            BigDecimal cost = costs.get(i);
            List<CoalOffer> offers = new ArrayList<>(request.offers());
            offers.replaceAll(offer -> offer.equals(changed)
                    ? offer.withPrice(offer.cost().withAmount(cost)).withLegs()
                    : offer);
            String warm = written(() -> session.planAt(Map.of(changed.id(), cost)));
            String cold = written(() -> Blender.standard().plan(request.withOffers(offers)));
            Broken.unless(warm.equals(cold), "warm is cold", changed.id(), cost, warm, cold, request);
        }
    }

    private static String written(Supplier<BlendResult> answer) {
        try {
            return CoaldeskJson.write(answer.get());
        } catch (UnverifiedRecipeException declined) {
            return "declined";
        }
    }

    /** Each side of a limit whose assays deviate is kept with the probability that the request asks for. */
    public static void theConfidenceIsKept(BlendRequest stated) {
        BlendRequest request = stated.withShareDecimals(9);
        if (BlendLaws.plan(request).orElse(null) instanceof BlendPlan plan
                && request.confidence().isPresent()) {
            double missed = 1 - request.confidence().get().doubleValue();
            plan.passProbability().forEach((key, probability) -> {
                QualityLimit limit =
                        Objects.requireNonNull(request.limits().limits().get(key));
                int sides = limit.min().isPresent() && limit.max().isPresent() ? 2 : 1;
                Broken.unless(
                        probability.doubleValue() >= 1 - sides * missed - 1e-4,
                        "a limit is kept with the confidence asked for",
                        key,
                        probability,
                        plan.shares(),
                        request);
            });
        }
    }

    /** More confidence never costs less. */
    public static void moreConfidenceNeverCostsLess(BlendRequest stated, BigDecimal confidence, BigDecimal more) {
        BlendRequest request = stated.withShareDecimals(9);
        if (BlendLaws.plan(request.withConfidence(more)).orElse(null) instanceof BlendPlan surer) {
            double cost = surer.cost().amount().doubleValue();
            BlendLaws.plan(request.withConfidence(confidence))
                    .ifPresent(result -> Broken.unless(
                            result instanceof BlendPlan plan
                                    && plan.cost().amount().doubleValue() <= cost + 1e-5 * Math.max(1, cost),
                            "more confidence never costs less",
                            confidence,
                            more,
                            result,
                            surer,
                            request));
        }
    }
}
