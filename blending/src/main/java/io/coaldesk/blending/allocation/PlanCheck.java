package io.coaldesk.blending.allocation;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The check of printed tonnes against the request as stated: not against the rows that the solver saw.
 *
 * <p>Stocks, demand and reclaim limits must hold exactly. Everything else may be missed by what rounding explains, the
 * change if every flow that carries coal were off by one unit of the last decimal, and by the noise of the solver.
 */
final class PlanCheck {

    /** Relative noise of the solver: what its own verification lets pass, ten times over. */
    static final double NOISE = 1e-8;

    private final AllocationProblem problem;
    private final double[] exact;
    private final PrintedFlows printed;
    private final double unit;

    private PlanCheck(AllocationProblem problem, double[] exact, PrintedFlows printed) {
        this.problem = problem;
        this.exact = exact;
        this.printed = printed;
        this.unit =
                BigDecimal.ONE.movePointLeft(problem.request().tonnesDecimals()).doubleValue();
    }

    static void verify(AllocationProblem problem, double[] exact, PrintedFlows printed) {
        PlanCheck check = new PlanCheck(problem, exact, printed);
        for (int period = 0; period < problem.periods(); period++) {
            for (int product = 0; product < problem.products().size(); product++) {
                check.checkProduct(product, period);
            }
            for (int lot = 0; lot < problem.lots().size(); lot++) {
                require(
                        printed.closing(lot, period).signum() >= 0,
                        problem.lots().get(lot).id() + " is overdrawn");
            }
            for (int pile = 0; pile < problem.piles().size(); pile++) {
                check.checkPile(pile, period);
            }
            for (int resource = 0; resource < problem.resources().size(); resource++) {
                check.checkResource(resource, period);
            }
        }
    }

    private void checkProduct(int product, int period) {
        BigDecimal delivered = printed.delivered(product, period);
        String name = problem.products().get(product).id() + " in " + problem.period(period);
        List<Integer> into = problem.into(product, period);
        require(delivered.compareTo(problem.demand(product, period)) <= 0, name + " exceeds its demand");
        requireAtLeast(
                delivered, problem.firm(product, period), unit * carrying(into), name + " misses its firm demand");
        if (delivered.signum() > 0) {
            ProductMix mix = problem.mix(product);
            double[] tonnes = printed.recipe(product, period);
            double[] unrounded = new double[tonnes.length];
            into.forEach(flow -> unrounded[mix.place(problem.flows().get(flow).lot())] = exact[flow]);
            for (MixingRow row : mix.rows()) {
                double allowed = explained(row, tonnes, unrounded);
                mix.sides(row).forEach(side -> checkSide(name, side, row.value(tonnes), allowed));
            }
            checkShares(name, mix, tonnes, unit * (1 + carrying(into)));
        }
    }

    /** Returns the change of a value if every flow that carries coal were off by one unit, and noise. */
    private double explained(MixingRow row, double[] tonnes, double[] unrounded) {
        double value = row.value(tonnes);
        double change = 0;
        for (int i = 0; i < tonnes.length; i++) {
            if (tonnes[i] > 0 || unrounded[i] > 0) {
                change += Math.abs(row.amount(i) - value * row.mass(i));
            }
        }
        return unit * change / row.mass(tonnes) + NOISE * Math.abs(value);
    }

    private static void checkSide(String name, BindingLimit side, double value, double allowed) {
        double bound = side.limit().doubleValue();
        double excess = side.side() == LimitSide.MIN ? bound - value : value - bound;
        require(excess <= allowed, name + " misses " + side.label().en() + " with " + value);
    }

    private void checkShares(String name, ProductMix mix, double[] tonnes, double allowed) {
        double total = 0;
        for (double part : tonnes) {
            total += part;
        }
        for (int i = 0; i < tonnes.length; i++) {
            StockLot lot = problem.lots().get(mix.lots().get(i));
            double slack = allowed + NOISE * total;
            boolean kept = tonnes[i] >= mix.leastShare(lot).doubleValue() * total - slack
                    && tonnes[i] <= mix.greatestShare(lot).doubleValue() * total + slack;
            require(kept, name + " misses the share of " + lot.id());
        }
    }

    private void checkPile(int number, int period) {
        Stockpile pile = problem.piles().get(number);
        String name = pile.id() + " in " + problem.period(period);
        BigDecimal reclaimed = printed.reclaimed(number, period);
        double rounding = unit * carrying(flowsFrom(number));
        require(
                pile.reclaimLimit()
                        .map(limit -> reclaimed.compareTo(limit) <= 0)
                        .orElse(true),
                name + " is reclaimed too much");
        requireAtLeast(
                reclaimed, pile.leastReclaim().orElse(BigDecimal.ZERO), rounding, name + " is reclaimed too little");
        Optional<BigDecimal> capacity = pile.capacity();
        capacity.ifPresent(
                most -> requireAtLeast(most, printed.closingOn(number, period), rounding, name + " overflows"));
    }

    private void checkResource(int resource, int period) {
        BigDecimal used = printed.used(resource, period);
        String name = problem.resources().get(resource).id() + " in " + problem.period(period);
        double rounding = 0;
        for (int i = 0; i < exact.length; i++) {
            Flow flow = problem.flows().get(i);
            boolean counts = flow.period() == period
                    && (exact[i] > 0 || printed.tonnes(i).signum() > 0);
            rounding += counts ? unit * problem.use(resource, flow).doubleValue() : 0;
        }
        double allowed = rounding;
        problem.resourceCapacity(resource, period)
                .ifPresent(most -> requireAtLeast(most, used, allowed, name + " is used too much"));
        requireAtLeast(used, problem.leastUse(resource, period), allowed, name + " is used too little");
    }

    private List<Integer> flowsFrom(int pile) {
        return IntStream.range(0, exact.length)
                .filter(i -> problem.isOn(problem.flows().get(i).lot(), pile))
                .boxed()
                .toList();
    }

    private long carrying(List<Integer> flows) {
        return flows.stream()
                .filter(flow -> exact[flow] > 0 || printed.tonnes(flow).signum() > 0)
                .count();
    }

    private static void requireAtLeast(BigDecimal greater, BigDecimal less, double rounding, String breach) {
        double missing = less.subtract(greater).doubleValue();
        require(missing <= rounding + NOISE * less.doubleValue(), breach + " by " + missing);
    }

    private static void require(boolean holds, String breach) {
        if (!holds) {
            throw new UnverifiedAllocationException("The plan fails its check: " + breach);
        }
    }
}
