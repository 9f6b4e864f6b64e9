package io.coaldesk.pricing.optimum;

/** A solution of a {@link QuadraticProgram}. */
final class LeastPoint {

    private final double[] point;
    private final double[] rowMultipliers;

    LeastPoint(double[] point, double[] rowMultipliers) {
        this.point = point;
        this.rowMultipliers = rowMultipliers;
    }

    double[] point() {
        return point;
    }

    /** Returns the multiplier of each row, 0 or more. */
    double[] rowMultipliers() {
        return rowMultipliers;
    }
}
