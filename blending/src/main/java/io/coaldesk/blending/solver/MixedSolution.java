package io.coaldesk.blending.solver;

import java.util.Optional;

/** The answer to a mixed program: an optimum, the proof that there is none, or what was found within the limits. */
public sealed interface MixedSolution {

    /** The number of nodes looked at. */
    long nodes();

    /**
     * A best point: no other is better by more than a relative 1e-9 of the sizes of the terms of its cost.
     *
     * @param point  the point
     * @param bound  the proven bound: no point costs less; at most the point's own cost
     * @param nodes  the number of nodes looked at
     */
    record Optimal(MixedPoint point, double bound, long nodes) implements MixedSolution {

        /** The cost of the point. */
        public double objective() {
            return point.objective();
        }

        /** The point. */
        public double[] x() {
            return point.x();
        }

        /** The value of one column. */
        public double x(int column) {
            return point.x(column);
        }

        /** The program with the point's combination fixed, and its optimum. */
        public LpSolution.Optimal fixed() {
            return point.fixed();
        }

        /** The columns that differ from 0, in ascending order. */
        public int[] used() {
            return point.used();
        }
    }

    /**
     * No point meets all conditions, rows and bounds.
     *
     * @param nodes  the number of nodes looked at
     */
    record Infeasible(long nodes) implements MixedSolution {}

    /**
     * Points of ever lower cost exist.
     *
     * @param ray  the direction in which they lie once a combination is fixed
     * @param nodes  the number of nodes looked at
     */
    record Unbounded(LpSolution.Unbounded ray, long nodes) implements MixedSolution {}

    /**
     * A limit ended the search.
     *
     * @param best  the best point found, if any
     * @param bound  the proven bound: no point costs less; negative infinity before the first node
     * @param nodes  the number of nodes looked at
     */
    record LimitReached(Optional<MixedPoint> best, double bound, long nodes) implements MixedSolution {

        /** How much cheaper than the best point another could still be; infinite if there is no point. */
        public double gap() {
            return best.map(point -> Math.max(0, point.objective() - bound)).orElse(Double.POSITIVE_INFINITY);
        }
    }
}
