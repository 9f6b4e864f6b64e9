package io.coaldesk.blending.allocation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A row over flows in tonnes: {@code least <= sum coefficient * tonnes <= most}. */
final class ProgramRow {

    /** What rows keep. */
    enum Kind {
        /** Between firm and whole demand. */
        DEMAND,
        /** No more of a lot up to a period than there was up to then. */
        LOT,
        /** What a stockpile's machines must and can reclaim. */
        RECLAIM,
        /** Enough taken from a stockpile up to a period for what is left to fit. */
        CAPACITY,
        /** What must and can be used of a resource. */
        RESOURCE,
        /** A side of a limit on quality. */
        LIMIT,
        /** A side of the share of a lot. */
        SHARE
    }

    private final Kind kind;
    private final int item;
    private final int period;
    private final List<Integer> flows;
    private final double[] coefficients;
    private final double least;
    private final double most;

    private ProgramRow(
            Kind kind, int item, int period, List<Integer> flows, double[] coefficients, double least, double most) {
        this.kind = kind;
        this.item = item;
        this.period = period;
        this.flows = flows;
        this.coefficients = coefficients;
        this.least = least;
        this.most = most;
    }

    /**
     * Returns a row.
     *
     * @param item the number of the lot, product, stockpile or resource
     * @param coefficient what a tonne of a flow counts, by the flow's number
     * @param least the lower bound, perhaps negative infinity
     * @param most the upper bound, perhaps infinity
     */
    static ProgramRow of(
            Kind kind,
            int item,
            int period,
            List<Integer> flows,
            ToDoubleFunction<Integer> coefficient,
            double least,
            double most) {
        double[] coefficients = flows.stream().mapToDouble(coefficient).toArray();
        return new ProgramRow(kind, item, period, flows, coefficients, least, most);
    }

    /** Returns the row as the equation of its lower bound if the side is above zero, and else of its upper one. */
    ProgramRow tightAt(int side) {
        double bound = side > 0 ? least : most;
        return new ProgramRow(kind, item, period, flows, coefficients, bound, bound);
    }

    /** Returns the largest coefficient, whatever its sign. */
    double size() {
        double size = 0;
        for (double coefficient : coefficients) {
            size = Math.max(size, Math.abs(coefficient));
        }
        return size;
    }

    Kind kind() {
        return kind;
    }

    int item() {
        return item;
    }

    int period() {
        return period;
    }

    List<Integer> flows() {
        return flows;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /** Returns whether flows of zero or more keep the row whatever they are. */
    boolean alwaysHolds() {
        boolean negative = false;
        boolean positive = false;
        for (double coefficient : coefficients) {
            negative |= coefficient < 0;
            positive |= coefficient > 0;
        }
        return (least == Double.NEGATIVE_INFINITY || (least <= 0 && !negative))
                && (most == Double.POSITIVE_INFINITY || (most >= 0 && !positive));
    }

    /** Returns the coefficients of the row's own flows. */
    double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns the coefficients over a number of columns of which all flows are the first. */
    double[] dense(int columns) {
        double[] dense = new double[columns];
        for (int i = 0; i < coefficients.length; i++) {
            dense[flows.get(i)] = coefficients[i];
        }
        return dense;
    }
}
