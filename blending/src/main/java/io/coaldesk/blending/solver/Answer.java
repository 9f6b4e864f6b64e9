package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Infeasible;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Status;
import io.coaldesk.blending.solver.LpSolution.Unbounded;
import java.util.Arrays;

/**
 * The answer that a kernel's last run leads to, in the units of the program, computed from the basis and verified.
 *
 * <p>Each of the three kinds is made by its own method, which says whether the answer passed. The memory is reused.
 */
final class Answer {

    /** Violation that counts as none: a tenth of what verification allows, so that a vertex in between is not refused. */
    static final double PRECISION = Verification.TOLERANCE / 10;

    /** Distance to a bound, or price, far above anything at which a run can stop: then the basis is the only one. */
    private static final double CLEAR = 1e-7;

    private final WorkingProgram program;
    private final SimplexKernel kernel;
    private final ScaledProgram scaled;
    private final Verification verification;
    private final Vertex vertex = new Vertex();
    Status status = Status.INFEASIBLE;
    double objective;
    double[] x = {};
    double[] rowDuals = {};
    double[] reducedCosts = {};
    boolean degenerate;
    private double[] weights = {};
    private boolean crossedBounds;
    private double nearestBound;

    Answer(WorkingProgram program, SimplexKernel kernel) {
        this.program = program;
        this.kernel = kernel;
        scaled = kernel.scaled;
        verification = new Verification(program, scaled);
    }

    /** Makes the answer of an outcome. */
    boolean read(Outcome outcome) {
        resize();
        return switch (outcome) {
            case OPTIMAL -> optimal();
            case INFEASIBLE -> infeasible();
            case UNBOUNDED -> unbounded();
            case UNDECIDED -> false;
        };
    }

    /** Marks the variable whose lower bound is above its upper bound. */
    void markCrossed(int variable) {
        resize();
        Arrays.fill(rowDuals, 0, program.rows, 0);
        Arrays.fill(reducedCosts, 0, program.columns, 0);
        if (variable < program.columns) {
            reducedCosts[variable] = 1;
        } else {
            rowDuals[variable - program.columns] = 1;
        }
        crossedBounds = true;
        status = Status.INFEASIBLE;
    }

    /** Whether no other basis is optimal, so that every run must end in this one. */
    boolean hasOnlyBasis() {
        return status == Status.OPTIMAL
                && nearestBound > CLEAR
                && !verification.touchesZero(x, vertex.isBasic, CLEAR)
                && !verification.hasFreeMove(rowDuals, reducedCosts, vertex.isBasic, CLEAR);
    }

    /** The immutable copy. */
    LpSolution copy() {
        double[] columns = Arrays.copyOf(reducedCosts, program.columns);
        double[] rows = Arrays.copyOf(rowDuals, program.rows);
        return switch (status) {
            case OPTIMAL -> new Optimal(objective, Arrays.copyOf(x, program.columns), rows, columns, degenerate);
            case INFEASIBLE -> new Infeasible(rows, columns, crossedBounds);
            case UNBOUNDED -> new Unbounded(Arrays.copyOf(x, program.columns));
        };
    }

    private boolean optimal() {
        vertex.compute(scaled, kernel.tableau);
        for (int j = 0; j < program.columns; j++) {
            double value = scaled.originalValue(j, vertex.x[j]);
            // what rounding put beyond a column's bound is put on the bound; adding 0 leaves no negative zero
            x[j] = Math.min(program.upper[j], Math.max(program.lower[j], value)) + 0.0;
        }
        if (!verification.isFeasible(x)) {
            return false;
        }
        scaled.toOriginalReducedCosts(vertex.reducedCosts, reducedCosts);
        objective = 0;
        for (int j = 0; j < program.columns; j++) {
            objective += program.cost[j] * x[j];
        }
        for (int i = 0; i < program.rows; i++) {
            rowDuals[i] = scaled.originalRowDual(i, vertex.rowDuals[i]) + 0.0;
        }
        if (!(Math.abs(objective) <= Double.MAX_VALUE && verification.isPriced(x, rowDuals, reducedCosts))) {
            return false;
        }
        nearestBound = verification.nearestBound(x, vertex.isBasic);
        degenerate = nearestBound <= PRECISION;
        status = Status.OPTIMAL;
        return true;
    }

    private boolean unbounded() {
        Tableau tableau = kernel.tableau;
        int entering = kernel.unboundedColumn();
        double direction = tableau.costRow()[entering] < 0 ? 1 : -1;
        Arrays.fill(x, 0, program.columns, 0);
        if (tableau.nonbasic(entering) < program.columns) {
            x[tableau.nonbasic(entering)] = direction;
        }
        for (int i = 0; i < program.rows; i++) {
            double rate = tableau.row(i)[entering];
            if (tableau.basic(i) < program.columns && Math.abs(rate) > PrimalSimplex.PIVOT_TOLERANCE) {
                x[tableau.basic(i)] = direction * rate;
            }
        }
        for (int j = 0; j < program.columns; j++) {
            x[j] = scaled.originalValue(j, x[j]);
        }
        status = Status.UNBOUNDED;
        return verification.isEndless(x);
    }

    /** Reads the weights of a contradiction; those of the column bounds follow from those of the rows. */
    private boolean infeasible() {
        kernel.contradiction(weights);
        Arrays.fill(reducedCosts, 0, program.columns, 0);
        for (int i = 0; i < program.rows; i++) {
            rowDuals[i] = scaled.originalMultiplier(i, weights[program.columns + i]);
            if (rowDuals[i] != 0) {
                Tableau.addMultiple(reducedCosts, -rowDuals[i], program.matrix[i], program.columns);
            }
        }
        for (int j = 0; j < program.columns; j++) {
            boolean open = Double.isInfinite(reducedCosts[j] > 0 ? program.lower[j] : program.upper[j]);
            if (open && Math.abs(reducedCosts[j]) <= Verification.TOLERANCE * magnitude(j)) {
                reducedCosts[j] = 0;
            }
        }
        crossedBounds = false;
        status = Status.INFEASIBLE;
        return verification.isContradiction(rowDuals, reducedCosts);
    }

    private double magnitude(int column) {
        double sum = 0;
        for (int i = 0; i < program.rows; i++) {
            sum += Math.abs(rowDuals[i] * program.matrix[i][column]);
        }
        return sum;
    }

    private void resize() {
        if (x.length < program.columns || rowDuals.length < program.rows) {
            int width = Math.max(program.columns, x.length);
            int height = Math.max(program.rows, rowDuals.length);
            x = new double[width];
            reducedCosts = new double[width];
            rowDuals = new double[height];
            weights = new double[width + height];
        }
    }
}
