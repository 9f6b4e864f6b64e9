package io.coaldesk.pricing.optimum;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A segment as the optimiser sees it, in double precision.
 *
 * @param id the id
 * @param demand the demand curve
 * @param cost the cost to serve less the subsidy, per tonne
 * @param floor the lowest price, from the segment and the principle
 * @param ceiling the highest price, infinite if there is none
 * @param least the tonnes that must be sold
 * @param most the tonnes that can be sold at the floor and may be; finite
 * @param excluded whether no price is within its bounds, so that nothing is sold
 */
record SegmentModel(
        String id,
        Demand demand,
        double cost,
        double floor,
        double ceiling,
        double least,
        double most,
        boolean excluded) {

    static SegmentModel of(SegmentPriceRequest request, MarketSegment segment) {
        double cost = request.subsidisedCost(segment).doubleValue();
        double floor = request.lowestPrice(segment).doubleValue();
        double ceiling =
                request.highestPrice(segment).map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        boolean excluded = floor > ceiling;
        double most = excluded ? 0 : most(request, segment, cost, floor);
        double least = segment.minTonnes().map(BigDecimal::doubleValue).orElse(0.0);
        return new SegmentModel(segment.id(), segment.demand(), cost, floor, ceiling, least, most, excluded);
    }

    private static double most(SegmentPriceRequest request, MarketSegment segment, double cost, double floor) {
        double atFloor = segment.demand().tonnesAt(floor);
        double allowed = segment.maxTonnes().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        double most = Math.min(atFloor, allowed);
        return Double.isFinite(most) ? most : enough(request, segment, cost);
    }

    /** Demand without a floor has no end; more than capacity, minimum or what is best unbound is never sold. */
    private static double enough(SegmentPriceRequest request, MarketSegment segment, double cost) {
        Optional<BigDecimal> capacity = request.capacity();
        if (capacity.isPresent()) {
            return capacity.get().doubleValue();
        }
        double minima = request.minTonnes().map(BigDecimal::doubleValue).orElse(0.0)
                + segment.minTonnes().map(BigDecimal::doubleValue).orElse(0.0);
        return minima + segment.demand().tonnesAt(cost);
    }

    boolean hasCeiling() {
        return Double.isFinite(ceiling);
    }

    /** Returns the tonnes wanted at the ceiling, 0 if there is none. */
    double wantedAtCeiling() {
        return hasCeiling() ? demand.tonnesAt(ceiling) : 0;
    }

    /** Returns the price at which so many tonnes are sold: what the last buyer pays, but the ceiling at the most. */
    double price(double tonnes) {
        return Math.min(ceiling, demand.priceAt(tonnes));
    }

    /** Returns the price that the segment stands at where it is not served: its choke price or, if lower, its ceiling. */
    double unservedPrice() {
        return Math.min(ceiling, demand.chokePrice());
    }

    /** Returns that price or, where neither is finite, the price of the few tonnes that are left. */
    double entryPrice(double tonnes) {
        double price = unservedPrice();
        return Double.isFinite(price) ? price : demand.priceAt(tonnes);
    }

    double profit(double tonnes) {
        return tonnes == 0 ? 0 : (price(tonnes) - cost) * tonnes;
    }
}
