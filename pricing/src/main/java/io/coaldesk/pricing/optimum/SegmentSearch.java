package io.coaldesk.pricing.optimum;

import io.coaldesk.pricing.optimum.PriceProblem.Link;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best prices over all choices of which segments are served.
 *
 * <p>An arbitrage limit binds only what is served, so that a problem with limits is not one concave program but one for
 * every choice of regimes. The search starts without limits, which bounds every choice from above; where the solution breaks
 * a limit, one of its segments is decided each way. Branches that cannot beat the best found are left out. Without arbitrage
 * limits it ends at once.
 */
final class SegmentSearch {

    /** How far a price may break a limit in computing, as a share of prices. */
    static final double PRICE_TOLERANCE = 1e-9;

    private static final double VALUE_TOLERANCE = 1e-12;
    private static final int MOST_NODES = 5_000;

    private final PriceProblem problem;
    private @Nullable RegimeSolution best;
    private boolean proved = true;
    private int nodes;

    SegmentSearch(PriceProblem problem) {
        this.problem = problem;
    }

    /** Returns the best point; empty if there is none. */
    Optional<RegimeSolution> run() {
        Regime[] regimes = new Regime[problem.size()];
        for (int i = 0; i < regimes.length; i++) {
            regimes[i] = problem.segments().get(i).excluded() ? Regime.DROPPED : Regime.OPEN;
        }
        visit(regimes);
        return Optional.ofNullable(best);
    }

    /** Returns whether nothing better can exist. */
    boolean isProved() {
        return proved;
    }

    private void visit(Regime[] regimes) {
        if (++nodes > MOST_NODES) {
            proved = false;
            return;
        }
        RegimeProgram program = new RegimeProgram(problem, regimes);
        Optional<RegimeSolution> solved = program.solve();
        if (solved.isEmpty()) {
            proved &= !program.mayMiss();
            return;
        }
        RegimeSolution solution = solved.get();
        proved &= solution.concave();
        if (best != null && solution.value() <= best.value() + VALUE_TOLERANCE * Math.abs(best.value())) {
            return;
        }
        int segment = undecided(solution);
        if (segment < 0) {
            best = solution;
        } else {
            branch(regimes, segment);
        }
    }

    private void branch(Regime[] regimes, int segment) {
        SegmentModel model = problem.segments().get(segment);
        visit(with(regimes, segment, Regime.FREE));
        if (model.wantedAtCeiling() > 0) {
            visit(with(regimes, segment, Regime.RATIONED));
        }
        if (model.least() == 0) {
            visit(with(regimes, segment, Regime.DROPPED));
        }
    }

    private static Regime[] with(Regime[] regimes, int segment, Regime regime) {
        Regime[] changed = Arrays.copyOf(regimes, regimes.length);
        changed[segment] = regime;
        return changed;
    }

    /** Returns an undecided segment of the limit that is broken most; -1 if none is broken. */
    private int undecided(RegimeSolution solution) {
        int segment = -1;
        double most = PRICE_TOLERANCE * problem.priceScale();
        for (Link link : problem.limits()) {
            boolean open = solution.regime(link.from()) == Regime.OPEN || solution.regime(link.to()) == Regime.OPEN;
            double breach = breach(solution, link);
            if (open && breach > most) {
                most = breach;
                segment = solution.regime(link.from()) == Regime.OPEN ? link.from() : link.to();
            }
        }
        return segment;
    }

    private double breach(RegimeSolution solution, Link link) {
        SegmentModel from = problem.segments().get(link.from());
        SegmentModel to = problem.segments().get(link.to());
        double fromTonnes = solution.tonnes(link.from());
        double toTonnes = solution.tonnes(link.to());
        if (!isServed(problem, link.from(), fromTonnes)) {
            return Double.NEGATIVE_INFINITY;
        }
        double price = isServed(problem, link.to(), toTonnes) ? to.price(toTonnes) : to.entryPrice(toTonnes);
        return price - from.price(fromTonnes) - link.cost();
    }

    /** Returns whether tonnes are more than what computing leaves of none. */
    static boolean isServed(PriceProblem problem, int segment, double tonnes) {
        return tonnes > PRICE_TOLERANCE * problem.tonnesScale(problem.segments().get(segment));
    }
}
