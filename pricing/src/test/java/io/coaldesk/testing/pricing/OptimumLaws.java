package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.optimum.ArbitrageLimit;
import io.coaldesk.pricing.optimum.BindingConstraint;
import io.coaldesk.pricing.optimum.Demand;
import io.coaldesk.pricing.optimum.MarketSegment;
import io.coaldesk.pricing.optimum.PrincipleSetting;
import io.coaldesk.pricing.optimum.SegmentOptimiser;
import io.coaldesk.pricing.optimum.SegmentPrice;
import io.coaldesk.pricing.optimum.SegmentPricePlan;
import io.coaldesk.pricing.optimum.SegmentPriceRequest;
import io.coaldesk.pricing.optimum.SegmentPriceResult;
import io.coaldesk.pricing.optimum.SegmentStatus;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Laws of the best prices across segments, to be checked on a request of your own.
 *
 * <p>Each method throws an {@link AssertionError} with a witness where the law does not hold. A request that has no plan
 * meets the laws on prices. Prices are compared to a few units of the request's rounding, so that it should be fine.
 */
public final class OptimumLaws {

    private static final double SMALL = 1e-6;

    private OptimumLaws() {}

    private static Optional<SegmentPricePlan> plan(SegmentPriceRequest request) {
        return SegmentOptimiser.standard().plan(request) instanceof SegmentPricePlan plan
                ? Optional.of(plan)
                : Optional.empty();
    }

    private static double unit(SegmentPriceRequest request) {
        return 3 * Math.pow(10, -request.rounding().scale());
    }

    private static double price(SegmentPrice price) {
        return price.price().orElseThrow().doubleValue();
    }

    /** The plan was confirmed; only a limit at a source of constant elasticity leaves open whether it is the best. */
    public static void isVerified(SegmentPriceRequest request) {
        plan(request).ifPresent(plan -> {
            Broken.unless(plan.verification().optimal(), "the conditions of an optimum hold", plan, request);
            Broken.unless(plan.verification().limitsKept(), "printed prices keep every limit", plan, request);
            boolean curved = request.arbitrageLimits().stream()
                    .anyMatch(limit -> segment(request, limit.from()).demand() instanceof Demand.ConstantElasticity
                            || segment(request, limit.to()).demand() instanceof Demand.ConstantElasticity);
            Broken.unless(curved || plan.verification().proved(), "the plan is proved to be the best", plan, request);
        });
    }

    private static MarketSegment segment(SegmentPriceRequest request, String id) {
        return request.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Printed prices keep floors, ceilings and arbitrage limits, and printed tonnes the capacity and what is wanted. */
    public static void limitsAreKept(SegmentPriceRequest request) {
        plan(request).ifPresent(plan -> {
            request.capacity()
                    .ifPresent(most ->
                            Broken.unless(plan.tonnes().compareTo(most) <= 0, "capacity is kept", plan, request));
            plan.prices()
                    .forEach(price -> price.price().ifPresent(amount -> {
                        MarketSegment segment = segment(request, price.segment());
                        boolean kept = segment.floor()
                                        .map(floor -> amount.compareTo(floor) >= 0)
                                        .orElse(true)
                                && segment.ceiling()
                                        .map(top -> amount.compareTo(top) <= 0)
                                        .orElse(true)
                                && segment.maxTonnes()
                                        .map(most -> price.tonnes().compareTo(most) <= 0)
                                        .orElse(true);
                        Broken.unless(kept, "a segment's limits are kept", price, segment);
                        double wanted = segment.demand().tonnesAt(amount.doubleValue());
                        Broken.unless(
                                price.tonnes().doubleValue() <= wanted * (1 + SMALL),
                                "no more is sold than wanted",
                                price,
                                wanted);
                    }));
            request.arbitrageLimits().forEach(limit -> keeps(plan, limit, request));
        });
    }

    private static void keeps(SegmentPricePlan plan, ArbitrageLimit limit, SegmentPriceRequest request) {
        Optional<BigDecimal> from = plan.find(limit.from()).orElseThrow().price();
        Optional<BigDecimal> to = plan.find(limit.to()).orElseThrow().price();
        from.ifPresent(low -> to.ifPresent(high -> Broken.unless(
                high.subtract(low).compareTo(limit.transferCost()) <= 0,
                "an arbitrage limit is kept",
                limit,
                plan,
                request)));
    }

    /** Prices never rise as capacity grows, in a request without arbitrage limits. */
    public static void pricesFallAsCapacityGrows(SegmentPriceRequest request, BigDecimal one, BigDecimal other) {
        SegmentPriceRequest free = request.withArbitrageLimits(List.of()).withMinTonnes(Optional.empty());
        Optional<SegmentPricePlan> scarce = plan(free.withCapacity(one.min(other)));
        Optional<SegmentPricePlan> ample = plan(free.withCapacity(one.max(other)));
        scarce.ifPresent(small -> ample.ifPresent(large -> {
            for (SegmentPrice price : small.prices()) {
                SegmentPrice later = large.find(price.segment()).orElseThrow();
                Broken.unless(
                        price.price().isEmpty()
                                || (later.price().isPresent() && price(later) <= price(price) + unit(request)),
                        "prices fall as capacity grows",
                        price,
                        later,
                        free);
            }
        }));
    }

    /** Without shared limits, the price of a segment of constant elasticity falls as its elasticity rises. */
    public static void priceFallsAsElasticityRises(
            SegmentPriceRequest request, double tonnes, BigDecimal one, BigDecimal other) {
        MarketSegment any = request.segments().get(0);
        double lower = soleprice(request, any, tonnes, one.min(other));
        double higher = soleprice(request, any, tonnes, one.max(other));
        Broken.unless(
                higher <= lower + unit(request), "the price falls as elasticity rises", one, other, lower, higher);
    }

    private static double soleprice(
            SegmentPriceRequest request, MarketSegment any, double tonnes, BigDecimal elasticity) {
        double cost = any.costToServe().doubleValue();
        BigDecimal scale = BigDecimal.valueOf(tonnes * Math.pow(cost, elasticity.doubleValue()));
        MarketSegment sole = MarketSegment.builder()
                .id(any.id())
                .label(any.label())
                .demand(new Demand.ConstantElasticity(scale, elasticity))
                .costToServe(any.costToServe())
                .build();
        SegmentPriceRequest alone = SegmentPriceRequest.builder()
                .currency(request.currency())
                .rounding(request.rounding())
                .principle(new PrincipleSetting.ProfitFirst())
                .addSegments(sole)
                .build();
        return price(plan(alone).orElseThrow().prices().get(0));
    }

    /** Where nothing must be sold no price is below the cost to serve after subsidy. */
    public static void pricesCoverCosts(SegmentPriceRequest request) {
        SegmentPriceRequest free = request.withArbitrageLimits(List.of())
                .withMinTonnes(Optional.empty())
                .withSegments(request.segments().stream()
                        .map(segment -> segment.withMinTonnes(Optional.empty()))
                        .toList());
        plan(free)
                .ifPresent(plan -> plan.prices().stream()
                        .filter(price -> price.price().isPresent())
                        .forEach(price -> {
                            double cost = cost(free, segment(free, price.segment()));
                            Broken.unless(
                                    price(price) >= cost - unit(request),
                                    "the price covers the cost",
                                    price,
                                    cost,
                                    free);
                        }));
    }

    private static double cost(SegmentPriceRequest request, MarketSegment segment) {
        double cost = segment.costToServe().doubleValue();
        return request.principle() instanceof PrincipleSetting.VolumeFirst volume
                ? Math.max(
                        cost - volume.subsidy().doubleValue(),
                        segment.floorCost().orElseThrow().doubleValue())
                : cost;
    }

    /** A tonne more is worth the same in every served segment that no limit of its own holds. */
    public static void marginsAreEqual(SegmentPriceRequest request) {
        plan(request).ifPresent(plan -> {
            List<String> held = plan.binding().stream()
                    .map(BindingConstraint::segments)
                    .flatMap(List::stream)
                    .toList();
            plan.prices().stream()
                    .filter(price -> price.status() == SegmentStatus.SERVED && !held.contains(price.segment()))
                    .forEach(price -> Broken.unless(
                            Math.abs(price.marginalContribution().orElseThrow().doubleValue()
                                            - plan.shadowValue().doubleValue())
                                    <= 1e-4,
                            "a tonne more is worth the same in every segment",
                            price,
                            plan,
                            request));
        });
    }

    /** No single price for all brings more than prices by segment. */
    public static void uniformPriceIsNeverBetter(SegmentPriceRequest request) {
        plan(request)
                .ifPresent(plan -> plan.uniform().ifPresent(uniform -> {
                    double discriminating = value(request, plan);
                    double single = request.segments().stream()
                            .mapToDouble(segment -> (uniform.price().doubleValue() - cost(request, segment))
                                    * segment.demand().tonnesAt(uniform.price().doubleValue()))
                            .sum();
                    Broken.unless(
                            single <= discriminating + SMALL * (1 + Math.abs(discriminating)) + slack(request, plan),
                            "a single price is never better",
                            uniform,
                            discriminating,
                            request);
                }));
    }

    private static double value(SegmentPriceRequest request, SegmentPricePlan plan) {
        return plan.prices().stream()
                .filter(price -> price.price().isPresent())
                .mapToDouble(price -> (price(price) - cost(request, segment(request, price.segment())))
                        * price.tonnes().doubleValue())
                .sum();
    }

    /** What cutting tonnes to the kilogram and rounding prices can cost. */
    private static double slack(SegmentPriceRequest request, SegmentPricePlan plan) {
        double kilograms = plan.prices().stream()
                .filter(price -> price.price().isPresent())
                .mapToDouble(price -> 0.002 * price(price))
                .sum();
        return kilograms + unit(request) * (1 + plan.tonnes().doubleValue());
    }

    /** If all amounts are multiplied by a factor, all prices are. */
    public static void moneyScales(SegmentPriceRequest request, int factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        Optional<SegmentPricePlan> scaled = plan(OtherMoney.of(request, by));
        Optional<SegmentPricePlan> plain = plan(request);
        Broken.unless(scaled.isPresent() == plain.isPresent(), "money does not decide what can be sold", request);
        plain.ifPresent(one -> {
            for (SegmentPrice price : one.prices()) {
                SegmentPrice other = scaled.orElseThrow().find(price.segment()).orElseThrow();
                Broken.unless(
                        other.price().isPresent() == price.price().isPresent(), "the same are served", price, other);
                price.price()
                        .ifPresent(amount -> Broken.unless(
                                Math.abs(price(other) - factor * amount.doubleValue())
                                        <= SMALL * price(other) + 2 * factor * unit(request),
                                "prices scale with money",
                                price,
                                other,
                                request));
            }
        });
    }

    /** A second segment equal to the first in all but its id gets its price, where capacity is doubled or absent. */
    public static void equalSegmentsGetEqualPrices(SegmentPriceRequest request) {
        MarketSegment first = request.segments().get(0);
        MarketSegment twin = first.withId(first.id() + "-twin");
        List<MarketSegment> segments = new ArrayList<>(request.segments());
        segments.add(twin);
        plan(request.withSegments(segments).withArbitrageLimits(List.of())).ifPresent(plan -> {
            Optional<BigDecimal> one = plan.find(first.id()).orElseThrow().price();
            Optional<BigDecimal> other = plan.find(twin.id()).orElseThrow().price();
            boolean equal = one.isPresent() == other.isPresent()
                    && one.map(price ->
                                    Math.abs(price.subtract(other.orElseThrow()).doubleValue()) <= unit(request))
                            .orElse(true);
            Broken.unless(equal, "equal segments get equal prices", plan, request);
        });
    }

    /** Other prices that keep every limit never bring more. */
    public static void otherPricesNeverBringMore(SegmentPriceRequest request, long seed, int trials) {
        plan(request).filter(plan -> plan.verification().proved()).ifPresent(plan -> {
            Random random = new Random(seed);
            double best = value(request, plan);
            for (int trial = 0; trial < trials; trial++) {
                double size = Math.pow(10, -1.5 * random.nextInt(4));
                List<TrialPrice> prices = TrialPrice.around(request, plan, random, size);
                if (TrialPrice.keep(request, prices)) {
                    double value = prices.stream()
                            .mapToDouble(price -> price.served()
                                    ? (price.price() - cost(request, price.segment())) * price.tonnes()
                                    : 0)
                            .sum();
                    Broken.unless(
                            value <= best + SMALL * (1 + Math.abs(best)) + slack(request, plan),
                            "other prices never bring more",
                            prices,
                            value,
                            best,
                            plan,
                            request);
                }
            }
        });
    }

    /**
     * No combination of prices on a grid, of segments left out, and of rationing at ceilings brings more; where one keeps
     * every limit there is a plan. The effort grows with {@code steps} to the power of the number of segments.
     */
    public static void noGridPointIsBetter(SegmentPriceRequest request, int steps) {
        Optional<SegmentPricePlan> plan = plan(request);
        boolean judged = plan.map(found -> found.verification().proved()).orElse(true);
        double best =
                plan.map(found -> value(request, found) + slack(request, found)).orElse(Double.NEGATIVE_INFINITY);
        if (!judged) {
            return;
        }
        grid(request, steps, 0, new ArrayList<>(), prices -> {
            double value = prices.stream()
                    .mapToDouble(price ->
                            price.served() ? (price.price() - cost(request, price.segment())) * price.tonnes() : 0)
                    .sum();
            Broken.unless(
                    value <= best + SMALL * (1 + Math.abs(best)),
                    "no grid point is better",
                    prices,
                    value,
                    best,
                    request);
        });
    }

    private static void grid(
            SegmentPriceRequest request,
            int steps,
            int segment,
            List<TrialPrice> chosen,
            Consumer<List<TrialPrice>> feasible) {
        if (segment == request.segments().size()) {
            if (TrialPrice.keep(request, chosen)) {
                feasible.accept(chosen);
            }
            return;
        }
        for (TrialPrice price : TrialPrice.grid(request, request.segments().get(segment), steps)) {
            chosen.add(price);
            grid(request, steps, segment + 1, chosen, feasible);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** The order in which segments and limits are listed has no meaning. */
    public static void orderIsIrrelevant(SegmentPriceRequest request, long seed) {
        Random random = new Random(seed);
        List<MarketSegment> segments = new ArrayList<>(request.segments());
        List<ArbitrageLimit> limits = new ArrayList<>(request.arbitrageLimits());
        Collections.shuffle(segments, random);
        Collections.shuffle(limits, random);
        SegmentPriceResult shuffled =
                SegmentOptimiser.standard().plan(request.withSegments(segments).withArbitrageLimits(limits));
        SegmentPriceResult result = SegmentOptimiser.standard().plan(request);
        Broken.unless(shuffled.equals(result), "order is irrelevant", shuffled, result);
    }
}
