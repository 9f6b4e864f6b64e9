package io.coaldesk.blending.allocation;

/** The best flows, and what the bounds of the rows that hold them are worth. */
final class PricedFlows {

    private final double[] tonnes;
    private final double[] slopes;
    private final int[] sides;
    private final boolean degenerate;

    PricedFlows(double[] tonnes, double[] slopes, int[] sides, boolean degenerate) {
        this.tonnes = tonnes.clone();
        this.slopes = slopes.clone();
        this.sides = sides.clone();
        this.degenerate = degenerate;
    }

    /** Returns the tonnes of each flow, before they are rounded. */
    double[] tonnes() {
        return tonnes.clone();
    }

    /** Returns the change of the contribution per unit of a row's active bound. */
    double slope(int row) {
        return slopes[row];
    }

    /** Returns whether a row is held by its lower bound; by neither if {@link #isFree}. */
    boolean isAtLeast(int row) {
        return sides[row] > 0;
    }

    /** Returns whether no bound of a row has a price. */
    boolean isFree(int row) {
        return sides[row] == 0;
    }

    /** Returns whether more limits meet at the flows than fix them. */
    boolean degenerate() {
        return degenerate;
    }
}
