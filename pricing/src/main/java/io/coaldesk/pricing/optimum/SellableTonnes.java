package io.coaldesk.pricing.optimum;

import io.coaldesk.pricing.optimum.PriceProblem.Link;

/**
 * The most tonnes that each segment takes at the lowest prices that all limits allow at once.
 *
 * <p>A floor of one segment lifts the price of every segment from which coal could be carried there,
 * {@code p(from) >= p(to) - T}. Prices lifted no further than needed are the lowest for all segments together, so that they
 * sell the most in each.
 */
final class SellableTonnes {

    private final PriceProblem problem;
    private final double[] lowest;

    SellableTonnes(PriceProblem problem) {
        this.problem = problem;
        this.lowest = new double[problem.size()];
        for (int i = 0; i < lowest.length; i++) {
            SegmentModel model = problem.segments().get(i);
            double own = model.most() > 0 ? Math.min(model.demand().priceAt(model.most()), model.ceiling()) : 0;
            lowest[i] = Math.max(model.floor(), own);
        }
        for (int round = 0; round < lowest.length; round++) {
            problem.limits().forEach(this::lift);
        }
    }

    private void lift(Link link) {
        double choke = problem.segments().get(link.to()).demand().chokePrice();
        lowest[link.from()] = Math.max(lowest[link.from()], Math.min(lowest[link.to()], choke) - link.cost());
    }

    double lowestPrice(int segment) {
        return lowest[segment];
    }

    double of(int segment) {
        SegmentModel model = problem.segments().get(segment);
        if (model.excluded() || lowest[segment] > model.ceiling() * (1 + SegmentSearch.PRICE_TOLERANCE)) {
            return 0;
        }
        return lowest[segment] == 0 && model.demand() instanceof Demand.ConstantElasticity
                ? model.most()
                : Math.min(model.most(), model.demand().tonnesAt(lowest[segment]));
    }
}
