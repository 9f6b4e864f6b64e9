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
                // A stock that ends between two units is left alone unless nothing else of the recipe can take the
                // unit.
                boolean takes = pass > 1 || (exact[i] > 0 && (pass > 0 || units[i] + 1 <= greatest(i)));
                if (left > 0 && takes) {
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
        double least =
                Math.max(problem.domain(coal).least(), problem.domain(coal).leastUsed()) * whole;
        String offer = problem.offers().get(coal).id();
        boolean mustStay =
                problem.rules().implies().stream().anyMatch(pair -> pair.needs().equals(offer));
        return Math.max(least, mustStay ? 1 : 0) - whole * MixingRow.NOISE;
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
        Standing standing = new Standing();
        double broken = standing.broken(0, 0);
        for (int moves = 0; broken > 0 && moves < MOST_MOVES; moves++) {
            double best = broken * WORTHWHILE;
            int bestFrom = -1;
            int bestTo = -1;
            for (int from : used) {
                for (int to : used) {
                    boolean movable = from != to && isFree(from) && isFree(to);
                    if (movable && units[from] - 1 >= smallest(from) && units[to] + 1 <= greatest(to)) {
                        double now = standing.broken(from, to);
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
            units[bestFrom]--;
            units[bestTo]++;
            standing = new Standing();
            broken = standing.broken(0, 0);
        }
    }

    /** The limits at the present units: what each row is made of, and what one unit in every share changes. */
    private final class Standing {

        private final List<LimitRow> rows = problem.rows();
        private final double[] shares = new double[units.length];
        private final double[] amounts = new double[rows.size()];
        private final double[] masses = new double[rows.size()];
        private final double[] tolerances = new double[rows.size()];

        Standing() {
            for (int i : used) {
                shares[i] = (double) units[i] / whole;
            }
            for (int r = 0; r < amounts.length; r++) {
                MixingRow mixing = rows.get(r).mixing();
                amounts[r] = mixing.amount(shares);
                masses[r] = mixing.mass(shares);
                tolerances[r] = mixing.tolerance(shares, 1.0 / whole);
            }
        }

        /** Returns by how much the limits are broken once a unit is moved from one coal to another. */
        double broken(int from, int to) {
            double sum = 0;
            for (int r = 0; r < amounts.length; r++) {
                LimitRow row = rows.get(r);
                double value = row.curve().isPresent() ? onCurve(row, from, to) : moved(r, from, to);
                for (BindingLimit side : row.sides()) {
                    double excess = LimitRow.excess(side, value);
                    sum += excess == 0 ? 0 : excess / tolerances[r];
                }
            }
            for (GroupShare group : problem.rules().groups()) {
                sum += outside(group, from, to);
            }
            return sum;
        }

        /** Returns by how many units a group is outside its shares. */
        private double outside(GroupShare group, int from, int to) {
            double together = 0;
            for (String id : group.coals()) {
                int coal = problem.indexOf(id);
                together += units[coal] + (coal == to ? 1 : 0) - (coal == from ? 1 : 0);
            }
            double low = group.min().map(Number::doubleValue).orElse(0.0) * whole - together;
            double high = together - group.max().map(Number::doubleValue).orElse(1.0) * whole;
            double outside = Math.max(low, high);
            return outside > whole * MixingRow.NOISE ? outside : 0;
        }

        private double moved(int r, int from, int to) {
            MixingRow mixing = rows.get(r).mixing();
            double amount = amounts[r] + (mixing.amount(to) - mixing.amount(from)) / whole;
            return amount / (masses[r] + (mixing.mass(to) - mixing.mass(from)) / whole);
        }

        private double onCurve(LimitRow row, int from, int to) {
            double[] other = shares.clone();
            other[from] -= 1.0 / whole;
            other[to] += 1.0 / whole;
            return row.value(other);
        }
    }
}
