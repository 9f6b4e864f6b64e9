package io.coaldesk.blending.allocation;

import io.coaldesk.blending.allocation.ProgramRow.Kind;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.customer.CustomerTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Solves a program in the order of its priority.
 *
 * <p>Where tiers come first, the tonnes served of each tier are made greatest in turn; last the contribution is made
 * greatest. What serves a tier best is every plan that keeps tight the rows that have a price in one best plan, and that
 * leaves empty the flows that have one: those rows become equations and those flows are closed, exactly and without a
 * number that could be off. The price of a row in the last program is then what its bound is worth with all tiers served
 * anew, for the equations move with their bounds.
 *
 * <p>A row of which a tonne serves a tier with less than a tenth of a gram keeps its freedom: a price that small is not
 * told from noise, and nobody moves a train to deliver a gram.
 */
final class PriorityOrder {

    /** A price, in tonnes served per tonne that counts, below which a row or a flow is left free. */
    private static final double NOISE = 1e-7;

    private final AllocationProgram program;
    private final List<ProgramRow> rows;
    private final boolean[] closed;
    private final int[] sides;

    private PriorityOrder(AllocationProgram program) {
        this.program = program;
        this.rows = new ArrayList<>(program.rows());
        this.closed = new boolean[program.problem().flows().size()];
        this.sides = new int[rows.size()];
    }

    /** Returns the best flows, or empty if none keep all rows. */
    static Optional<PricedFlows> solve(AllocationProgram program) {
        PriorityOrder order = new PriorityOrder(program);
        if (program.problem().request().priority() == AllocationPriority.TIERS_FIRST) {
            for (CustomerTier tier : CustomerTier.values()) {
                if (order.wants(tier) && !order.serve(tier)) {
                    return Optional.empty();
                }
            }
        }
        return order.greatest(program.contributions()).map(order::priced);
    }

    private boolean wants(CustomerTier tier) {
        return rows.stream().anyMatch(row -> row.kind() == Kind.DEMAND && isOf(row.item(), tier));
    }

    private boolean isOf(int product, CustomerTier tier) {
        return program.problem().products().get(product).tier() == tier;
    }

    /** Keeps only the plans that serve a tier best, and says whether there is any. */
    private boolean serve(CustomerTier tier) {
        double[] counts = program.problem().flows().stream()
                .mapToDouble(flow -> isOf(flow.product(), tier) ? 1 : 0)
                .toArray();
        Optional<LpSolution.Optimal> best = greatest(counts);
        best.ifPresent(this::keepOnly);
        return best.isPresent();
    }

    private void keepOnly(LpSolution.Optimal best) {
        double[] duals = best.rowDuals();
        for (int i = 0; i < duals.length; i++) {
            if (Math.abs(duals[i]) * rows.get(i).size() > NOISE && sides[i] == 0) {
                sides[i] = (int) Math.signum(duals[i]);
                rows.set(i, rows.get(i).tightAt(sides[i]));
            }
        }
        double[] reducedCosts = best.reducedCosts();
        for (int j = 0; j < reducedCosts.length; j++) {
            closed[j] |= reducedCosts[j] > NOISE;
        }
    }

    private Optional<LpSolution.Optimal> greatest(double[] values) {
        return program.greatest(values, rows, closed) instanceof LpSolution.Optimal optimal
                ? Optional.of(optimal)
                : Optional.empty();
    }

    private PricedFlows priced(LpSolution.Optimal optimal) {
        double[] slopes = optimal.rowDuals();
        for (int i = 0; i < slopes.length; i++) {
            sides[i] = sides[i] == 0 ? (int) Math.signum(slopes[i]) : sides[i];
            slopes[i] = 0 - slopes[i];
        }
        return new PricedFlows(optimal.x(), slopes, sides, optimal.degenerate());
    }
}
