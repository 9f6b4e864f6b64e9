package io.coaldesk.policy;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * Edges on the number line and the place of a number among them, exactly: 2i + 1 is the edge i itself, 2i lies between
 * the edges i - 1 and i.
 */
final class NumberEdges {

    /** Numbers with as many decimals or more are compared as decimals: the same answer, more slowly. */
    private static final int USUAL_SCALES = 7;

    /** The unscaled value of this many digits fits a {@code long}. */
    private static final int LONG_DIGITS = 18;

    private final BigDecimal[] edges;
    private final ScaledEdges[] byScale;

    private NumberEdges(BigDecimal[] edges) {
        this.edges = edges;
        this.byScale = IntStream.range(0, USUAL_SCALES)
                .mapToObj(scale -> ScaledEdges.of(edges, scale))
                .toArray(ScaledEdges[]::new);
    }

    static NumberEdges of(SortedSet<BigDecimal> edges) {
        return new NumberEdges(edges.toArray(new BigDecimal[0]));
    }

    int count() {
        return edges.length;
    }

    BigDecimal edge(int i) {
        return edges[i];
    }

    int locate(BigDecimal number) {
        int scale = number.scale();
        if (scale < 0 || scale >= USUAL_SCALES || number.precision() > LONG_DIGITS) {
            return search(number);
        }
        // The shifted number lives in registers once this is compiled: nothing is allocated.
        return byScale[scale].locate(number.scaleByPowerOfTen(scale).longValue());
    }

    int locate(long number) {
        // The greatest long is the one that an edge beyond all longs would be taken for.
        return number == Long.MAX_VALUE ? search(BigDecimal.valueOf(number)) : byScale[0].locate(number);
    }

    private int search(BigDecimal number) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = number.compareTo(edges[middle]);
            if (order == 0) {
                return 2 * middle + 1;
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }
}
