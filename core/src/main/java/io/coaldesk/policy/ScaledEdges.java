package io.coaldesk.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Edges on the number line in units of the last decimal of the numbers to be compared with them, rounded up.
 *
 * <p>A number with {@code s} decimals lies on or beyond an edge exactly if it lies on or beyond that edge rounded up to
 * {@code s} decimals; in units of the last decimal both are whole.
 */
final class ScaledEdges {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final long[] units;
    /** Which edges are themselves whole in these units. */
    private final boolean[] exact;

    private ScaledEdges(long[] units, boolean[] exact) {
        this.units = units;
        this.exact = exact;
    }

    /** Returns edges in ascending order for numbers of a scale. */
    static ScaledEdges of(BigDecimal[] edges, int scale) {
        long[] units = new long[edges.length];
        boolean[] exact = new boolean[edges.length];
        for (int i = 0; i < edges.length; i++) {
            BigDecimal inUnits = edges[i].movePointRight(scale);
            BigDecimal ceiling = inUnits.setScale(0, RoundingMode.CEILING);
            // An edge beyond the range of a long stays beyond every number that is compared with it here.
            BigDecimal within = ceiling.max(LEAST).min(GREATEST);
            units[i] = within.longValueExact();
            exact[i] = within.compareTo(inUnits) == 0;
        }
        return new ScaledEdges(units, exact);
    }

    /** Returns the place of a number in these units, which is not the greatest long, as {@link NumberEdges} counts. */
    int locate(long number) {
        int reached = 0;
        // Halved without a branch, as where a number falls cannot be predicted: the edges from reached on are open
        // still.
        for (int open = units.length; open > 0; ) {
            int half = (open + 1) >>> 1;
            reached += units[reached + half - 1] <= number ? half : 0;
            open -= half;
        }
        boolean on = reached > 0 && exact[reached - 1] && units[reached - 1] == number;
        return on ? 2 * reached - 1 : 2 * reached;
    }
}
