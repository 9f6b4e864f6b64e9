package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.MixedProgram.Ratio;
import java.util.Arrays;

/**
 * The linear program of a node of the search: what is left of the choices as bounds, and of conditions as rows.
 *
 * <p>"At most k used" needs no binaries. With {@code z[j] = x[j] / upper[j]}, the least use that allows {@code x[j]},
 * it is the one row {@code sum(x[j] / upper[j]) <= k - on} over the members still undecided. A ratio is two rows,
 * {@code x - low y >= 0} and {@code x - high y <= 0}.
 */
final class NodeRelaxation {

    private final MixedProgram program;
    private final int statedRows;
    private final Condition.MostUsed[] cardinalities;
    private final WorkingProgram working = new WorkingProgram();
    private final SimplexKernel kernel = new SimplexKernel();
    private final Answer answer = new Answer(working, kernel);
    private final double[] x;
    private final double[] reducedCosts;
    private boolean loaded;
    private boolean warm;
    private boolean reshaped;

    NodeRelaxation(MixedProgram program) {
        this.program = program;
        LinearProgram relaxation = program.relaxation();
        statedRows = relaxation.rows();
        cardinalities = Arrays.stream(program.conditions())
                .filter(condition -> condition instanceof Condition.MostUsed)
                .toArray(Condition.MostUsed[]::new);
        x = new double[relaxation.columns()];
        reducedCosts = new double[x.length];
        working.load(relaxation);
        working.rows = statedRows + cardinalities.length + 2 * program.ratios().length;
        working.matrix = Arrays.copyOf(working.matrix, working.rows);
        for (int i = statedRows; i < working.rows; i++) {
            working.matrix[i] = new double[x.length];
        }
        working.lower = Arrays.copyOf(working.lower, x.length + working.rows);
        working.upper = Arrays.copyOf(working.upper, x.length + working.rows);
    }

    /** Solves the linear program of a node; {@code UNDECIDED} if that fails. */
    Outcome solve(NodeState state) {
        reshaped = false;
        setBounds(state);
        int row = statedRows;
        for (Condition.MostUsed cardinality : cardinalities) {
            setCardinality(state, cardinality, row++);
        }
        for (int r = 0; r < program.ratios().length; r++) {
            setRatio(state, r, row);
            row += 2;
        }
        Outcome outcome = run();
        warm = outcome == Outcome.OPTIMAL || outcome == Outcome.INFEASIBLE;
        if (outcome == Outcome.INFEASIBLE && !answer.read(outcome)) {
            outcome = Outcome.UNDECIDED;
        }
        if (outcome == Outcome.OPTIMAL) {
            readPoint();
        }
        return outcome;
    }

    /** The point of the last optimum. */
    double[] x() {
        return x;
    }

    /** What the objective loses per unit by which a column at its lower bound rises, after {@link #bound()}. */
    double reducedCost(int column) {
        return reducedCosts[column];
    }

    /** The number of pivots so far. */
    long pivots() {
        return kernel.tableau.allPivots();
    }

    /**
     * A bound on the cost of every point of the node, from the last optimum's duals.
     *
     * <p>Any duals {@code y} give the bound {@code min(y·r + (c - yA)·x)} over the rows {@code r} and columns {@code x}
     * within their bounds, so that no error of the pivots can make it too high.
     */
    double bound() {
        System.arraycopy(working.cost, 0, reducedCosts, 0, x.length);
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            int row = kernel.tableau.nonbasic(j) - x.length;
            if (row >= 0) {
                double dual = kernel.scaled.originalRowDual(row, kernel.tableau.costRow()[j]);
                double rest = dual > 0 ? working.lower[x.length + row] : working.upper[x.length + row];
                if (dual != 0 && !Double.isInfinite(rest)) {
                    sum += dual * rest;
                    Tableau.addMultiple(reducedCosts, -dual, working.matrix[row], x.length);
                }
            }
        }
        for (int j = 0; j < x.length; j++) {
            double cost = reducedCosts[j];
            double rest = cost > 0 ? working.lower[j] : working.upper[j];
            if (cost != 0 && !(Double.isInfinite(rest) && Math.abs(cost) <= rounding(j))) {
                sum += cost * rest;
            }
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The error that the reduced cost of a column without a bound may have. */
    private double rounding(int column) {
        double largest = Math.abs(working.cost[column]);
        for (int j = 0; j < x.length; j++) {
            int row = kernel.tableau.nonbasic(j) - x.length;
            if (row >= 0) {
                double dual = kernel.scaled.originalRowDual(row, kernel.tableau.costRow()[j]);
                largest += Math.abs(dual * working.matrix[row][column]);
            }
        }
        return Verification.TOLERANCE * largest;
    }

    private Outcome run() {
        if (!loaded) {
            kernel.scaled.load(working, ScaledProgram.Method.LIGHT);
            loaded = true;
        } else {
            kernel.scaled.loadBounds(working);
        }
        if (warm && !reshaped) {
            Outcome outcome = kernel.withBounds(Answer.PRECISION, SimplexWorkspace.STALL_LIMIT);
            if (outcome != Outcome.UNDECIDED) {
                return outcome;
            }
        }
        return kernel.cold(Answer.PRECISION, SimplexWorkspace.STALL_LIMIT);
    }

    private void setBounds(NodeState state) {
        for (int d = 0; d < program.columns().length; d++) {
            working.lower[program.columns()[d]] = state.least(d);
            working.upper[program.columns()[d]] = state.most(d);
        }
    }

    /** Members left out keep their coefficient, which then has no effect. */
    private void setCardinality(NodeState state, Condition.MostUsed cardinality, int row) {
        for (int member : cardinality.members()) {
            if (!state.isOff(member)) {
                double largest = state.isOn(member) ? Double.POSITIVE_INFINITY : state.most(member);
                setCoefficient(row, program.columns()[member], 1 / largest);
            }
        }
        working.lower[x.length + row] = Double.NEGATIVE_INFINITY;
        working.upper[x.length + row] = cardinality.most() - cardinality.on(state);
    }

    private void setRatio(NodeState state, int number, int row) {
        Ratio ratio = program.ratios()[number];
        int choice = program.columns().length + number;
        setCoefficient(row, ratio.column(), 1);
        setCoefficient(row, ratio.other(), -state.least(choice));
        working.lower[x.length + row] = 0;
        working.upper[x.length + row] = Double.POSITIVE_INFINITY;
        setCoefficient(row + 1, ratio.column(), 1);
        setCoefficient(row + 1, ratio.other(), -state.most(choice));
        working.lower[x.length + row + 1] = Double.NEGATIVE_INFINITY;
        working.upper[x.length + row + 1] = 0;
    }

    private void setCoefficient(int row, int column, double coefficient) {
        if (working.matrix[row][column] != coefficient) {
            working.matrix[row][column] = coefficient;
            reshaped = true;
            if (loaded) {
                kernel.scaled.loadCoefficient(working, row, column);
            }
        }
    }

    private void readPoint() {
        for (int j = 0; j < x.length; j++) {
            double value = kernel.scaled.originalValue(j, kernel.tableau.value(j));
            x[j] = Math.min(working.upper[j], Math.max(working.lower[j], value));
        }
    }
}
