package io.coaldesk.blending.allocation;

import io.coaldesk.blending.allocation.ProgramRow.Kind;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of a problem over its flows.
 *
 * <p>There are no columns for stocks: what is left of a lot is what there was less what flowed, so that a stock of zero
 * or more is one row over the flows up to a period, and is needed only before an arrival and at the end. Rows that hold
 * whatever flows are left out.
 */
final class ProgramRows {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private final AllocationProblem problem;
    private final List<ProgramRow> rows = new ArrayList<>();

    private ProgramRows(AllocationProblem problem) {
        this.problem = problem;
    }

    static List<ProgramRow> of(AllocationProblem problem) {
        ProgramRows rows = new ProgramRows(problem);
        for (int period = 0; period < problem.periods(); period++) {
            for (int product = 0; product < problem.products().size(); product++) {
                if (problem.demand(product, period).signum() > 0) {
                    rows.addProduct(product, period);
                }
            }
            for (int lot = 0; lot < problem.lots().size(); lot++) {
                rows.addLot(lot, period);
            }
            for (int pile = 0; pile < problem.piles().size(); pile++) {
                rows.addReclaim(pile, period);
                rows.addCapacity(pile, period);
            }
            for (int resource = 0; resource < problem.resources().size(); resource++) {
                rows.addResource(resource, period);
            }
        }
        return List.copyOf(rows.rows);
    }

    private void add(ProgramRow row) {
        if (!row.alwaysHolds()) {
            rows.add(row);
        }
    }

    private void addProduct(int product, int period) {
        List<Integer> into = problem.into(product, period);
        // Kept even if no flow exists, so that a firm demand without coal is infeasible and not forgotten.
        rows.add(ProgramRow.of(
                Kind.DEMAND,
                product,
                period,
                into,
                flow -> 1,
                problem.firm(product, period).doubleValue(),
                problem.demand(product, period).doubleValue()));
        ProductMix mix = problem.mix(product);
        for (MixingRow mixing : mix.rows()) {
            for (BindingLimit side : mix.sides(mixing)) {
                add(limit(problem, product, period, mixing, side));
            }
        }
        addShares(product, period, into);
    }

    /** Returns the row of a side of a limit over the flows into a product in a period. */
    static ProgramRow limit(AllocationProblem problem, int product, int period, MixingRow mixing, BindingLimit side) {
        double[] coefficients = mixing.coefficients(side.limit());
        ProductMix mix = problem.mix(product);
        boolean max = side.side() == LimitSide.MAX;
        return ProgramRow.of(
                Kind.LIMIT,
                product,
                period,
                problem.into(product, period),
                flow -> coefficients[mix.place(problem.flows().get(flow).lot())],
                max ? -OPEN : 0,
                max ? 0 : OPEN);
    }

    /** Adds {@code least * total <= tonnes of the lot <= most * total}. */
    private void addShares(int product, int period, List<Integer> into) {
        ProductMix mix = problem.mix(product);
        for (int lot : mix.lots()) {
            double least = mix.leastShare(problem.lots().get(lot)).doubleValue();
            double most = mix.greatestShare(problem.lots().get(lot)).doubleValue();
            if (least > 0) {
                add(ProgramRow.of(
                        Kind.SHARE,
                        product,
                        period,
                        into,
                        flow -> counts(flow, lot) - least,
                        0,
                        least == most ? 0 : OPEN));
            }
            if (most < 1 && least < most) {
                add(ProgramRow.of(Kind.SHARE, product, period, into, flow -> counts(flow, lot) - most, -OPEN, 0));
            }
        }
    }

    private int counts(int flow, int lot) {
        return problem.flows().get(flow).lot() == lot ? 1 : 0;
    }

    private void addLot(int lot, int period) {
        boolean last = period == problem.periods() - 1;
        if (!last && problem.arrivals(lot, period + 1).signum() == 0) {
            return;
        }
        List<Integer> taken = flows(flow -> flow.lot() == lot && flow.period() <= period);
        BigDecimal supply = problem.supply(lot, period);
        if (wanted(taken).compareTo(supply) > 0) {
            add(ProgramRow.of(Kind.LOT, lot, period, taken, flow -> 1, -OPEN, supply.doubleValue()));
        }
    }

    private void addReclaim(int pile, int period) {
        List<Integer> taken = flows(flow -> problem.isOn(flow.lot(), pile) && flow.period() == period);
        Optional<BigDecimal> limit = problem.piles().get(pile).reclaimLimit();
        BigDecimal least = problem.piles().get(pile).leastReclaim().orElse(BigDecimal.ZERO);
        boolean binds = limit.map(most -> wanted(taken).compareTo(most) > 0).orElse(false);
        if (binds || least.signum() > 0) {
            double most = limit.map(BigDecimal::doubleValue).orElse(OPEN);
            add(ProgramRow.of(Kind.RECLAIM, pile, period, taken, flow -> 1, least.doubleValue(), most));
        }
    }

    private void addCapacity(int pile, int period) {
        problem.piles().get(pile).capacity().ifPresent(capacity -> {
            BigDecimal needed = supplyOf(pile, period).subtract(capacity);
            if (needed.signum() > 0) {
                List<Integer> taken = flows(flow -> problem.isOn(flow.lot(), pile) && flow.period() <= period);
                add(ProgramRow.of(Kind.CAPACITY, pile, period, taken, flow -> 1, needed.doubleValue(), OPEN));
            }
        });
    }

    private BigDecimal supplyOf(int pile, int period) {
        BigDecimal supply = BigDecimal.ZERO;
        for (int lot = 0; lot < problem.lots().size(); lot++) {
            supply = problem.isOn(lot, pile) ? supply.add(problem.supply(lot, period)) : supply;
        }
        return supply;
    }

    private void addResource(int resource, int period) {
        double most = problem.resourceCapacity(resource, period)
                .map(BigDecimal::doubleValue)
                .orElse(OPEN);
        add(ProgramRow.of(
                Kind.RESOURCE,
                resource,
                period,
                flows(flow -> flow.period() == period),
                flow -> problem.use(resource, problem.flows().get(flow)).doubleValue(),
                problem.leastUse(resource, period).doubleValue(),
                most));
    }

    private List<Integer> flows(Predicate<Flow> counts) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < problem.flows().size(); i++) {
            if (counts.test(problem.flows().get(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Returns the most that flows can carry together, by the demand that they serve. */
    private BigDecimal wanted(List<Integer> flows) {
        return flows.stream()
                .map(problem.flows()::get)
                .map(flow -> new Flow(-1, flow.product(), flow.period()))
                .distinct()
                .map(flow -> problem.demand(flow.product(), flow.period()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
