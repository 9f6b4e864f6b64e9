package io.coaldesk.pricing.optimum;

import io.coaldesk.pricing.optimum.PriceProblem.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of an optimum (Karush, Kuhn and Tucker) at a point, and the multipliers of the segments' own limits.
 *
 * <p>With the shared value {@code l} of a tonne and the multipliers {@code n} of arbitrage limits, a tonne of a segment is
 * worth {@code MR - c - l - p'(q) (sum n in - sum n out)}. It must be 0; more only where the tonnes cannot rise, less only
 * where they cannot fall.
 */
final class OptimumConditions {

    private static final double AT_BOUND = 1e-8;
    private static final double NOTHING = 1e-8;

    private final PriceProblem problem;
    private final RegimeSolution solution;
    private final double priceScale;
    private final double tonnesScale;
    private final List<BindingConstraint> binding = new ArrayList<>();
    private double residual;

    OptimumConditions(PriceProblem problem, RegimeSolution solution) {
        this.problem = problem;
        this.solution = solution;
        this.priceScale = problem.priceScale();
        this.tonnesScale = problem.segments().stream()
                .mapToDouble(problem::tonnesScale)
                .max()
                .orElse(1);
        totals();
        for (int i = 0; i < problem.size(); i++) {
            if (solution.regime(i) != Regime.DROPPED) {
                segment(i);
            }
        }
        for (int l = 0; l < problem.limits().size(); l++) {
            limit(l);
        }
    }

    double residual() {
        return residual;
    }

    List<BindingConstraint> binding() {
        return binding;
    }

    private void miss(double share) {
        residual = Math.max(residual, share);
    }

    private void totals() {
        double total = 0;
        for (double tonnes : solution.tonnes()) {
            total += tonnes;
        }
        double shadow = solution.shadow();
        miss((total - problem.capacity()) / tonnesScale);
        miss((problem.minimum() - total) / tonnesScale);
        boolean full = total >= problem.capacity() - AT_BOUND * tonnesScale;
        boolean bare = total <= problem.minimum() + AT_BOUND * tonnesScale;
        miss((shadow > 0 && !full) || (shadow < 0 && !bare) ? Math.abs(shadow) / priceScale : 0);
        add(ConstraintKind.CAPACITY, List.of(), shadow, priceScale);
        add(ConstraintKind.MINIMUM_VOLUME, List.of(), -shadow, priceScale);
    }

    private void add(ConstraintKind kind, List<String> segments, double value, double scale) {
        if (value > NOTHING * scale) {
            binding.add(new BindingConstraint(kind, segments, Amounts.value(value)));
        }
    }

    private void segment(int i) {
        SegmentModel model = problem.segments().get(i);
        double tonnes = solution.tonnes(i);
        double scale = problem.tonnesScale(model);
        double wanted = model.wantedAtCeiling();
        miss((model.least() - tonnes) / scale);
        miss((tonnes - model.most()) / scale);
        boolean below = tonnes < wanted - AT_BOUND * scale;
        boolean kink = wanted > 0 && !below && tonnes <= wanted + AT_BOUND * scale;
        double worth = below ? model.ceiling() - model.cost() - solution.shadow() : worthOnCurve(i);
        boolean atLeast = tonnes <= model.least() + AT_BOUND * scale;
        boolean atMost = tonnes >= model.most() - AT_BOUND * scale;
        if (worth > 0 && !atMost) {
            miss(worth / priceScale);
        }
        if (worth < 0 && !atLeast && !kink) {
            miss(-worth / priceScale);
        }
        if (kink && solution.regime(i) != Regime.FREE) {
            miss((solution.shadow() + model.cost() - model.ceiling()) / priceScale);
        }
        bounds(i, worth, below, kink, atLeast, atMost);
    }

    private void bounds(int i, double worth, boolean below, boolean kink, boolean atLeast, boolean atMost) {
        SegmentModel model = problem.segments().get(i);
        List<String> id = List.of(model.id());
        double pieceScale = priceScale;
        if (worth < 0 && atLeast && model.least() > 0) {
            add(ConstraintKind.SEGMENT_MINIMUM, id, -worth, pieceScale);
        }
        double volume = problem.tonnesScale(model);
        if (below) {
            add(ConstraintKind.CEILING, id, solution.tonnes(i) - netMultiplier(i), volume);
        } else if (kink && worth < 0 && !(atLeast && model.least() > 0)) {
            add(ConstraintKind.CEILING, id, -worth * model.demand().slopeAt(model.ceiling()), volume);
        }
        if (worth > 0 && atMost) {
            double atFloor = model.demand().tonnesAt(model.floor());
            if (atFloor <= model.most() * (1 + AT_BOUND)) {
                add(ConstraintKind.FLOOR, id, worth * model.demand().slopeAt(model.floor()), volume);
            } else {
                add(ConstraintKind.SEGMENT_MAXIMUM, id, worth, pieceScale);
            }
        }
    }

    /** Returns what a tonne more is worth where the price moves along the demand curve. */
    private double worthOnCurve(int i) {
        SegmentModel model = problem.segments().get(i);
        double tonnes = solution.tonnes(i);
        double priceSlope = -1 / model.demand().slopeAt(model.demand().priceAt(tonnes));
        return model.demand().marginalRevenue(tonnes)
                - model.cost()
                - solution.shadow()
                - priceSlope * netMultiplier(i);
    }

    private double netMultiplier(int i) {
        double net = 0;
        for (int l = 0; l < problem.limits().size(); l++) {
            Link link = problem.limits().get(l);
            net += link.to() == i ? solution.limitMultiplier(l) : 0;
            net -= link.from() == i ? solution.limitMultiplier(l) : 0;
        }
        return net;
    }

    private void limit(int l) {
        Link link = problem.limits().get(l);
        double multiplier = solution.limitMultiplier(l);
        if (!served(link.from())) {
            miss(multiplier / tonnesScale);
            return;
        }
        SegmentModel from = problem.segments().get(link.from());
        SegmentModel to = problem.segments().get(link.to());
        double target =
                served(link.to()) ? to.price(solution.tonnes(link.to())) : to.entryPrice(solution.tonnes(link.to()));
        double room = link.cost() + from.price(solution.tonnes(link.from())) - target;
        miss(-room / priceScale);
        miss(room > AT_BOUND * priceScale ? multiplier / tonnesScale : 0);
        add(ConstraintKind.ARBITRAGE, List.of(from.id(), to.id()), multiplier, tonnesScale);
    }

    private boolean served(int i) {
        return SegmentSearch.isServed(problem, i, solution.tonnes(i));
    }
}
