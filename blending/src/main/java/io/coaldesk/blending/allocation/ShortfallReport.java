package io.coaldesk.blending.allocation;

import io.coaldesk.blending.allocation.ProgramRow.Kind;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.deal.BindingLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What cannot be kept of a problem without a plan: the lower bounds of rows are given slack, and the sum of the slacks,
 * each relative to its bound, is made least. Without flows everything else holds, so that an answer always exists.
 */
final class ShortfallReport {

    /** Part of a bound that a solver's noise can take away. */
    private static final double NOISE = 1e-9;

    /** Part of a number that its arithmetic in doubles can take away, well within what a solver takes for equal. */
    private static final BigDecimal BINARY_NOISE = new BigDecimal("1e-13");

    private final AllocationProgram program;
    private final AllocationProblem problem;

    ShortfallReport(AllocationProgram program) {
        this.program = program;
        this.problem = program.problem();
    }

    AllocationInfeasible infeasible() {
        List<ProgramRow> elastic =
                program.rows().stream().filter(ShortfallReport::mustBeDone).toList();
        int flows = problem.flows().size();
        int columns = flows + elastic.size();
        double[] costs = new double[columns];
        LinearProgram.Builder relaxed = LinearProgram.columns(columns);
        for (ProgramRow row : program.rows()) {
            double[] dense = row.dense(columns);
            int slack = elastic.indexOf(row);
            if (slack < 0) {
                relaxed.addRow(dense, row.least(), row.most());
            } else {
                // The upper bound is one of flows alone; slack must not count towards it.
                costs[flows + slack] = 1 / row.least();
                relaxed.addRow(dense, Double.NEGATIVE_INFINITY, row.most());
                double[] withSlack = dense.clone();
                withSlack[flows + slack] = 1;
                relaxed.addRow(withSlack, row.least(), Double.POSITIVE_INFINITY);
            }
        }
        if (!(program.solve(relaxed.objective(costs).build()) instanceof LpSolution.Optimal optimal)) {
            throw new UnverifiedAllocationException("The plan without what must be done has no answer");
        }
        double[] slacks = Arrays.copyOfRange(optimal.x(), flows, columns);
        List<Shortfall> shortfalls = shortfalls(elastic, slacks, NOISE);
        if (shortfalls.isEmpty()) {
            // Impossible by less than what is usually noise.
            shortfalls = shortfalls(elastic, slacks, 0);
        }
        if (shortfalls.isEmpty()) {
            throw new UnverifiedAllocationException("No plan was found, and nothing that stands in its way");
        }
        return new AllocationInfeasible(shortfalls, new AllocationReasons(problem).infeasible(shortfalls));
    }

    private List<Shortfall> shortfalls(List<ProgramRow> elastic, double[] slacks, double noise) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int i = 0; i < slacks.length; i++) {
            if (slacks[i] > noise * elastic.get(i).least()) {
                shortfalls.add(shortfall(elastic.get(i), slacks[i]));
            }
        }
        return shortfalls;
    }

    private static boolean mustBeDone(ProgramRow row) {
        return row.kind() != Kind.LIMIT && row.kind() != Kind.SHARE && row.least() > 0;
    }

    private Shortfall shortfall(ProgramRow row, double slack) {
        String period = problem.period(row.period());
        Shortfall.Builder shortfall = Shortfall.builder().period(period);
        int item = row.item();
        BigDecimal missing = BigDecimal.valueOf(slack);
        switch (row.kind()) {
            case DEMAND ->
                of(
                                shortfall,
                                ScarceKind.FIRM_DEMAND,
                                problem.products().get(item).id(),
                                problem.firm(item, row.period()),
                                missing)
                        .addAllConflict(conflict(item, row.period()));
            case RECLAIM ->
                of(
                        shortfall,
                        ScarceKind.LEAST_RECLAIM,
                        problem.piles().get(item).id(),
                        problem.piles().get(item).leastReclaim().orElseThrow(),
                        missing);
            case CAPACITY ->
                of(
                        shortfall,
                        ScarceKind.CAPACITY,
                        problem.piles().get(item).id(),
                        problem.piles().get(item).capacity().orElseThrow(),
                        missing.negate());
            case RESOURCE ->
                of(
                        shortfall,
                        ScarceKind.LEAST_USE,
                        problem.resources().get(item).id(),
                        problem.leastUse(item, row.period()),
                        missing);
            default -> throw new IllegalStateException(row.kind() + " has no slack");
        }
        return shortfall.build();
    }

    private Shortfall.Builder of(
            Shortfall.Builder shortfall, ScarceKind kind, String id, BigDecimal required, BigDecimal missing) {
        boolean isLeast = missing.signum() > 0;
        BigDecimal binaryNoise = required.multiply(BINARY_NOISE);
        BigDecimal reachable = required.subtract(missing).add(isLeast ? binaryNoise : binaryNoise.negate());
        RoundingMode toTheSafeSide = isLeast ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return shortfall
                .kind(kind)
                .id(id)
                .required(required)
                .reachable(reachable.setScale(problem.request().tonnesDecimals(), toTheSafeSide));
    }

    /**
     * Returns limits that no blend of the lots on hand keeps together, found by leaving out one after the other; empty if
     * some blend keeps all.
     */
    private List<BindingLimit> conflict(int product, int period) {
        List<Side> kept = new ArrayList<>();
        for (MixingRow mixing : problem.mix(product).rows()) {
            problem.mix(product).sides(mixing).forEach(side -> kept.add(new Side(mixing, side)));
        }
        if (problem.into(product, period).isEmpty() || canBlend(product, period, kept)) {
            return List.of();
        }
        for (Side side : List.copyOf(kept)) {
            kept.remove(side);
            if (canBlend(product, period, kept)) {
                kept.add(side);
            }
        }
        return kept.stream().map(Side::limit).toList();
    }

    private record Side(MixingRow mixing, BindingLimit limit) {}

    private boolean canBlend(int product, int period, List<Side> kept) {
        int count = problem.into(product, period).size();
        double[] whole = new double[count];
        Arrays.fill(whole, 1);
        LinearProgram.Builder blend = LinearProgram.columns(count).addRow(whole, 1, 1);
        program.recipeRows(product, period).stream()
                .filter(row -> row.kind() == Kind.SHARE)
                .forEach(row -> blend.addRow(row.coefficients(), row.least(), row.most()));
        for (Side side : kept) {
            ProgramRow row = ProgramRows.limit(problem, product, period, side.mixing(), side.limit());
            blend.addRow(row.coefficients(), row.least(), row.most());
        }
        return program.solve(blend.build()) instanceof LpSolution.Optimal;
    }
}
