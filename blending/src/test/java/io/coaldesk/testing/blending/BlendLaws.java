package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendObjective;
import io.coaldesk.blending.BlendPlan;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.BlendResult;
import io.coaldesk.blending.Blender;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.UnverifiedRecipeException;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The laws of blending, checked against a caller's request. */
public final class BlendLaws {

    /** Relative noise of a value that is computed twice in doubles. */
    private static final double NOISE = 1e-9;

    /** A step of a limit, relative to it: small enough to meet few other limits, large beside the rounding of shares. */
    private static final double SLOPE_STEP = 1e-4;

    private BlendLaws() {}

    /** Law 6: shares add up to 1, and what is printed keeps every limit and stock but for what rounding explains. */
    public static void recipeAsPrintedMeetsTheLimits(BlendRequest request) {
        if (!(plan(request).orElse(null) instanceof BlendPlan plan)) {
            return;
        }
        BigDecimal whole = plan.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Broken.unless(whole.compareTo(BigDecimal.ONE) == 0, "shares add up to 1", whole, plan.shares());
        double unit = Math.pow(10, -request.shareDecimals());
        List<CoalOffer> offers = sorted(request);
        double[] shares = shares(offers, plan);
        request.limits().limits().forEach((key, limit) -> {
            double value = value(offers, shares, key);
            double allowed = tolerance(offers, shares, key, unit) + NOISE * Math.abs(value);
            boolean kept =
                    limit.min().map(min -> value >= min.doubleValue() - allowed).orElse(true)
                            && limit.max()
                                    .map(max -> value <= max.doubleValue() + allowed)
                                    .orElse(true);
            Broken.unless(kept, "the recipe as printed keeps every limit", key, limit, value, request);
            double told = plan.quality().get(key);
            Broken.unless(
                    Math.abs(told - value) <= allowed + NOISE, "the quality is that of the recipe", key, told, value);
        });
        request.tonnes()
                .ifPresent(tonnes -> plan.components()
                        .forEach(component -> Broken.unless(
                                component
                                        .stockTonnes()
                                        .map(stock -> component.tonnes().doubleValue()
                                                <= stock.doubleValue() + unit * tonnes.doubleValue())
                                        .orElse(true),
                                "no component exceeds its stock",
                                component)));
    }

    /** Law 6: another coal to choose from never makes the blend worse by its objective, and never impossible. */
    public static void anotherCoalNeverWorsens(BlendRequest request, CoalOffer another) {
        List<CoalOffer> more = new ArrayList<>(request.offers());
        more.add(another.withId("another of " + another.id()));
        assertNotWorse(request, request.withOffers(more));
    }

    /** Law 6: giving up a limit never makes the blend worse by its objective, and never impossible. */
    public static void givingUpALimitNeverWorsens(BlendRequest request) {
        for (QualityKey key : request.limits().limits().keySet()) {
            Map<QualityKey, QualityLimit> rest =
                    new LinkedHashMap<>(request.limits().limits());
            rest.remove(key);
            assertNotWorse(request, request.withLimits(CoalSpecification.of(rest)));
        }
    }

    /** Law 8: the order of offers changes nothing, bit for bit. */
    public static void orderOfOffersIsIrrelevant(BlendRequest request) {
        List<CoalOffer> reversed = new ArrayList<>(request.offers());
        Collections.reverse(reversed);
        Optional<BlendResult> result = plan(request);
        Optional<BlendResult> other = plan(request.withOffers(reversed));
        boolean same = other.equals(result) && other.map(CoaldeskJson::write).equals(result.map(CoaldeskJson::write));
        Broken.unless(same, "the order of offers changes nothing", request, result, other);
    }

    /**
     * Every shadow price is the slope of the cost over the number of the limit, on every basis. A degenerate plan is not
     * judged, nor is a step that meets another limit on its way: one after which the shadow price is another.
     */
    public static void shadowPricesAreSlopes(BlendRequest stated) {
        BlendRequest request = stated.withShareDecimals(9);
        if (plan(request).orElse(null) instanceof BlendPlan plan && !plan.degenerate()) {
            plan.shadowPrices().forEach((key, price) -> {
                double size = Math.abs(limit(request, key, price).doubleValue());
                double step = SLOPE_STEP * (size == 0 ? 1 : size);
                for (double way : new double[] {-step, step}) {
                    if (plan(moved(request, key, price, way)).orElse(null) instanceof BlendPlan other) {
                        assertSlope(request, key, plan, other, way);
                    }
                }
            });
        }
    }

    private static void assertSlope(BlendRequest request, QualityKey key, BlendPlan plan, BlendPlan other, double way) {
        double price = price(plan, key);
        boolean sameRecipe = other.shares().keySet().equals(plan.shares().keySet())
                && Math.abs(price(other, key) - price) <= 0.01 * Math.abs(price);
        if (sameRecipe) {
            double change = other.cost().amount().subtract(plan.cost().amount()).doubleValue();
            double rounding = 20e-9 * request.offers().size() * dearest(request);
            double allowed = 0.01 * Math.abs(price) + rounding / Math.abs(way);
            Broken.unless(
                    Math.abs(change / way - price) <= allowed,
                    "a shadow price is the slope of the cost",
                    key,
                    price,
                    change / way,
                    request);
        }
    }

    private static double price(BlendPlan plan, QualityKey key) {
        ShadowPrice price = plan.shadowPrices().get(key);
        return price == null ? 0 : price.amount().doubleValue();
    }

    private static double dearest(BlendRequest request) {
        return request.offers().stream()
                .mapToDouble(offer -> offer.price().amount().doubleValue())
                .max()
                .orElse(0);
    }

    private static BigDecimal limit(BlendRequest request, QualityKey key, ShadowPrice price) {
        QualityLimit limit = Objects.requireNonNull(request.limits().limits().get(key));
        return (price.side() == LimitSide.MAX ? limit.max() : limit.min()).orElseThrow();
    }

    private static BlendRequest moved(BlendRequest request, QualityKey key, ShadowPrice price, double step) {
        QualityLimit limit = Objects.requireNonNull(request.limits().limits().get(key));
        BigDecimal number = limit(request, key, price).add(BigDecimal.valueOf(step));
        boolean equation = limit.min().isPresent() && limit.min().equals(limit.max());
        QualityLimit other = equation
                ? QualityLimit.between(number, number)
                : price.side() == LimitSide.MAX
                        ? QualityLimit.builder()
                                .min(limit.min().map(min -> min.min(number)))
                                .max(number)
                                .build()
                        : QualityLimit.builder()
                                .min(number)
                                .max(limit.max().map(max -> max.max(number)))
                                .build();
        return request.withLimits(request.limits().with(key, other));
    }

    /**
     * Compares two plans by their objective, but for what the rounding of shares explains, at nine decimals. A margin is
     * not judged: it is paid on reported values, and the search counts the worse of two that a value may be rounded to.
     */
    private static void assertNotWorse(BlendRequest stated, BlendRequest statedFreer) {
        if (stated.objective().orElse(BlendObjective.leastCost()) instanceof BlendObjective.MostMargin) {
            return;
        }
        BlendRequest request = stated.withShareDecimals(9);
        BlendRequest freer = statedFreer.withShareDecimals(9);
        if (plan(request).orElse(null) instanceof BlendPlan plan) {
            plan(freer).ifPresent(other -> {
                double explained = rounding(request, plan)
                        + (other instanceof BlendPlan cheaper ? rounding(freer, cheaper) : 0)
                        + NOISE * dearest(freer);
                boolean notWorse =
                        other instanceof BlendPlan cheaper && objective(cheaper) <= objective(plan) + explained;
                Broken.unless(notWorse, "more freedom never worsens a blend", request, freer, other);
            });
        }
    }

    private static double objective(BlendPlan plan) {
        return plan.objective()
                .map(objective -> objective.value())
                .orElse(plan.cost().amount())
                .doubleValue();
    }

    /** Returns what rounded shares may gain or cost: in price, and in what each limit yields at its shadow price. */
    private static double rounding(BlendRequest request, BlendPlan plan) {
        double unit = Math.pow(10, -request.shareDecimals());
        List<CoalOffer> offers = sorted(request);
        double[] shares = shares(offers, plan);
        double money = 10 * offers.size() * dearest(request) * unit;
        for (QualityKey key : plan.shadowPrices().keySet()) {
            money += Math.abs(price(plan, key)) * 2 * tolerance(offers, shares, key, unit);
        }
        return money;
    }

    private static double[] shares(List<CoalOffer> offers, BlendPlan plan) {
        return offers.stream()
                .mapToDouble(offer ->
                        plan.shares().getOrDefault(offer.id(), BigDecimal.ZERO).doubleValue())
                .toArray();
    }

    /**
     * Returns the answer to a request, or empty where the blender says that it has none which passes its check: it may
     * decline to answer an extreme request, and never answers wrongly, so the laws do not judge such a request.
     */
    static Optional<BlendResult> plan(BlendRequest request) {
        try {
            return Optional.of(Blender.standard().plan(request));
        } catch (UnverifiedRecipeException declined) {
            return Optional.empty();
        }
    }

    private static List<CoalOffer> sorted(BlendRequest request) {
        return request.offers().stream()
                .sorted(Comparator.comparing(CoalOffer::id))
                .toList();
    }

    /** Returns the value of a blend, from what each coal reads on the basis of the key and how much of it there is. */
    static double value(List<CoalOffer> offers, double[] shares, QualityKey key) {
        double amount = 0;
        double mass = 0;
        for (int i = 0; i < shares.length; i++) {
            CoalQuality quality = offers.get(i).quality();
            amount += shares[i] * quality.get(key) * quality.massPerAsReceived(key.basis());
            mass += shares[i] * quality.massPerAsReceived(key.basis());
        }
        return amount / mass;
    }

    private static double tolerance(List<CoalOffer> offers, double[] shares, QualityKey key, double unit) {
        double value = value(offers, shares, key);
        double change = 0;
        double mass = 0;
        for (int i = 0; i < shares.length; i++) {
            CoalQuality quality = offers.get(i).quality();
            double own = quality.massPerAsReceived(key.basis());
            mass += shares[i] * own;
            change += Math.abs(quality.get(key) - value) * own;
        }
        return unit * change / mass;
    }
}
