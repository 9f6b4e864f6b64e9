package io.coaldesk.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedSet;

/**
 * Edges on the number line and the place of a number among them, exactly: 2i + 1 is the edge i itself, 2i lies between
 * the edges i - 1 and i.
 *
 * <p>A whole number {@code v} lies on or beyond an edge {@code e} exactly if {@code v >= ceil(e)}, so whole numbers, the
 * common case, are compared as {@code long}; all others as {@link BigDecimal}.
 */
final class NumberEdges {

    /** A number of this many digits fits a {@code long}. */
    private static final int LONG_DIGITS = 18;

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final BigDecimal[] edges;
    private final long[] ceilings;
    private final boolean[] whole;
    private final boolean fit;

    private NumberEdges(BigDecimal[] edges) {
        this.edges = edges;
        this.ceilings = new long[edges.length];
        this.whole = new boolean[edges.length];
        boolean all = true;
        for (int i = 0; i < edges.length; i++) {
            BigDecimal ceiling = edges[i].setScale(0, RoundingMode.CEILING);
            all &= ceiling.compareTo(LEAST) >= 0 && ceiling.compareTo(GREATEST) <= 0;
            ceilings[i] = ceiling.longValue();
            whole[i] = ceiling.compareTo(edges[i]) == 0;
        }
        this.fit = all;
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
        if (number.scale() == 0 && number.precision() <= LONG_DIGITS) {
            return locate(number.longValue());
        }
        return search(number);
    }

    int locate(long number) {
        if (!fit) {
            return search(BigDecimal.valueOf(number));
        }
        int reached = 0;
        for (long ceiling : ceilings) {
            reached += ceiling <= number ? 1 : 0;
        }
        boolean on = reached > 0 && whole[reached - 1] && ceilings[reached - 1] == number;
        return on ? 2 * reached - 1 : 2 * reached;
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
