package io.coaldesk.blending.solver;

import java.util.Arrays;

/**
 * The two-phase bounded primal simplex, from whatever basis the tableau is in.
 *
 * <p>Phase 1 minimises the sum of the bound violations of the basic variables, phase 2 the cost. The entering variable
 * is the one of steepest cost, the leaving one has the largest pivot among those that block first within half the
 * tolerance; after a stall both follow Bland's rule (R. G. Bland, Math. Oper. Res. 2, 1977), which cannot cycle. Ties go
 * to the lower variable number.
 */
final class PrimalSimplex {

    /** Smallest usable pivot: below it a coefficient near 1 and its rounding errors cannot be told apart. */
    static final double PIVOT_TOLERANCE = 1e-9;

    /** Pivots below this size are taken only from a table that was just made anew. */
    static final double SAFE_PIVOT = 1e-6;

    /** Pivots after which the table is made anew, before rounding errors grow. */
    static final int REBUILD_INTERVAL = 64;

    /** Gain per pivot, in scaled cost, below which the run is taken to stand still. */
    private static final double LEAST_GAIN = 1e-13;

    private final ScaledProgram program;
    private final Tableau tableau;
    private final Tolerances tolerances;
    private double[] phaseOneCost = {};
    private int rows;
    private int columns;
    private int stallLimit;
    private int stalled;
    private int blocking;
    private double step;

    PrimalSimplex(ScaledProgram program, Tableau tableau, Tolerances tolerances) {
        this.program = program;
        this.tableau = tableau;
        this.tolerances = tolerances;
    }

    /**
     * Pivots to an end.
     *
     * @param stallAfter  the pivots without gain after which Bland's rule takes over
     * @param careful  whether the table is made anew before an outcome is believed
     */
    Outcome run(int stallAfter, boolean careful) {
        rows = program.rows;
        columns = program.columns;
        if (phaseOneCost.length < columns) {
            phaseOneCost = new double[columns];
        }
        stallLimit = stallAfter;
        stalled = 0;
        long limit = 10_000L + 200L * (rows + columns);
        for (long iteration = 0; iteration < limit; iteration++) {
            if (tableau.pivots() >= REBUILD_INTERVAL) {
                rebuild();
            }
            boolean feasible = !violated();
            double[] cost = feasible ? tableau.costRow() : phaseOneCost;
            int entering = entering(cost, feasible ? tolerances.cost : tolerances.phaseOneCost);
            boolean ended = entering < 0;
            if (!ended) {
                block(entering, cost[entering] < 0 ? 1 : -1);
                ended = step == Double.POSITIVE_INFINITY;
            }
            if (tableau.pivots() > 0 && (ended ? careful : pivotTooSmall(entering))) {
                rebuild();
            } else if (ended) {
                return outcome(feasible, entering);
            } else {
                advance(entering, cost[entering]);
            }
        }
        return Outcome.UNDECIDED;
    }

    /** The column of the table along which the cost falls for ever, after {@code UNBOUNDED}. */
    int unboundedColumn() {
        return entering(tableau.costRow(), tolerances.cost);
    }

    /** Weights of all variables in a vanishing sum that the bounds keep above zero, after {@code INFEASIBLE}. */
    void contradiction(double[] weights) {
        violated();
        for (int i = 0; i < rows; i++) {
            weights[tableau.basic(i)] = -violationSign(tableau.basic(i));
        }
        for (int j = 0; j < columns; j++) {
            weights[tableau.nonbasic(j)] = Math.abs(phaseOneCost[j]) > Tolerances.COST ? phaseOneCost[j] : 0;
        }
    }

    private static Outcome outcome(boolean feasible, int entering) {
        if (entering < 0) {
            return feasible ? Outcome.OPTIMAL : Outcome.INFEASIBLE;
        }
        return feasible ? Outcome.UNBOUNDED : Outcome.UNDECIDED;
    }

    private void rebuild() {
        tableau.rebuild();
        tolerances.measureValues();
        tolerances.measureCosts();
    }

    /** -1 below the lower bound, 1 above the upper bound, else 0. */
    private int violationSign(int variable) {
        double value = tableau.value(variable);
        if (value < program.lower[variable] - tolerances.value[variable]) {
            return -1;
        }
        return value > program.upper[variable] + tolerances.value[variable] ? 1 : 0;
    }

    /** Prices the sum of violations, and says whether there are any. */
    private boolean violated() {
        boolean any = false;
        for (int i = 0; i < rows; i++) {
            int sign = violationSign(tableau.basic(i));
            if (sign != 0) {
                if (!any) {
                    Arrays.fill(phaseOneCost, 0, columns, 0);
                    any = true;
                }
                double[] row = tableau.row(i);
                for (int j = 0; j < columns; j++) {
                    phaseOneCost[j] += sign * row[j];
                }
            }
        }
        return any;
    }

    private boolean bland() {
        return stalled >= stallLimit;
    }

    private int entering(double[] cost, double[] least) {
        boolean anySize = bland();
        double largest = 0;
        int best = -1;
        for (int j = 0; j < columns; j++) {
            // the largest so far comes first, because it is most often the reason why not
            boolean large = anySize || Math.abs(cost[j]) >= largest;
            if (large && improves(cost[j], tableau.nonbasic(j), least) && (best < 0 || entersBefore(cost, j, best))) {
                best = j;
                largest = Math.abs(cost[j]);
            }
        }
        return best;
    }

    private boolean improves(double cost, int variable, double[] least) {
        double value = tableau.value(variable);
        return (cost < -least[variable] && value < program.upper[variable])
                || (cost > least[variable] && value > program.lower[variable]);
    }

    private boolean entersBefore(double[] cost, int one, int other) {
        double difference = Math.abs(cost[one]) - Math.abs(cost[other]);
        if (bland() || difference == 0) {
            return tableau.nonbasic(one) < tableau.nonbasic(other);
        }
        return difference > 0;
    }

    /** Finds how far the entering variable can go, and the row that stops it, -1 for its own other bound. */
    private void block(int entering, int direction) {
        double slack = bland() ? 0 : 0.5;
        double reach = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            double rate = direction * tableau.row(i)[entering];
            if (Math.abs(rate) > PIVOT_TOLERANCE) {
                int variable = tableau.basic(i);
                double room = distance(variable, rate) + slack * tolerances.value[variable];
                reach = Math.min(reach, Math.max(0, room) / Math.abs(rate));
            }
        }
        int variable = tableau.nonbasic(entering);
        blocking = -1;
        step = program.upper[variable] - program.lower[variable];
        if (reach < step) {
            chooseBlocking(entering, direction, reach);
        }
        step *= direction;
        if (Double.isInfinite(step)) {
            step = Double.POSITIVE_INFINITY;
        }
    }

    private void chooseBlocking(int entering, int direction, double reach) {
        for (int i = 0; i < rows; i++) {
            double rate = direction * tableau.row(i)[entering];
            if (Math.abs(rate) > PIVOT_TOLERANCE) {
                double ratio = Math.max(0, distance(tableau.basic(i), rate)) / Math.abs(rate);
                if (ratio <= reach && (blocking < 0 || leavesBefore(i, blocking, entering))) {
                    blocking = i;
                    step = ratio;
                }
            }
        }
    }

    private boolean leavesBefore(int one, int other, int entering) {
        double difference = Math.abs(tableau.row(one)[entering]) - Math.abs(tableau.row(other)[entering]);
        if (bland() || difference == 0) {
            return tableau.basic(one) < tableau.basic(other);
        }
        return difference > 0;
    }

    /** How far a basic variable may move the way it is moved: to the violated bound first, else to the one ahead. */
    private double distance(int variable, double rate) {
        int sign = violationSign(variable);
        double value = tableau.value(variable);
        if (rate > 0) {
            return sign > 0
                    ? Double.POSITIVE_INFINITY
                    : (sign < 0 ? program.lower[variable] : program.upper[variable]) - value;
        }
        return sign < 0
                ? Double.POSITIVE_INFINITY
                : value - (sign > 0 ? program.upper[variable] : program.lower[variable]);
    }

    private boolean pivotTooSmall(int entering) {
        return blocking >= 0 && Math.abs(tableau.row(blocking)[entering]) < SAFE_PIVOT;
    }

    private void advance(int entering, double cost) {
        stalled = Math.abs(cost * step) > LEAST_GAIN ? 0 : stalled + 1;
        int variable = tableau.nonbasic(entering);
        if (blocking < 0) {
            tableau.move(entering, step);
            tableau.set(variable, step > 0 ? program.upper[variable] : program.lower[variable]);
            return;
        }
        int leaving = tableau.basic(blocking);
        double bound = boundAhead(leaving, step == 0 ? -cost : step, tableau.row(blocking)[entering]);
        boolean beyond = step == 0;
        tableau.move(entering, step);
        tableau.pivot(blocking, entering);
        tableau.set(leaving, bound);
        if (beyond) {
            tableau.evaluate();
        }
    }

    private double boundAhead(int variable, double direction, double coefficient) {
        boolean rises = direction > 0 == coefficient > 0;
        int sign = violationSign(variable);
        if (rises) {
            return sign < 0 ? program.lower[variable] : program.upper[variable];
        }
        return sign > 0 ? program.upper[variable] : program.lower[variable];
    }
}
