package io.coaldesk.blending.allocation;

import io.coaldesk.blending.allocation.ProgramRow.Kind;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.customer.CustomerTier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Solves a program in the order of its priority, and prices its rows.
 *
 * <p>Where tiers come first, the tonnes served of each tier are made greatest in turn and held from then on, by equations
 * where the whole demand is served and else by one row over the tier; last the contribution is made greatest. The slope
 * of the last optimum over the bound of a row is then that of its own program plus, for each tier held short, the price
 * of holding it times the slope of what it was served:
 *
 * <pre>dC/db = y + sum_k m_k ds_k/db,   ds_k/db = y_k + sum_(j before k) m_kj ds_j/db</pre>
 */
final class PriorityOrder {

    /** Part of the tonnes wanted that a solver's noise can take away; less than that is not short. */
    private static final double NOISE = 1e-9;

    private final AllocationProgram program;
    private final List<ProgramRow> rows;
    private final int[] sides;
    private final List<double[]> servedSlopes = new ArrayList<>();

    private PriorityOrder(AllocationProgram program) {
        this.program = program;
        this.rows = new ArrayList<>(program.rows());
        this.sides = new int[rows.size()];
    }

    /** Returns the best flows, or empty if none keep all rows. */
    static Optional<PricedFlows> solve(AllocationProgram program) {
        PriorityOrder order = new PriorityOrder(program);
        if (program.problem().request().priority() == AllocationPriority.TIERS_FIRST) {
            for (CustomerTier tier : CustomerTier.values()) {
                if (!order.serve(tier)) {
                    return Optional.empty();
                }
            }
        }
        if (!(program.greatest(program.contributions(), order.rows) instanceof LpSolution.Optimal optimal)) {
            return Optional.empty();
        }
        return Optional.of(new PricedFlows(optimal.x(), order.slopes(optimal), order.sides, optimal.degenerate()));
    }

    /** Holds the most that a tier can be served, and says whether there is any plan. */
    private boolean serve(CustomerTier tier) {
        double[] counts = program.problem().flows().stream()
                .mapToDouble(flow -> isOf(flow.product(), tier) ? 1 : 0)
                .toArray();
        double wanted = rows.stream()
                .filter(row -> isDemandOf(row, tier))
                .mapToDouble(ProgramRow::most)
                .sum();
        if (wanted == 0) {
            return true;
        }
        if (!(program.greatest(counts, rows) instanceof LpSolution.Optimal optimal)) {
            return false;
        }
        double served = -optimal.objective();
        if (served >= wanted - NOISE * wanted) {
            rows.replaceAll(row -> isDemandOf(row, tier) ? row.asEquation() : row);
        } else {
            servedSlopes.add(slopes(optimal));
            rows.add(hold(counts, served));
        }
        return true;
    }

    private ProgramRow hold(double[] counts, double served) {
        List<Integer> flows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                flows.add(i);
            }
        }
        return ProgramRow.of(Kind.TIER, 0, 0, flows, flow -> 1, served, Double.POSITIVE_INFINITY);
    }

    private boolean isDemandOf(ProgramRow row, CustomerTier tier) {
        return row.kind() == Kind.DEMAND && isOf(row.item(), tier);
    }

    private boolean isOf(int product, CustomerTier tier) {
        return program.problem().products().get(product).tier() == tier;
    }

    /** Returns the slopes of an optimum over the stated rows, those of the held tiers included. */
    private double[] slopes(LpSolution.Optimal optimal) {
        int stated = sides.length;
        double[] duals = optimal.rowDuals();
        double[] slopes = new double[stated];
        Arrays.setAll(slopes, i -> 0 - duals[i]);
        for (int held = 0; held < servedSlopes.size(); held++) {
            double price = 0 - duals[stated + held];
            double[] served = servedSlopes.get(held);
            for (int i = 0; i < stated && price != 0; i++) {
                slopes[i] += price * served[i];
            }
        }
        for (int i = 0; i < stated; i++) {
            // A row that was tight for a higher tier stays tight on that side for all that comes after.
            sides[i] = sides[i] == 0 ? (int) Math.signum(duals[i]) : sides[i];
        }
        return slopes;
    }
}
