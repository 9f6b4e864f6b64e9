package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best prices of segments that share one capacity.
 *
 * <p>With demand {@code q(p)}, costs to serve {@code c} and a subsidy {@code t} by the principle, it maximises
 *
 * <pre>sum (p - c + t) q</pre>
 *
 * <p>under capacity and minimum volume, each segment's least and most tonnes, floor and ceiling, and the arbitrage limits.
 * Where nothing of its own holds a segment, {@code MR - c + t = l} with one {@code l} for all: for linear demand
 * {@code p = (a / b + c - t + l) / 2}, for constant elasticity {@code p = (c - t + l) e / (e - 1)} (Phillips, Pricing and
 * Revenue Optimization, chapters 3 to 5). At a ceiling less may be sold than is wanted; elsewhere all that is wanted is sold.
 *
 * <p>With linear demand the answer is exact but for the rounding of double precision, and proved to be the best. With
 * constant elasticity it is found by iteration. Every plan is checked against the conditions of an optimum, and says so if
 * it misses them. The engine is pure and thread-safe; the order of segments and limits has no meaning.
 */
public final class SegmentOptimiser {

    private static final SegmentOptimiser STANDARD = new SegmentOptimiser();

    private SegmentOptimiser() {}

    /** Returns the optimiser. */
    public static SegmentOptimiser standard() {
        return STANDARD;
    }

    /** Returns the best prices, or why what must be sold cannot be. */
    public SegmentPriceResult plan(SegmentPriceRequest request) {
        PriceProblem problem = PriceProblem.of(request);
        Optional<SegmentPriceInfeasible> shortfall = new Shortfalls(request, problem).find();
        if (shortfall.isPresent()) {
            return shortfall.get();
        }
        SegmentSearch search = new SegmentSearch(problem);
        Optional<RegimeSolution> best = search.run();
        if (best.isPresent()) {
            return plan(request, problem, best.get(), search.isProved());
        }
        OptimumReason reason = search.isProved() ? OptimumReason.CONFLICT : OptimumReason.NOT_FOUND;
        return new SegmentPriceInfeasible(List.of(), List.of(Reason.of(reason)));
    }

    private static SegmentPricePlan plan(
            SegmentPriceRequest request, PriceProblem problem, RegimeSolution solution, boolean proved) {
        OptimumConditions conditions = new OptimumConditions(problem, solution);
        PrintedPrices printed = new PrintedPrices(request, problem, solution);
        PlanVerification verification = new PlanVerification(
                conditions.residual(),
                conditions.residual() <= PlanVerification.MOST_RESIDUAL,
                printed.keepLimits(),
                proved);
        List<SegmentPrice> prices = prices(request, problem, solution, printed);
        BigDecimal contribution =
                prices.stream().map(SegmentPrice::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<UniformPrice> uniform = uniform(request, problem);
        PlanReasons reasons = new PlanReasons(request, problem, solution);
        conditions.binding().forEach(reasons::binds);
        for (int i = 0; i < prices.size(); i++) {
            switch (prices.get(i).status()) {
                case DROPPED -> reasons.dropped(i);
                case RATIONED -> reasons.rationed(i, printed.tonnes(i));
                case SERVED -> {}
            }
        }
        reasons.uniform(uniform, contribution);
        reasons.verification(verification);
        return SegmentPricePlan.builder()
                .currency(request.currency())
                .principle(request.principle().principle())
                .addAllPrices(prices)
                .tonnes(printed.total())
                .contribution(contribution)
                .shadowValue(Amounts.value(solution.shadow()))
                .addAllBinding(conditions.binding())
                .uniform(uniform)
                .verification(verification)
                .addAllReasons(reasons.reasons())
                .build();
    }

    private static List<SegmentPrice> prices(
            SegmentPriceRequest request, PriceProblem problem, RegimeSolution solution, PrintedPrices printed) {
        List<SegmentPrice> prices = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            prices.add(price(request.segments().get(i), problem.segments().get(i), solution.tonnes(i), printed, i));
        }
        return prices;
    }

    private static SegmentPrice price(
            MarketSegment segment, SegmentModel model, double exactTonnes, PrintedPrices printed, int i) {
        Optional<BigDecimal> price = printed.price(i);
        BigDecimal tonnes = printed.tonnes(i);
        return SegmentPrice.builder()
                .segment(segment.id())
                .label(segment.label())
                .status(status(printed, i))
                .price(price)
                .tonnes(tonnes)
                .contribution(price.map(
                                amount -> amount.subtract(segment.costToServe()).multiply(tonnes))
                        .orElse(BigDecimal.ZERO))
                .marginalContribution(price.map(amount -> Amounts.value(
                        printed.isRationed(i)
                                ? model.ceiling() - model.cost()
                                : model.demand().marginalRevenue(exactTonnes) - model.cost())))
                .build();
    }

    private static SegmentStatus status(PrintedPrices printed, int i) {
        if (printed.price(i).isEmpty()) {
            return SegmentStatus.DROPPED;
        }
        return printed.isRationed(i) ? SegmentStatus.RATIONED : SegmentStatus.SERVED;
    }

    private static Optional<UniformPrice> uniform(SegmentPriceRequest request, PriceProblem problem) {
        UniformSearch search = new UniformSearch(problem);
        return search.run().map(range -> {
            BigDecimal price = rounded(request, range);
            BigDecimal tonnes = BigDecimal.ZERO;
            BigDecimal contribution = BigDecimal.ZERO;
            for (MarketSegment segment : request.segments()) {
                BigDecimal sold = Amounts.tonnes(segment.demand().tonnesAt(price.doubleValue()));
                tonnes = tonnes.add(sold);
                contribution =
                        contribution.add(price.subtract(segment.costToServe()).multiply(sold));
            }
            return new UniformPrice(price, tonnes, contribution);
        });
    }

    /** Rounds a price to the side that the limits leave. */
    private static BigDecimal rounded(SegmentPriceRequest request, UniformSearch.Range range) {
        int decimals = request.rounding().scale();
        BigDecimal lowest = Amounts.meant(range.lowest()).setScale(decimals, RoundingMode.CEILING);
        BigDecimal highest = Amounts.meant(range.highest()).setScale(decimals, RoundingMode.FLOOR);
        return request.rounding()
                .round(Amounts.meant(range.best()))
                .min(highest)
                .max(lowest);
    }
}
