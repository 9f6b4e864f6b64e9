package io.coaldesk.pricing.optimum;

import io.coaldesk.pricing.optimum.PriceProblem.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows that couple segments: capacity, minimum volume, and the arbitrage limits between decided segments. */
final class PriceRows {

    private final PriceProblem problem;
    private final Regime[] regimes;
    private final List<Piece> pieces;
    private final double[] scale;
    private final double largest;
    private final double priceScale;
    private final int[] pieceOf;
    private final boolean hasCapacity;
    private final boolean hasMinimum;
    private final List<Link> links = new ArrayList<>();

    PriceRows(PriceProblem problem, Regime[] regimes, List<Piece> pieces, double[] scale) {
        this.problem = problem;
        this.regimes = regimes;
        this.pieces = pieces;
        this.scale = scale;
        this.largest = Arrays.stream(scale).max().orElse(1);
        this.priceScale = problem.priceScale();
        this.pieceOf = new int[problem.size()];
        for (int k = 0; k < pieces.size(); k++) {
            pieceOf[pieces.get(k).segment()] = k;
        }
        hasCapacity = Double.isFinite(problem.capacity());
        hasMinimum = problem.minimum() > 0;
        for (Link link : problem.limits()) {
            boolean decided = regimes[link.from()] != Regime.OPEN && regimes[link.to()] != Regime.OPEN;
            if (decided && regimes[link.from()] != Regime.DROPPED) {
                links.add(link);
            }
        }
    }

    int size() {
        return (hasCapacity ? 1 : 0) + (hasMinimum ? 1 : 0) + links.size();
    }

    /** Returns whether a limit without a price that could move is broken, or nobody's demand ends where it must. */
    boolean contradict() {
        return links.stream().anyMatch(link -> endsNowhere(link) || isBroken(link));
    }

    private boolean endsNowhere(Link link) {
        return regimes[link.to()] == Regime.DROPPED && Double.isInfinite(targetPrice(link, 0));
    }

    private boolean isBroken(Link link) {
        boolean fixed = regimes[link.from()] == Regime.RATIONED && regimes[link.to()] != Regime.FREE;
        return fixed && room(link, 0, 0) < -SegmentSearch.PRICE_TOLERANCE * priceScale;
    }

    /** Returns whether the price of constant elasticity stands in a limit, so that rows are not straight. */
    boolean areCurved() {
        return links.stream().anyMatch(link -> isCurved(link.from()) || isCurved(link.to()));
    }

    private boolean isCurved(int segment) {
        return regimes[segment] == Regime.FREE
                && problem.segments().get(segment).demand() instanceof Demand.ConstantElasticity;
    }

    /** A limit whose source has constant elasticity is not convex; while it costs nothing it does not matter. */
    boolean isConcave(double[] limitMultipliers) {
        for (int l = 0; l < limitMultipliers.length; l++) {
            if (limitMultipliers[l] > 0 && isCurved(problem.limits().get(l).from())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the rows as straight lines through a point. */
    List<LinearRow> at(double[] point) {
        List<LinearRow> straight = new ArrayList<>();
        if (hasCapacity) {
            straight.add(volumeRow(-1, problem.capacity()));
        }
        if (hasMinimum) {
            straight.add(volumeRow(1, problem.minimum()));
        }
        for (Link link : links) {
            straight.add(limitRow(link, point));
        }
        return straight;
    }

    private LinearRow volumeRow(int sign, double tonnes) {
        double[] coefficients = new double[scale.length];
        for (int k = 0; k < scale.length; k++) {
            coefficients[k] = sign * scale[k] / largest;
        }
        return new LinearRow(coefficients, sign * tonnes / largest);
    }

    private LinearRow limitRow(Link link, double[] point) {
        double[] coefficients = new double[scale.length];
        double bound = -room(link, point) / priceScale;
        if (regimes[link.from()] == Regime.FREE) {
            bound += straighten(link.from(), 1, point, coefficients);
        }
        if (regimes[link.to()] == Regime.FREE) {
            bound += straighten(link.to(), -1, point, coefficients);
        }
        return new LinearRow(coefficients, bound);
    }

    private double straighten(int segment, int sign, double[] point, double[] coefficients) {
        int k = pieceOf[segment];
        coefficients[k] = sign * priceSlope(segment, tonnes(segment, point)) * scale[k] / priceScale;
        return coefficients[k] * point[k];
    }

    /** Returns {@code dp/dq}, below 0. */
    private double priceSlope(int segment, double tonnes) {
        Demand demand = problem.segments().get(segment).demand();
        return -1 / demand.slopeAt(demand.priceAt(tonnes));
    }

    private double tonnes(int segment, double[] point) {
        return regimes[segment] == Regime.FREE ? point[pieceOf[segment]] * scale[pieceOf[segment]] : 0;
    }

    private double room(Link link, double[] point) {
        return room(link, tonnes(link.from(), point), tonnes(link.to(), point));
    }

    /** Returns by how much the target's price may still rise. */
    private double room(Link link, double fromTonnes, double toTonnes) {
        SegmentModel from = problem.segments().get(link.from());
        double source = regimes[link.from()] == Regime.FREE ? from.demand().priceAt(fromTonnes) : from.ceiling();
        return link.cost() + source - targetPrice(link, toTonnes);
    }

    private double targetPrice(Link link, double tonnes) {
        SegmentModel to = problem.segments().get(link.to());
        return switch (regimes[link.to()]) {
            case DROPPED -> to.unservedPrice();
            case RATIONED -> to.ceiling();
            case FREE, OPEN -> to.demand().priceAt(tonnes);
        };
    }

    double violation(double[] point) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < scale.length; k++) {
            total += point[k] * scale[k] / largest;
        }
        sum += Math.max(0, total - problem.capacity() / largest);
        sum += Math.max(0, problem.minimum() / largest - total);
        for (Link link : links) {
            sum += Math.max(0, -room(link, point) / priceScale);
        }
        return sum;
    }

    /** Returns what the limits add to the curvature of a piece, at multipliers. */
    double curvature(int k, double share, double[] multipliers) {
        int segment = pieces.get(k).segment();
        if (!isCurved(segment)) {
            return 0;
        }
        double tonnes = share * scale[k];
        Demand.ConstantElasticity demand =
                (Demand.ConstantElasticity) problem.segments().get(segment).demand();
        double inverse = 1 / demand.elasticity().doubleValue();
        double bend = inverse * (inverse + 1) * demand.priceAt(tonnes) / (tonnes * tonnes);
        double sum = 0;
        int first = size() - links.size();
        for (int l = 0; l < links.size(); l++) {
            int sign = links.get(l).to() == segment ? 1 : links.get(l).from() == segment ? -1 : 0;
            sum += sign * multipliers[first + l] * bend * scale[k] * scale[k] / priceScale;
        }
        return sum;
    }

    /** Returns the shared multiplier in money per tonne. */
    double shadow(double[] multipliers, double weight) {
        double shadow = hasCapacity ? multipliers[0] : 0;
        shadow -= hasMinimum ? multipliers[hasCapacity ? 1 : 0] : 0;
        return shadow * weight / largest;
    }

    /** Returns the multiplier of every limit of the problem, in money per unit of price. */
    double[] limitMultipliers(double[] multipliers, double weight) {
        double[] all = new double[problem.limits().size()];
        int first = size() - links.size();
        for (int l = 0; l < links.size(); l++) {
            all[problem.limits().indexOf(links.get(l))] = multipliers[first + l] * weight / priceScale;
        }
        return all;
    }
}
