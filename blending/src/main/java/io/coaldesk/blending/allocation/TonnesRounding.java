package io.coaldesk.blending.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Flows as they are printed, in whole units of the last decimal.
 *
 * <p>Each flow is rounded down; then the flows into a product get back, by largest remainders, the whole units that its
 * total lost; a unit that another flow took from the same lot is taken back where that one's product can have another.
 * No unit is given out that a lot does not hold, a stockpile cannot reclaim or nobody wants, so that those
 * hold exactly.
 */
final class TonnesRounding {

    /** Part of a unit within which a flow counts as the next whole number: what a solver's noise takes away. */
    private static final double SNAP = 1e-3;

    private final AllocationProblem problem;
    private final double[] exact;
    private final long[] units;
    private final long[][] left;
    private final long[][] reclaimable;
    private final long[][] wanted;

    private TonnesRounding(AllocationProblem problem, double[] tonnes) {
        this.problem = problem;
        double perTonne = BigDecimal.ONE
                .movePointRight(problem.request().tonnesDecimals())
                .doubleValue();
        int periods = problem.periods();
        exact = new double[tonnes.length];
        units = new long[tonnes.length];
        left = new long[problem.lots().size()][periods];
        reclaimable = new long[problem.piles().size()][periods];
        wanted = new long[problem.products().size()][periods];
        for (int i = 0; i < tonnes.length; i++) {
            exact[i] = tonnes[i] * perTonne;
        }
        for (int period = 0; period < periods; period++) {
            fillBounds(period);
        }
    }

    private void fillBounds(int period) {
        for (int lot = 0; lot < left.length; lot++) {
            left[lot][period] = units(problem.supply(lot, period));
        }
        for (int pile = 0; pile < reclaimable.length; pile++) {
            reclaimable[pile][period] =
                    problem.piles().get(pile).reclaimLimit().map(this::units).orElse(Long.MAX_VALUE);
        }
        for (int product = 0; product < wanted.length; product++) {
            wanted[product][period] = units(problem.demand(product, period));
        }
    }

    /** Returns the printed tonnes of each flow. */
    static List<BigDecimal> round(AllocationProblem problem, double[] tonnes) {
        TonnesRounding rounding = new TonnesRounding(problem, tonnes);
        for (int i = 0; i < tonnes.length; i++) {
            long down = (long) Math.floor(rounding.exact[i] + SNAP);
            rounding.give(i, Math.min(down, rounding.room(i)));
        }
        for (int period = 0; period < problem.periods(); period++) {
            for (int product : rounding.highestTierFirst()) {
                rounding.giveBack(problem.into(product, period));
            }
        }
        List<BigDecimal> printed = new ArrayList<>();
        for (long count : rounding.units) {
            printed.add(BigDecimal.valueOf(count, problem.request().tonnesDecimals()));
        }
        return printed;
    }

    private List<Integer> highestTierFirst() {
        List<Integer> products = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            products.add(i);
        }
        products.sort(Comparator.comparing(i -> problem.products().get(i).tier()));
        return products;
    }

    private void giveBack(List<Integer> into) {
        double total = 0;
        long given = 0;
        for (int flow : into) {
            total += exact[flow];
            given += units[flow];
        }
        long lost = (long) Math.floor(total + SNAP) - given;
        List<Integer> byRemainder = new ArrayList<>(into);
        byRemainder.sort(Comparator.comparingDouble((Integer flow) -> units[flow] - exact[flow])
                .thenComparing(flow -> flow));
        for (int flow : byRemainder) {
            if (lost > 0 && exact[flow] > units[flow] && (room(flow) > 0 || makeRoom(flow))) {
                give(flow, 1);
                lost--;
            }
        }
    }

    /**
     * Makes room for a unit of a flow where another one from the same lot or stockpile was rounded up: that one goes down
     * again, and its product gets the unit from elsewhere.
     */
    private boolean makeRoom(int flow) {
        for (int other = 0; other < units.length; other++) {
            if (units[other] > exact[other]) {
                give(other, -1);
                if (room(flow) > 0 && giveElsewhere(other, flow)) {
                    return true;
                }
                give(other, 1);
            }
        }
        return false;
    }

    private boolean giveElsewhere(int flow, int reserved) {
        Flow from = problem.flows().get(flow);
        give(reserved, 1);
        for (int other : problem.into(from.product(), from.period())) {
            if (other != flow && exact[other] > units[other] && room(other) > 0) {
                give(other, 1);
                give(reserved, -1);
                return true;
            }
        }
        give(reserved, -1);
        return false;
    }

    /** Returns how much more a flow can carry, given what all carry now, in this period and after. */
    private long room(int number) {
        Flow flow = problem.flows().get(number);
        int period = flow.period();
        long room = Math.min(reclaimable[problem.pileOf(flow.lot())][period], wanted[flow.product()][period]);
        for (int t = period; t < problem.periods(); t++) {
            room = Math.min(room, left[flow.lot()][t]);
        }
        return room;
    }

    private void give(int number, long count) {
        Flow flow = problem.flows().get(number);
        units[number] += count;
        reclaimable[problem.pileOf(flow.lot())][flow.period()] -= count;
        wanted[flow.product()][flow.period()] -= count;
        for (int t = flow.period(); t < problem.periods(); t++) {
            left[flow.lot()][t] -= count;
        }
    }

    private long units(BigDecimal tonnes) {
        return tonnes.movePointRight(problem.request().tonnesDecimals()).longValueExact();
    }
}
