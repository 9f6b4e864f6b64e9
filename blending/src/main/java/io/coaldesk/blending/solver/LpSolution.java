package io.coaldesk.blending.solver;

/**
 * The answer to a linear program: an optimum, or the proof that there is none.
 *
 * <p>An answer is only made after it was verified against the program as stated. Array accessors return copies.
 */
public sealed interface LpSolution {

    /** What kind of answer this is. */
    Status status();

    /** The kinds of answer. */
    enum Status {
        /** A verified optimum. */
        OPTIMAL,
        /** No point meets all rows and bounds. */
        INFEASIBLE,
        /** Feasible points of ever lower cost exist. */
        UNBOUNDED
    }

    /**
     * A cheapest point, with the prices that prove it.
     *
     * <p>Row dual {@code y[i]} is the change of the objective per unit of the row's active bound: {@code >= 0} where the
     * lower bound is active, {@code <= 0} where the upper one is, 0 where neither is. The reduced cost of column
     * {@code j} is {@code c[j] - sum(A[i][j] y[i])}: the change of the objective per unit of the column's active bound.
     */
    final class Optimal implements LpSolution {

        private final double objective;
        private final double[] x;
        private final double[] rowDuals;
        private final double[] reducedCosts;
        private final boolean degenerate;

        Optimal(double objective, double[] x, double[] rowDuals, double[] reducedCosts, boolean degenerate) {
            this.objective = objective;
            this.x = x;
            this.rowDuals = rowDuals;
            this.reducedCosts = reducedCosts;
            this.degenerate = degenerate;
        }

        @Override
        public Status status() {
            return Status.OPTIMAL;
        }

        /** The least cost {@code c·x}. */
        public double objective() {
            return objective;
        }

        /** The point; every column is within its bounds exactly. */
        public double[] x() {
            return x.clone();
        }

        /** The value of one column. */
        public double x(int column) {
            return x[column];
        }

        /** The price of each row's active bound. */
        public double[] rowDuals() {
            return rowDuals.clone();
        }

        /** The price of each column's active bound. */
        public double[] reducedCosts() {
            return reducedCosts.clone();
        }

        /**
         * Whether more limits meet at the point than fix it.
         *
         * <p>The duals are then one choice of several, and may hold only for a change of a bound in one direction. Rows
         * without coefficients do not count.
         */
        public boolean degenerate() {
            return degenerate;
        }
    }

    /**
     * A proof that no point meets all rows and bounds.
     *
     * <p>With row multipliers {@code u} and bound multipliers {@code v[j] = -sum(A[i][j] u[i])}, the sum
     * {@code u·(A x) + v·x} is zero for every {@code x}, yet greater than zero within the bounds. A positive multiplier
     * takes part through the lower bound, a negative one through the upper bound, and a zero takes no part. Where
     * {@link #crossedBounds()}, the one multiplier of 1 only marks the row or column.
     */
    final class Infeasible implements LpSolution {

        private final double[] rowMultipliers;
        private final double[] boundMultipliers;
        private final boolean crossedBounds;

        Infeasible(double[] rowMultipliers, double[] boundMultipliers, boolean crossedBounds) {
            this.rowMultipliers = rowMultipliers;
            this.boundMultipliers = boundMultipliers;
            this.crossedBounds = crossedBounds;
        }

        @Override
        public Status status() {
            return Status.INFEASIBLE;
        }

        /** The weight of each row in the contradiction. */
        public double[] rowMultipliers() {
            return rowMultipliers.clone();
        }

        /** The weight of each column's bound in the contradiction. */
        public double[] boundMultipliers() {
            return boundMultipliers.clone();
        }

        /** Whether a lower bound above its own upper bound is the whole contradiction. */
        public boolean crossedBounds() {
            return crossedBounds;
        }
    }

    /** A direction in which feasible points go on for ever and the cost falls for ever. */
    final class Unbounded implements LpSolution {

        private final double[] ray;

        Unbounded(double[] ray) {
            this.ray = ray;
        }

        @Override
        public Status status() {
            return Status.UNBOUNDED;
        }

        /** The direction, one entry per column; its length has no meaning. */
        public double[] ray() {
            return ray.clone();
        }
    }
}
