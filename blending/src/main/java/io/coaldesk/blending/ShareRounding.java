package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares as they are printed: whole units of the last decimal that add up to exactly 1.
 *
 * <p>Largest remainders first; then single units are moved between coals of the recipe as long as that makes broken
 * limits less broken.
 */
final class ShareRounding {

    private static final int MOST_MOVES = 200;

    /** A move must take away at least a tenth of what is broken, or it changes the recipe without repairing it. */
    private static final double WORTHWHILE = 0.9;

    private final BlendProblem problem;
    private final double[] exact;
    private final long whole;
    private final long[] units;
    private final List<Integer> used = new ArrayList<>();

    private ShareRounding(BlendProblem problem, double[] exact) {
        this.problem = problem;
        this.exact = exact;
        this.whole =
                BigDecimal.ONE.movePointRight(problem.request().shareDecimals()).longValueExact();
        this.units = new long[exact.length];
    }

    /** Returns the rounded shares in the order of the problem's coals. */
    static List<BigDecimal> round(BlendProblem problem, double[] exact) {
        ShareRounding rounding = new ShareRounding(problem, exact);
        rounding.roundByLargestRemainder();
        rounding.repair();
        int decimals = problem.request().shareDecimals();
        List<BigDecimal> shares = new ArrayList<>();
        for (long count : rounding.units) {
            shares.add(BigDecimal.valueOf(count, decimals));
        }
        return shares;
    }

    private void roundByLargestRemainder() {
        long left = whole;
        for (int i = 0; i < exact.length; i++) {
            units[i] = (long) Math.floor(exact[i] * whole);
            left -= units[i];
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> units[i] - exact[i] * whole)
                .thenComparingInt(i -> i));
        for (int pass = 0; left > 0; pass++) {
            for (int i : order) {
                // A stock that ends between two units is left alone unless nothing else can take the unit.
                if (left > 0 && (pass > 0 || units[i] + 1 <= greatest(i))) {
                    units[i]++;
                    left--;
                }
            }
        }
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                used.add(i);
            }
        }
    }

    private double greatest(int coal) {
        return problem.domain(coal).most() * whole + whole * MixingRow.NOISE;
    }

    private double smallest(int coal) {
        return Math.max(problem.domain(coal).least(), problem.domain(coal).leastUsed()) * whole
                - whole * MixingRow.NOISE;
    }

    /** Returns whether a unit more or less of a coal breaks no rule: it has no step, and no ratio to another. */
    private boolean isFree(int coal) {
        String offer = problem.offers().get(coal).id();
        return problem.domain(coal).step().isEmpty()
                && problem.rules().ratios().stream()
                        .noneMatch(ratio ->
                                ratio.coal().equals(offer) || ratio.to().equals(offer));
    }

    private void repair() {
        double broken = broken();
        for (int moves = 0; broken > 0 && moves < MOST_MOVES; moves++) {
            double best = broken * WORTHWHILE;
            int bestFrom = -1;
            int bestTo = -1;
            for (int from : used) {
                for (int to : used) {
                    boolean divisible = isFree(from) && isFree(to);
                    if (from != to && divisible && units[from] - 1 >= smallest(from) && units[to] + 1 <= greatest(to)) {
                        move(from, to);
                        double now = broken();
                        move(to, from);
                        if (now < best) {
                            best = now;
                            bestFrom = from;
                            bestTo = to;
                        }
                    }
                }
            }
            if (bestFrom < 0) {
                return;
            }
            move(bestFrom, bestTo);
            broken = best;
        }
    }

    private void move(int from, int to) {
        units[from]--;
        units[to]++;
    }

    /** Returns by how much the limits are broken, each measured by what one unit in every share changes. */
    private double broken() {
        double[] shares = new double[units.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (double) units[i] / whole;
        }
        double sum = 0;
        for (LimitRow row : problem.rows()) {
            double value = row.value(shares);
            for (BindingLimit side : row.sides()) {
                double excess = LimitRow.excess(side, value);
                sum += excess == 0 ? 0 : excess / row.mixing().tolerance(shares, 1.0 / whole);
            }
        }
        return sum;
    }
}
