package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The shares of the least ratio of two sums over them, {@code costs w / masses w}.
 *
 * <p>Each step minimises {@code costs - ratio masses} at the ratio of the step before, until nothing is below zero (W.
 * Dinkelbach, Management Science 13, 1967); the prices are those of that last program.
 */
final class LeastRatio {

    /** Steps of the search, each of which more than doubles its exact digits. */
    private static final int MOST_STEPS = 60;

    /** A ratio that falls by less than this part of itself is the least one. */
    private static final double LEAST_FALL = 1e-13;

    private final BlendProgram program;
    private final Collection<BindingLimit> kept;

    /** Searches among the shares that keep the stocks, the rules and some sides of limits. */
    LeastRatio(BlendProgram program, Collection<BindingLimit> kept) {
        this.program = program;
        this.kept = kept;
    }

    /**
     * Returns the shares.
     *
     * @param goal the costs, and rows that the shares keep
     * @param masses more than zero in every blend
     */
    Attempt of(Goal goal, double[] masses) {
        Attempt first = program.minimise(goal, kept);
        if (!(first instanceof Attempt.Found best)) {
            return first;
        }
        double ratio = ratio(goal.costs(), masses, best);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] costs = new double[masses.length];
            for (int i = 0; i < costs.length; i++) {
                costs[i] = goal.costs()[i] - ratio * masses[i];
            }
            Goal lower = new Goal(costs, goal.terms(), goal.rows());
            if (!(program.minimise(lower, kept) instanceof Attempt.Found found)) {
                return best.within(ratio, Double.NEGATIVE_INFINITY, false);
            }
            best = found;
            double next = ratio(goal.costs(), masses, found);
            if (!(next < ratio - LEAST_FALL * Math.abs(ratio))) {
                break;
            }
            ratio = next;
        }
        double least = ratio(goal.costs(), masses, best);
        return best.within(least, best.proven() ? least : Double.NEGATIVE_INFINITY, best.proven());
    }

    /**
     * Returns the best value of a side, the lowest of a maximum and the highest of a minimum; empty if no shares keep the
     * others, or if the search was stopped.
     */
    OptionalDouble best(BindingLimit side) {
        MixingRow row = program.row(side).mixing();
        double sign = side.side() == LimitSide.MAX ? 1 : -1;
        double[] amounts = new double[row.size()];
        double[] masses = new double[row.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = sign * row.amount(i);
            masses[i] = row.mass(i);
        }
        OptionalDouble least = proven(of(Goal.linear(amounts), masses));
        return least.isPresent() ? OptionalDouble.of(sign * least.getAsDouble()) : least;
    }

    /**
     * Returns the cost at which a coal that is not used would enter: the highest at which some recipe with it costs no
     * more than the best one; empty if there is no such recipe or if the search was stopped.
     *
     * <pre>max over recipes with w_k &gt; 0 of (best - sum over the others w_i c_i) / w_k</pre>
     *
     * @param best the cost of the best recipe
     */
    static OptionalDouble entryCost(BlendProgram program, int coal, double best) {
        BlendProblem problem = program.problem();
        double[] dearer = problem.costs();
        Arrays.setAll(dearer, i -> i == coal ? -best : dearer[i] - best);
        double[] share = new double[dearer.length];
        share[coal] = 1;
        LeastRatio search = new LeastRatio(program.using(coal), problem.sides());
        OptionalDouble least = proven(search.of(Goal.linear(dearer), share));
        return least.isPresent() ? OptionalDouble.of(-least.getAsDouble()) : least;
    }

    private static OptionalDouble proven(Attempt attempt) {
        return attempt instanceof Attempt.Found found && found.proven()
                ? OptionalDouble.of(found.objective())
                : OptionalDouble.empty();
    }

    private static double ratio(double[] costs, double[] masses, Attempt.Found found) {
        double cost = 0;
        double mass = 0;
        for (int i = 0; i < costs.length; i++) {
            cost += costs[i] * found.x()[i];
            mass += masses[i] * found.x()[i];
        }
        return cost / mass;
    }
}
