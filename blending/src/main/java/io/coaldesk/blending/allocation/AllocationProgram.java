package io.coaldesk.blending.allocation;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.blending.solver.LpSolverException;
import java.util.List;

/** The linear programs over the flows of a problem, in tonnes. */
final class AllocationProgram {

    private final AllocationProblem problem;
    private final LpSolver solver;
    private final List<ProgramRow> rows;

    AllocationProgram(AllocationProblem problem, LpSolver solver) {
        this.problem = problem;
        this.solver = solver;
        this.rows = ProgramRows.of(problem);
    }

    AllocationProblem problem() {
        return problem;
    }

    List<ProgramRow> rows() {
        return rows;
    }

    /** Returns the rows on quality and shares of a product in a period, each over all flows into it. */
    List<ProgramRow> recipeRows(int product, int period) {
        return rows.stream()
                .filter(row -> row.kind() == ProgramRow.Kind.LIMIT || row.kind() == ProgramRow.Kind.SHARE)
                .filter(row -> row.item() == product && row.period() == period)
                .toList();
    }

    /** Returns what a tonne of each flow adds to the contribution, the holding that it saves included. */
    double[] contributions() {
        return problem.flows().stream()
                .mapToDouble(flow -> problem.contribution(flow)
                        .add(problem.holdingToTheEnd(flow.lot(), flow.period()))
                        .doubleValue())
                .toArray();
    }

    /** Solves for the greatest value of the flows under rows, without the closed ones. */
    LpSolution greatest(double[] values, List<ProgramRow> kept, boolean[] closed) {
        double[] costs = values.clone();
        for (int i = 0; i < costs.length; i++) {
            costs[i] = 0 - costs[i];
        }
        LinearProgram.Builder builder = LinearProgram.columns(costs.length).objective(costs);
        for (int i = 0; i < costs.length; i++) {
            builder.bounds(i, 0, closed[i] ? 0 : Double.POSITIVE_INFINITY);
        }
        kept.forEach(row -> builder.addRow(row.dense(costs.length), row.least(), row.most()));
        return solve(builder.build());
    }

    LpSolution solve(LinearProgram program) {
        try {
            return solver.solve(program);
        } catch (LpSolverException e) {
            throw new UnverifiedAllocationException(e);
        }
    }
}
