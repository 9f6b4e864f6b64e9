package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Unbounded;
import org.jspecify.annotations.Nullable;

/**
 * A dense bounded simplex for programs of some tens of rows.
 *
 * <p>Free columns, equations, infinite bounds, redundant equations, empty rows and equal columns are ordinary input.
 * Equal programs get equal answers bit for bit, ties go to the lower index, and every run ends. An answer that fails its
 * check is tried again with other scaling and Bland's rule, and never returned. Values closer than about 1e-10 of a
 * row's scale are one value.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class BoundedSimplex implements LpSolver {

    /** Violation that counts as none: a tenth of what verification allows, so that a vertex in between is not refused. */
    private static final double PRECISION = Verification.TOLERANCE / 10;

    private final int stallLimit;

    /** A solver. */
    public BoundedSimplex() {
        this(100);
    }

    /** A solver that turns to Bland's rule after a number of pivots without gain. */
    BoundedSimplex(int stallLimit) {
        this.stallLimit = stallLimit;
    }

    @Override
    public LpSolution solve(LinearProgram program) {
        LpSolution solution = crossed(program);
        ScaledProgram geometric = ScaledProgram.geometric(program);
        if (solution == null) {
            solution = attempt(program, geometric, PRECISION, stallLimit, false);
        }
        if (solution == null) {
            solution = attempt(program, geometric, PRECISION, stallLimit, true);
        }
        if (solution == null) {
            solution = attempt(program, ScaledProgram.byRow(program), PRECISION, 0, true);
        }
        if (solution == null) {
            solution = attempt(program, geometric, Verification.TOLERANCE, 0, true);
        }
        if (solution == null) {
            throw new LpSolverException("No answer to the linear program of " + program.rows() + " rows and "
                    + program.columns() + " columns passes its verification; its coefficients or bounds differ too"
                    + " much in size");
        }
        return solution;
    }

    /** One run and its answer, or null if the answer fails its check. */
    private static @Nullable LpSolution attempt(
            LinearProgram program, ScaledProgram scaled, double precision, int stallLimit, boolean careful) {
        SimplexRun run = new SimplexRun(scaled, precision, stallLimit, careful);
        SimplexRun.Outcome outcome = run.run();
        Verification verification = new Verification(program, scaled);
        if (outcome == SimplexRun.Outcome.UNDECIDED) {
            return null;
        }
        if (outcome == SimplexRun.Outcome.INFEASIBLE) {
            return infeasible(program, scaled, run, verification);
        }
        Vertex vertex = new Vertex(scaled, run.tableau());
        double[] x = pointWithin(program, scaled, vertex);
        if (!verification.isFeasible(x)) {
            return null;
        }
        return outcome == SimplexRun.Outcome.OPTIMAL
                ? optimal(program, scaled, vertex, x, verification)
                : unbounded(program, scaled, run, verification);
    }

    /** The vertex in the program's units; what rounding put beyond a column's bound is put on the bound. */
    private static double[] pointWithin(LinearProgram program, ScaledProgram scaled, Vertex vertex) {
        double[] x = new double[program.columns()];
        for (int j = 0; j < x.length; j++) {
            double value = scaled.originalValue(j, vertex.x[j]);
            x[j] = Math.min(program.upper(j), Math.max(program.lower(j), value));
        }
        return x;
    }

    private static @Nullable LpSolution optimal(
            LinearProgram program, ScaledProgram scaled, Vertex vertex, double[] x, Verification verification) {
        double[] rowDuals = new double[program.rows()];
        for (int i = 0; i < rowDuals.length; i++) {
            rowDuals[i] = scaled.originalRowDual(i, vertex.rowDuals[i]);
        }
        double[] reducedCosts = new double[x.length];
        double objective = 0;
        for (int j = 0; j < x.length; j++) {
            reducedCosts[j] = scaled.originalReducedCost(j, vertex.reducedCosts[j]);
            objective += program.objective(j) * x[j];
        }
        boolean sound = Double.isFinite(objective) && verification.isPriced(x, rowDuals, reducedCosts);
        return sound ? new Optimal(objective, x, rowDuals, reducedCosts, degenerate(program, scaled, vertex, x)) : null;
    }

    private static boolean degenerate(LinearProgram program, ScaledProgram scaled, Vertex vertex, double[] x) {
        for (int j = 0; j < x.length; j++) {
            double near = PRECISION * scaled.originalValue(j, 1);
            if (vertex.isBasic[j] && (x[j] - program.lower(j) <= near || program.upper(j) - x[j] <= near)) {
                return true;
            }
        }
        for (int i = 0; i < program.rows(); i++) {
            double activity = 0;
            double magnitude = 0;
            double coefficients = 0;
            for (int j = 0; j < x.length; j++) {
                activity += program.coefficient(i, j) * x[j];
                magnitude += Math.abs(program.coefficient(i, j) * x[j]);
                coefficients += Math.abs(program.coefficient(i, j));
            }
            double near = PRECISION * (scaled.rowUnit(i) + magnitude);
            boolean onBound = activity - program.rowLower(i) <= near || program.rowUpper(i) - activity <= near;
            if (vertex.isBasic[x.length + i] && coefficients > 0 && onBound) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LpSolution unbounded(
            LinearProgram program, ScaledProgram scaled, SimplexRun run, Verification verification) {
        Tableau tableau = run.tableau();
        int entering = run.unboundedColumn();
        double direction = tableau.costRow()[entering] < 0 ? 1 : -1;
        double[] ray = new double[program.columns()];
        if (tableau.nonbasic(entering) < ray.length) {
            ray[tableau.nonbasic(entering)] = direction;
        }
        for (int i = 0; i < program.rows(); i++) {
            double rate = tableau.row(i)[entering];
            if (tableau.basic(i) < ray.length && Math.abs(rate) > SimplexRun.PIVOT_TOLERANCE) {
                ray[tableau.basic(i)] = direction * rate;
            }
        }
        for (int j = 0; j < ray.length; j++) {
            ray[j] = scaled.originalValue(j, ray[j]);
        }
        return verification.isEndless(ray) ? new Unbounded(ray) : null;
    }

    private static @Nullable LpSolution infeasible(
            LinearProgram program, ScaledProgram scaled, SimplexRun run, Verification verification) {
        double[] weights = run.contradiction();
        double[] rows = new double[program.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = scaled.originalMultiplier(i, weights[program.columns() + i]);
        }
        double[] bounds = new double[program.columns()];
        for (int j = 0; j < bounds.length; j++) {
            double magnitude = 0;
            for (int i = 0; i < rows.length; i++) {
                bounds[j] -= rows[i] * program.coefficient(i, j);
                magnitude += Math.abs(rows[i] * program.coefficient(i, j));
            }
            boolean open = Double.isInfinite(bounds[j] > 0 ? program.lower(j) : program.upper(j));
            if (open && Math.abs(bounds[j]) <= Verification.TOLERANCE * magnitude) {
                bounds[j] = 0;
            }
        }
        return verification.isContradiction(rows, bounds) ? new Infeasible(rows, bounds, false) : null;
    }

    private static @Nullable LpSolution crossed(LinearProgram program) {
        for (int i = 0; i < program.rows(); i++) {
            if (program.rowLower(i) > program.rowUpper(i)) {
                double[] mark = new double[program.rows()];
                mark[i] = 1;
                return new Infeasible(mark, new double[program.columns()], true);
            }
        }
        for (int j = 0; j < program.columns(); j++) {
            if (program.lower(j) > program.upper(j)) {
                double[] mark = new double[program.columns()];
                mark[j] = 1;
                return new Infeasible(new double[program.rows()], mark, true);
            }
        }
        return null;
    }
}
