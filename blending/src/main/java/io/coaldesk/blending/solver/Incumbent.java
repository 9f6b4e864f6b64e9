package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Status;
import io.coaldesk.blending.solver.MixedProgram.Ratio;
import org.jspecify.annotations.Nullable;

/** The best point so far, and the linear programs with a combination fixed that lead to one. */
final class Incumbent {

    /** What a better point must be better by, relative to the sizes of the terms of the cost. */
    static final double LEAST_GAIN = 1e-9;

    private final MixedProgram program;
    private final SimplexWorkspace workspace = new SimplexWorkspace();
    private LpSolution.@Nullable Optimal best;
    private double cutoff = Double.POSITIVE_INFINITY;
    private double slack;

    Incumbent(MixedProgram program) {
        this.program = program;
    }

    /** Solves the program with one option of each choice, and keeps its point if that is the best. */
    Status offer(int[] options) {
        Status status = workspace.solve(fixed(options));
        if (status == Status.OPTIMAL && (best == null || workspace.objective() < best.objective())) {
            best = (LpSolution.Optimal) workspace.solution();
            slack = 0;
            for (int j = 0; j < program.relaxation().columns(); j++) {
                slack += LEAST_GAIN * Math.abs(program.relaxation().objective(j) * best.x(j));
            }
            cutoff = best.objective() - slack;
        }
        return status;
    }

    /** The answer to the last offer. */
    LpSolution answer() {
        return workspace.solution();
    }

    /** Whether the last offer's point, an optimum, costs as little as a bound allows. */
    boolean reaches(double bound) {
        return workspace.objective() <= bound + slack;
    }

    LpSolution.@Nullable Optimal best() {
        return best;
    }

    /** The bound from which on nothing better by the least gain is to be found. */
    double cutoff() {
        return cutoff;
    }

    long pivots() {
        return workspace.pivots();
    }

    private LinearProgram fixed(int[] options) {
        LinearProgram relaxation = program.relaxation();
        int columns = relaxation.columns();
        LinearProgram.Builder builder = LinearProgram.columns(columns);
        double[] costs = new double[columns];
        relaxation.copyCosts(costs);
        builder.objective(costs);
        for (int j = 0; j < columns; j++) {
            builder.bounds(j, relaxation.lower(j), relaxation.upper(j));
        }
        for (int d = 0; d < program.columns().length; d++) {
            Choice choice = program.choices()[d];
            builder.bounds(program.columns()[d], choice.least(options[d]), choice.most(options[d]));
        }
        for (int i = 0; i < relaxation.rows(); i++) {
            builder.addRow(relaxation.row(i), relaxation.rowLower(i), relaxation.rowUpper(i));
        }
        for (int r = 0; r < program.ratios().length; r++) {
            Ratio ratio = program.ratios()[r];
            double[] row = new double[columns];
            row[ratio.column()] = 1;
            row[ratio.other()] = -ratio.values().least(options[program.columns().length + r]);
            builder.addRow(row, 0, 0);
        }
        return builder.build();
    }
}
