package io.coaldesk.blending.solver;

/**
 * One scaled program, one tableau of it, and the two ways of pivoting: no answer, only the basis that leads to one.
 *
 * <p>The memory is reused from one program to the next.
 */
final class SimplexKernel {

    final ScaledProgram scaled = new ScaledProgram();
    final Tableau tableau = new Tableau(scaled);
    private final Tolerances tolerances = new Tolerances(scaled, tableau);
    private final DualSimplex dual = new DualSimplex(scaled, tableau, tolerances);
    private final PrimalSimplex primal = new PrimalSimplex(scaled, tableau, tolerances);
    private boolean dualEnded;

    /** Runs from the basis of all row activities: dual if its start is feasible to it, then primal. */
    Outcome cold(double precision, int stallLimit) {
        tableau.reset();
        if (dual.place()) {
            tolerances.start(precision);
            return bothWays(stallLimit);
        }
        return primalOnly(precision, stallLimit, false);
    }

    /** Runs from the basis of all row activities by the primal method alone. */
    Outcome primalOnly(double precision, int stallLimit, boolean careful) {
        tableau.reset();
        for (int j = 0; j < scaled.columns; j++) {
            tableau.set(j, boundNearestZero(scaled.lower[j], scaled.upper[j]));
        }
        tableau.evaluate();
        tolerances.start(precision);
        if (careful) {
            tolerances.measureCosts();
        }
        dualEnded = false;
        return primal.run(stallLimit, careful);
    }

    /** Runs on from the last basis after a change of costs, which leaves its point within the bounds. */
    Outcome withCosts(int stallLimit) {
        tableau.priceAnew();
        tolerances.forgetCosts();
        dualEnded = false;
        return primal.run(stallLimit, false);
    }

    /** Runs on from the last basis after a change of bounds, which leaves the signs of its reduced costs. */
    Outcome withBounds(double precision, int stallLimit) {
        if (!dual.place()) {
            return Outcome.UNDECIDED;
        }
        tolerances.start(precision);
        return bothWays(stallLimit);
    }

    private Outcome bothWays(int stallLimit) {
        dualEnded = dual.run() == Outcome.INFEASIBLE;
        return dualEnded ? Outcome.INFEASIBLE : primal.run(stallLimit, false);
    }

    /** Weights of all variables in a vanishing sum that the bounds keep above zero, after {@code INFEASIBLE}. */
    void contradiction(double[] weights) {
        if (dualEnded) {
            dual.contradiction(weights);
        } else {
            primal.contradiction(weights);
        }
    }

    /** The column of the table along which the cost falls for ever, after {@code UNBOUNDED}. */
    int unboundedColumn() {
        return primal.unboundedColumn();
    }

    private static double boundNearestZero(double lower, double upper) {
        if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
            return 0;
        }
        return Math.abs(lower) <= Math.abs(upper) ? lower : upper;
    }
}
