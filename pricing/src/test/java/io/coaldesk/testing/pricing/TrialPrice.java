package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.optimum.ArbitrageLimit;
import io.coaldesk.pricing.optimum.MarketSegment;
import io.coaldesk.pricing.optimum.PrincipleSetting;
import io.coaldesk.pricing.optimum.SegmentPrice;
import io.coaldesk.pricing.optimum.SegmentPricePlan;
import io.coaldesk.pricing.optimum.SegmentPriceRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A price of a segment to hold against a plan, with the rules that it must keep written down a second time.
 *
 * @param segment the segment
 * @param served whether it is served
 * @param price the price
 * @param tonnes the tonnes: all that is wanted, or less at the ceiling
 */
record TrialPrice(MarketSegment segment, boolean served, double price, double tonnes) {

    static TrialPrice notServed(MarketSegment segment) {
        return new TrialPrice(segment, false, 0, 0);
    }

    static double lowest(SegmentPriceRequest request, MarketSegment segment) {
        double floor = segment.floor().map(BigDecimal::doubleValue).orElse(0.0);
        return request.principle() instanceof PrincipleSetting.FollowMarket market
                ? Math.max(
                        floor,
                        segment.marketNetback()
                                .orElseThrow()
                                .subtract(market.band())
                                .doubleValue())
                : floor;
    }

    static double highest(SegmentPriceRequest request, MarketSegment segment) {
        double ceiling = segment.ceiling().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        return request.principle() instanceof PrincipleSetting.FollowMarket market
                ? Math.min(
                        ceiling,
                        segment.marketNetback().orElseThrow().add(market.band()).doubleValue())
                : ceiling;
    }

    /** Returns the segment at a price, selling a share of what is wanted if it stands at its ceiling. */
    static TrialPrice at(SegmentPriceRequest request, MarketSegment segment, double price, double share) {
        double bounded = Math.min(Math.max(price, lowest(request, segment)), highest(request, segment));
        double wanted = segment.demand().tonnesAt(bounded);
        double sold = bounded == highest(request, segment) ? wanted * share : wanted;
        return sold > 0 ? new TrialPrice(segment, true, bounded, sold) : notServed(segment);
    }

    /** Returns prices between the segment's bounds, each end included, shares of rationing, and not to serve it. */
    static List<TrialPrice> grid(SegmentPriceRequest request, MarketSegment segment, int steps) {
        double low = Math.max(lowest(request, segment), 1);
        double choke = segment.demand().chokePrice();
        double top = Math.min(highest(request, segment), Double.isFinite(choke) ? choke : 1000);
        List<TrialPrice> prices = new ArrayList<>(List.of(notServed(segment)));
        for (int step = 0; step <= steps && low <= top; step++) {
            prices.add(at(request, segment, low + (top - low) * step / steps, 1));
            if (top == highest(request, segment)) {
                prices.add(at(request, segment, top, (double) step / steps));
            }
        }
        return prices;
    }

    static List<TrialPrice> around(SegmentPriceRequest request, SegmentPricePlan plan, Random random, double size) {
        List<TrialPrice> prices = new ArrayList<>();
        for (MarketSegment segment : request.segments()) {
            SegmentPrice planned = plan.find(segment.id()).orElseThrow();
            double start = planned.price()
                    .map(BigDecimal::doubleValue)
                    .orElse(segment.costToServe().doubleValue() * 1.5);
            double share = random.nextInt(3) == 0 ? random.nextDouble() : 1;
            double price = start * (1 + size * (random.nextDouble() - 0.5));
            prices.add(
                    random.nextInt(12) == 0 ? notServed(segment) : at(request, segment, Math.max(price, 1e-3), share));
        }
        return prices;
    }

    /** Returns whether prices keep every limit of the request. */
    static boolean keep(SegmentPriceRequest request, List<TrialPrice> prices) {
        double total = 0;
        boolean kept = true;
        for (TrialPrice price : prices) {
            total += price.tonnes();
            kept &= price.keepsOwn(request);
        }
        kept &= request.capacity().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY) >= total;
        kept &= request.minTonnes().map(BigDecimal::doubleValue).orElse(0.0) <= total;
        for (ArbitrageLimit limit : request.arbitrageLimits()) {
            kept &= keep(request, limit, of(prices, limit.from()), of(prices, limit.to()));
        }
        return kept;
    }

    private static TrialPrice of(List<TrialPrice> prices, String segment) {
        return prices.stream()
                .filter(price -> price.segment().id().equals(segment))
                .findFirst()
                .orElseThrow();
    }

    private boolean keepsOwn(SegmentPriceRequest request) {
        double least = segment.minTonnes().map(BigDecimal::doubleValue).orElse(0.0);
        double most = segment.maxTonnes().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        boolean inBounds = price >= lowest(request, segment) && price <= highest(request, segment);
        return tonnes >= least && tonnes <= most && (inBounds || !served);
    }

    private static boolean keep(SegmentPriceRequest request, ArbitrageLimit limit, TrialPrice from, TrialPrice to) {
        boolean noMarket = lowest(request, from.segment()) > highest(request, from.segment())
                || lowest(request, to.segment()) > highest(request, to.segment());
        double target = to.served()
                ? to.price()
                : Math.min(highest(request, to.segment()), to.segment().demand().chokePrice());
        return noMarket
                || !from.served()
                || target - from.price() <= limit.transferCost().doubleValue();
    }
}
