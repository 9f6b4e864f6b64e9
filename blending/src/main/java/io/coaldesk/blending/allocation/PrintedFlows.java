package io.coaldesk.blending.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The flows of a plan as printed, and the sums over them that are exact. */
final class PrintedFlows {

    private final AllocationProblem problem;
    private final List<BigDecimal> tonnes;

    PrintedFlows(AllocationProblem problem, List<BigDecimal> tonnes) {
        this.problem = problem;
        this.tonnes = tonnes;
    }

    BigDecimal tonnes(int flow) {
        return tonnes.get(flow);
    }

    BigDecimal delivered(int product, int period) {
        return sum(flow -> flow.product() == product && flow.period() == period);
    }

    BigDecimal taken(int lot, int period) {
        return sum(flow -> flow.lot() == lot && flow.period() == period);
    }

    BigDecimal reclaimed(int pile, int period) {
        return sum(flow -> flow.period() == period && problem.isOn(flow.lot(), pile));
    }

    /** Returns what lies of a lot at the end of a period. */
    BigDecimal closing(int lot, int period) {
        return problem.supply(lot, period).subtract(sum(flow -> flow.lot() == lot && flow.period() <= period));
    }

    /** Returns what lies on a stockpile at the end of a period. */
    BigDecimal closingOn(int pile, int period) {
        BigDecimal closing = BigDecimal.ZERO;
        for (int lot = 0; lot < problem.lots().size(); lot++) {
            closing = problem.isOn(lot, pile) ? closing.add(closing(lot, period)) : closing;
        }
        return closing;
    }

    BigDecimal used(int resource, int period) {
        return sum(flow -> flow.period() == period, flow -> problem.use(resource, flow));
    }

    /** Returns the tonnes of a delivery in the order of the lots that may go into the product. */
    double[] recipe(int product, int period) {
        ProductMix mix = problem.mix(product);
        double[] recipe = new double[mix.lots().size()];
        for (int flow : problem.into(product, period)) {
            recipe[mix.place(problem.flows().get(flow).lot())] =
                    tonnes.get(flow).doubleValue();
        }
        return recipe;
    }

    private BigDecimal sum(Predicate<Flow> counts) {
        return sum(counts, flow -> BigDecimal.ONE);
    }

    private BigDecimal sum(Predicate<Flow> counts, Function<Flow, BigDecimal> each) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < tonnes.size(); i++) {
            Flow flow = problem.flows().get(i);
            if (tonnes.get(i).signum() != 0 && counts.test(flow)) {
                sum = sum.add(tonnes.get(i).multiply(each.apply(flow)));
            }
        }
        return sum;
    }
}
