package io.coaldesk.blending;

import io.coaldesk.blending.PiecewiseTerm.Interval;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The search for shares that minimise {@code costs w + sum weight_k f_k(v_k)}, where each v is a property of the blend
 * and each f is piecewise linear, perhaps with jumps.
 *
 * <p>A branch holds an interval of each v. Its program bounds f from below by the lines of its convex hull there; where v
 * is a ratio of two sums, by lines that touch at the ends of the interval. The branch of the lowest bound is looked at
 * next, and divided where its bound misses the function most, until the best recipe is proven to {@link #PRECISION}.
 */
final class TermSearch {

    /** The part of the objective that a better recipe may be missed by. */
    static final double PRECISION = 1e-9;

    private final BlendProgram program;
    private final double[] costs;
    private final List<PiecewiseTerm> terms;
    private final double[] weights;
    private final List<Goal.Row> rows;
    private final Collection<BindingLimit> kept;
    private Attempt.@Nullable Found best;
    private boolean stopped;

    /**
     * A branch.
     *
     * @param intervals by term
     * @param found the recipe of its program
     * @param number the order in which it was made
     */
    private record Branch(List<Interval> intervals, Attempt.Found found, int number) {}

    TermSearch(
            BlendProgram program,
            double[] costs,
            List<PiecewiseTerm> terms,
            double[] weights,
            List<Goal.Row> rows,
            Collection<BindingLimit> kept) {
        this.program = program;
        this.costs = costs;
        this.terms = terms;
        this.weights = weights;
        this.rows = rows;
        this.kept = kept;
    }

    Attempt minimise() {
        PriorityQueue<Branch> open = new PriorityQueue<>(
                Comparator.comparingDouble((Branch branch) -> branch.found().bound())
                        .thenComparingInt(Branch::number));
        int number = 0;
        List<Interval> whole = terms.stream().map(PiecewiseTerm::reach).toList();
        double stoppedBound = push(open, whole, number++);
        double bound = Double.NEGATIVE_INFINITY;
        while (!open.isEmpty()) {
            Branch branch = open.remove();
            bound = branch.found().bound();
            if (best != null && bound >= best.objective() - precision(best.objective())) {
                break;
            }
            if (stopped || !program.kernel().mayBranch()) {
                stopped = true;
                break;
            }
            int term = widestGap(branch);
            if (term >= 0) {
                Interval interval = branch.intervals().get(term);
                double value = terms.get(term).mixing().value(shares(branch.found()));
                double at = terms.get(term).split(interval, value);
                for (Interval part : List.of(new Interval(interval.low(), at), new Interval(at, interval.high()))) {
                    List<Interval> parts = new ArrayList<>(branch.intervals());
                    parts.set(term, part);
                    push(open, parts, number++);
                }
            }
        }
        if (best != null) {
            return stopped
                    ? best.within(best.objective(), bound, false)
                    : best.within(best.objective(), best.objective(), true);
        }
        return stopped ? new Attempt.Stopped(Math.max(bound, stoppedBound)) : new Attempt.None();
    }

    /** Solves a branch and keeps it if it may hold a better recipe; returns the bound of one that was stopped. */
    private double push(PriorityQueue<Branch> open, List<Interval> intervals, int number) {
        Attempt attempt = program.minimise(goal(intervals), kept);
        if (attempt instanceof Attempt.Stopped none) {
            stopped = true;
            return none.bound();
        }
        if (attempt instanceof Attempt.Found found) {
            stopped |= !found.proven();
            Branch branch = new Branch(intervals, found, number);
            offer(branch);
            open.add(branch);
        }
        return Double.NEGATIVE_INFINITY;
    }

    private void offer(Branch branch) {
        Attempt.Found found = branch.found();
        double exact = 0;
        for (int i = 0; i < costs.length; i++) {
            exact += costs[i] * found.x()[i];
        }
        for (int k = 0; k < terms.size(); k++) {
            PiecewiseTerm term = terms.get(k);
            exact += weights[k] == 0 ? 0 : weights[k] * term.at(term.mixing().value(shares(found)), term.reach());
            if (weights[k] == 0 && gap(branch, k) > precision(found.objective())) {
                return;
            }
        }
        if (best == null || exact < best.objective()) {
            best = found.within(exact, found.bound(), false);
        }
    }

    private int widestGap(Branch branch) {
        int widest = -1;
        double most = precision(branch.found().objective()) / terms.size();
        for (int k = 0; k < terms.size(); k++) {
            Interval interval = branch.intervals().get(k);
            double gap = gap(branch, k) * (weights[k] == 0 ? 1 : weights[k]);
            boolean divisible = interval.high() - interval.low() > 1e-12 * Math.max(1, Math.abs(interval.high()));
            if (divisible && gap > most) {
                most = gap;
                widest = k;
            }
        }
        return widest;
    }

    /** Returns by how much a branch's program is below the function of a term. */
    private double gap(Branch branch, int term) {
        PiecewiseTerm function = terms.get(term);
        double value = function.mixing().value(shares(branch.found()));
        return function.at(value, branch.intervals().get(term)) - branch.found().x()[costs.length + term];
    }

    private Goal goal(List<Interval> intervals) {
        List<Goal.Term> columns = new ArrayList<>();
        List<Goal.Row> all = new ArrayList<>(rows);
        for (int k = 0; k < terms.size(); k++) {
            PiecewiseTerm term = terms.get(k);
            Interval interval = intervals.get(k);
            MixingRow mixing = term.mixing();
            columns.add(new Goal.Term(weights[k], term.below(interval, mass(mixing, -1), mass(mixing, 1))));
            if (!interval.equals(term.reach())) {
                double[] none = new double[0];
                all.add(new Goal.Row(mixing.coefficients(interval.low()), none, 0, Double.POSITIVE_INFINITY));
                all.add(new Goal.Row(mixing.coefficients(interval.high()), none, Double.NEGATIVE_INFINITY, 0));
            }
        }
        return new Goal(costs, columns, all);
    }

    /** Returns the least (sign -1) or the greatest mass (sign 1) that a blend can have. */
    private double mass(MixingRow mixing, int sign) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < costs.length; i++) {
            if (program.problem().domain(i).most() > 0) {
                best = Math.max(best, sign * mixing.mass(i));
            }
        }
        return sign * best;
    }

    private double[] shares(Attempt.Found found) {
        return Arrays.copyOf(found.x(), costs.length);
    }

    private static double precision(double objective) {
        return PRECISION * Math.max(1, Math.abs(objective));
    }
}
