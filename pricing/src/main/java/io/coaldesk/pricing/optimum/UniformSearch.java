package io.coaldesk.pricing.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/**
 * The best single price for all segments.
 *
 * <p>Demand of all together has a kink at every choke price, and profit can have a peak on each side of it. The limits leave
 * an interval of prices; it is cut at the choke prices, the best price of each part is found, and the best of all is taken.
 * With linear demand a part is a parabola; with constant elasticity in play it is searched on a grid and then by golden
 * section.
 */
final class UniformSearch {

    private static final int GRID = 400;
    private static final int HALVINGS = 200;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final PriceProblem problem;

    UniformSearch(PriceProblem problem) {
        this.problem = problem;
    }

    /**
     * A range of prices with the best one.
     *
     * @param lowest the lowest price that the limits allow
     * @param best the best price
     * @param highest the highest price that the limits allow, or beyond which nothing is better
     */
    record Range(double lowest, double best, double highest) {}

    /** Returns the best price; empty if none keeps every limit. */
    Optional<Range> run() {
        if (problem.segments().stream().anyMatch(SegmentModel::excluded)) {
            return Optional.empty();
        }
        double end = end();
        double lowest = lowest(end);
        double highest = highest(end);
        if (!(lowest <= highest * (1 + SegmentSearch.PRICE_TOLERANCE))) {
            return Optional.empty();
        }
        double best = lowest;
        for (double candidate : candidates(lowest, highest)) {
            if (profit(candidate) > profit(best)) {
                best = candidate;
            }
        }
        return Optional.of(new Range(lowest, best, highest));
    }

    /** Returns a price above which profit cannot rise: every choke price, and every best price, is below. */
    private double end() {
        double end = 0;
        for (SegmentModel model : problem.segments()) {
            if (model.demand() instanceof Demand.ConstantElasticity demand) {
                double e = demand.elasticity().doubleValue();
                end = Math.max(end, Math.max(model.cost(), 0) * e / (e - 1));
                end = Math.max(end, demand.priceAt(problem.tonnesScale(model)));
            } else {
                end = Math.max(end, model.demand().chokePrice());
            }
            end = Math.max(end, model.floor());
        }
        return end;
    }

    private double lowest(double end) {
        double lowest = 0;
        for (SegmentModel model : problem.segments()) {
            double own = model.most() > 0 ? model.demand().priceAt(model.most()) : 0;
            lowest = Math.max(lowest, Math.max(model.floor(), own));
        }
        return total(lowest) <= problem.capacity() ? lowest : crossing(problem.capacity(), lowest, end);
    }

    private double highest(double end) {
        double highest = Double.POSITIVE_INFINITY;
        for (SegmentModel model : problem.segments()) {
            double own = model.least() > 0 ? model.demand().priceAt(model.least()) : Double.POSITIVE_INFINITY;
            highest = Math.min(highest, Math.min(model.ceiling(), own));
        }
        double top = Double.isFinite(highest) ? highest : end;
        return total(top) >= problem.minimum() ? top : crossing(problem.minimum(), 0, top);
    }

    /** Returns the price between two at which so many tonnes are bought, on the side where it is not more. */
    private double crossing(double tonnes, double from, double to) {
        double low = from;
        double high = Math.max(from, to);
        while (total(high) > tonnes) {
            high *= 2;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (total(middle) > tonnes) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    double total(double price) {
        double total = 0;
        for (SegmentModel model : problem.segments()) {
            total += model.demand().tonnesAt(price);
        }
        return total;
    }

    private double profit(double price) {
        double profit = 0;
        for (SegmentModel model : problem.segments()) {
            double tonnes = model.demand().tonnesAt(price);
            profit += tonnes == 0 ? 0 : (price - model.cost()) * tonnes;
        }
        return profit;
    }

    private List<Double> candidates(double lowest, double highest) {
        TreeSet<Double> cuts = new TreeSet<>(List.of(lowest, highest));
        for (SegmentModel model : problem.segments()) {
            double choke = model.demand().chokePrice();
            if (choke > lowest && choke < highest) {
                cuts.add(choke);
            }
        }
        List<Double> candidates = new ArrayList<>(cuts);
        List<Double> ends = List.copyOf(cuts);
        for (int k = 1; k < ends.size(); k++) {
            candidates.add(bestBetween(ends.get(k - 1), ends.get(k)));
        }
        return candidates;
    }

    private double bestBetween(double from, double to) {
        boolean curved =
                problem.segments().stream().anyMatch(model -> model.demand() instanceof Demand.ConstantElasticity);
        if (!curved) {
            return Math.max(from, Math.min(to, vertex(from)));
        }
        double best = from;
        double width = (to - from) / GRID;
        for (int k = 0; k <= GRID; k++) {
            best = profit(from + k * width) > profit(best) ? from + k * width : best;
        }
        return golden(this::profit, Math.max(from, best - width), Math.min(to, best + width));
    }

    /** Returns where the parabola of the segments that buy just above a price is highest. */
    private double vertex(double from) {
        double intercept = 0;
        double slope = 0;
        double costs = 0;
        for (SegmentModel model : problem.segments()) {
            if (model.demand() instanceof Demand.Linear linear && linear.chokePrice() > from) {
                double b = linear.slope().doubleValue();
                intercept += linear.intercept().doubleValue();
                slope += b;
                costs += b * model.cost();
            }
        }
        return slope == 0 ? from : (intercept + costs) / (2 * slope);
    }

    private static double golden(DoubleUnaryOperator profit, double from, double to) {
        double low = from;
        double high = to;
        for (int k = 0; k < HALVINGS; k++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (profit.applyAsDouble(left) >= profit.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }
}
