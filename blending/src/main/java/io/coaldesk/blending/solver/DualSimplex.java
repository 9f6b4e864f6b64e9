package io.coaldesk.blending.solver;

/**
 * The bounded dual simplex with bound flipping, from a basis whose reduced costs have the right signs.
 *
 * <p>The row of the largest violation leaves. As the violation is worked off, nonbasic variables whose whole range
 * is too short to end it flip to their other bound, and the first that can end it enters (the long step of I. Maros,
 * EJOR 149, 2003). Ties go to the larger pivot, then to the lower variable number. The run gives up after a number of
 * pivots; the primal simplex then goes on from the basis reached, and also confirms an optimum.
 */
final class DualSimplex {

    private final ScaledProgram program;
    private final Tableau tableau;
    private final Tolerances tolerances;
    private int[] candidates = {};
    private double[] ratios = {};
    private double[] direction = {};
    private int rows;
    private int columns;
    private int flips;
    private int contradictory;
    private boolean rising;

    DualSimplex(ScaledProgram program, Tableau tableau, Tolerances tolerances) {
        this.program = program;
        this.tableau = tableau;
        this.tolerances = tolerances;
    }

    /**
     * Puts every nonbasic variable on the bound that its reduced cost wants, and recomputes the basic ones.
     *
     * @return whether all these bounds are finite; if not, the values have no meaning
     */
    boolean place() {
        resize();
        double[] costs = tableau.costRow();
        for (int j = 0; j < program.columns; j++) {
            int variable = tableau.nonbasic(j);
            double bound = wanted(variable, costs[j]);
            if (Double.isInfinite(bound)) {
                return false;
            }
            tableau.set(variable, bound);
        }
        tableau.evaluate();
        direct();
        return true;
    }

    /** Notes for each nonbasic variable which way it can move: 1 up, -1 down, 0 not at all. */
    private void direct() {
        for (int j = 0; j < columns; j++) {
            direction[j] = direction(tableau.nonbasic(j));
        }
    }

    private double direction(int variable) {
        double lower = program.lower[variable];
        if (lower == program.upper[variable]) {
            return 0;
        }
        return tableau.value(variable) == lower ? 1 : -1;
    }

    private double wanted(int variable, double cost) {
        double lower = program.lower[variable];
        double upper = program.upper[variable];
        if (cost == 0) {
            return Math.abs(lower) <= Math.abs(upper) ? lower : upper;
        }
        return cost > 0 ? lower : upper;
    }

    /** Pivots until no bound is violated ({@code OPTIMAL}), a row contradicts the bounds, or patience ends. */
    Outcome run() {
        int patience = 100 + 4 * (rows + columns);
        for (int iteration = 0; iteration < patience; iteration++) {
            if (tableau.pivots() >= PrimalSimplex.REBUILD_INTERVAL) {
                rebuild();
            }
            int leaving = mostViolated();
            if (leaving < 0) {
                return Outcome.OPTIMAL;
            }
            int entering = entering(leaving);
            if (entering < 0) {
                contradictory = leaving;
                return Outcome.INFEASIBLE;
            }
            boolean tooSmall = Math.abs(tableau.row(leaving)[entering]) < PrimalSimplex.SAFE_PIVOT;
            if (tooSmall && tableau.pivots() > 0) {
                rebuild();
            } else {
                advance(leaving, entering);
            }
        }
        return Outcome.UNDECIDED;
    }

    /** Weights of all variables in a vanishing sum that the bounds keep above zero, after {@code INFEASIBLE}. */
    void contradiction(double[] weights) {
        for (int i = 0; i < rows; i++) {
            weights[tableau.basic(i)] = 0;
        }
        int sign = rising ? 1 : -1;
        weights[tableau.basic(contradictory)] = sign;
        double[] row = tableau.row(contradictory);
        for (int j = 0; j < columns; j++) {
            weights[tableau.nonbasic(j)] = Math.abs(row[j]) > Tolerances.COST ? -sign * row[j] : 0;
        }
    }

    private void resize() {
        rows = program.rows;
        columns = program.columns;
        if (candidates.length < columns) {
            candidates = new int[columns];
            ratios = new double[columns];
            direction = new double[columns];
        }
    }

    private void rebuild() {
        tableau.rebuild();
        direct();
        tolerances.measureValues();
        tolerances.measureCosts();
    }

    /** The row whose basic variable is farthest beyond a bound, or -1; sets which way it has to move. */
    private int mostViolated() {
        int most = -1;
        double largest = 0;
        for (int i = 0; i < rows; i++) {
            int variable = tableau.basic(i);
            double value = tableau.value(variable);
            double below = program.lower[variable] - value;
            double beyond = Math.max(below, value - program.upper[variable]);
            // the largest so far comes first, because it is most often the reason why not
            if (beyond >= largest
                    && beyond > tolerances.value[variable]
                    && (beyond > largest || variable < tableau.basic(most))) {
                most = i;
                largest = beyond;
                rising = below > 0;
            }
        }
        return most;
    }

    /** The column of the variable that ends the violation, or -1; the columns to flip stand at the front of the list. */
    private int entering(int leaving) {
        int variable = tableau.basic(leaving);
        double value = tableau.value(variable);
        double missing = rising ? program.lower[variable] - value : value - program.upper[variable];
        double[] row = tableau.row(leaving);
        int count = collect(row);
        flips = 0;
        while (flips < count) {
            int next = nearest(row, flips, count);
            int position = candidates[next];
            int moving = tableau.nonbasic(position);
            missing -= Math.abs(row[position]) * (program.upper[moving] - program.lower[moving]);
            if (!(missing > tolerances.value[variable])) {
                return position;
            }
            candidates[next] = candidates[flips];
            ratios[next] = ratios[flips];
            candidates[flips++] = position;
        }
        return -1;
    }

    /** Lists the columns that can move the leaving variable the right way, with the dual step at which each reverses. */
    private int collect(double[] row) {
        double[] costs = tableau.costRow();
        double sign = rising ? 1 : -1;
        int count = 0;
        for (int j = 0; j < columns; j++) {
            // written always and kept by the count: which columns qualify is too irregular to branch on
            candidates[count] = j;
            count += sign * row[j] * direction[j] > PrimalSimplex.PIVOT_TOLERANCE ? 1 : 0;
        }
        for (int k = 0; k < count; k++) {
            int j = candidates[k];
            ratios[k] = Math.max(0, costs[j] * direction[j]) / Math.abs(row[j]);
        }
        return count;
    }

    private int nearest(double[] row, int from, int count) {
        int best = from;
        for (int k = from + 1; k < count; k++) {
            if (ratios[k] <= ratios[best]
                    && (ratios[k] < ratios[best] || precedes(row, candidates[k], candidates[best]))) {
                best = k;
            }
        }
        return best;
    }

    private boolean precedes(double[] row, int one, int other) {
        double difference = Math.abs(row[one]) - Math.abs(row[other]);
        return difference > 0 || (difference == 0 && tableau.nonbasic(one) < tableau.nonbasic(other));
    }

    private void advance(int leaving, int entering) {
        for (int k = 0; k < flips; k++) {
            flip(candidates[k]);
        }
        int variable = tableau.basic(leaving);
        double bound = rising ? program.lower[variable] : program.upper[variable];
        tableau.move(entering, (bound - tableau.value(variable)) / tableau.row(leaving)[entering]);
        tableau.pivot(leaving, entering);
        tableau.set(variable, bound);
        direction[entering] = direction(variable);
    }

    private void flip(int position) {
        int variable = tableau.nonbasic(position);
        double other = direction[position] > 0 ? program.upper[variable] : program.lower[variable];
        tableau.move(position, other - tableau.value(variable));
        tableau.set(variable, other);
        direction[position] = -direction[position];
    }
}
