package io.coaldesk.pricing.optimum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole problem in double precision: the most of {@code sum (p - c) q} with {@code q} at most what is wanted at
 * {@code p}.
 *
 * @param segments the segments by id
 * @param capacity the most tonnes in all, infinite if there is no bound
 * @param minimum the least tonnes in all
 * @param limits the arbitrage limits between segments that can be served
 */
record PriceProblem(List<SegmentModel> segments, double capacity, double minimum, List<Link> limits) {

    /**
     * An arbitrage limit by the places of its segments in the list.
     *
     * @param from the source
     * @param to the target
     * @param cost the transfer cost
     * @param limit the limit of the request
     */
    record Link(int from, int to, double cost, ArbitrageLimit limit) {}

    static PriceProblem of(SegmentPriceRequest request) {
        List<SegmentModel> segments = request.segments().stream()
                .map(segment -> SegmentModel.of(request, segment))
                .toList();
        List<String> ids = segments.stream().map(SegmentModel::id).toList();
        List<Link> limits = new ArrayList<>();
        for (ArbitrageLimit limit : request.arbitrageLimits()) {
            int from = ids.indexOf(limit.from());
            int to = ids.indexOf(limit.to());
            // Where no price is within its bounds a segment is no market of ours, and its price none that limits
            // others.
            if (!segments.get(from).excluded() && !segments.get(to).excluded()) {
                limits.add(new Link(from, to, limit.transferCost().doubleValue(), limit));
            }
        }
        return new PriceProblem(
                segments,
                request.capacity().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
                request.minTonnes().map(BigDecimal::doubleValue).orElse(0.0),
                limits);
    }

    int size() {
        return segments.size();
    }

    /** Returns a price of the size of the prices in question, against which small is judged. */
    double priceScale() {
        double scale = 0;
        for (SegmentModel segment : segments) {
            double choke = segment.demand().chokePrice();
            scale = Math.max(
                    scale, Double.isFinite(choke) ? choke : segment.demand().priceAt(tonnesScale(segment)));
        }
        return scale;
    }

    /** Returns tonnes of the size that a segment buys, more than 0. */
    double tonnesScale(SegmentModel segment) {
        if (segment.demand() instanceof Demand.Linear linear) {
            return linear.intercept().doubleValue();
        }
        double best = segment.cost() > 0 ? segment.demand().tonnesAt(2 * segment.cost()) : capacity;
        double bounded = Math.min(best, capacity);
        return segment.most() > 0 ? Math.min(bounded, segment.most()) : bounded;
    }
}
