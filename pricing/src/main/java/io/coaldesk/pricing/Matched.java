package io.coaldesk.pricing;

/** The conditions of a policy that a deal meets, a bit for each. */
final class Matched {

    private final long[] bits;

    Matched(long[] bits) {
        this.bits = bits;
    }

    /** Returns the first condition from a place on that the deal meets; beyond all of them if there is none. */
    int next(int from) {
        int word = from / Long.SIZE;
        long rest = word < bits.length ? bits[word] & -1L << from : 0;
        while (rest == 0) {
            if (++word >= bits.length) {
                return Integer.MAX_VALUE;
            }
            rest = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    boolean holds(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
