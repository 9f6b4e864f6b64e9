package io.coaldesk.pricing;

/** The conditions of a policy that a deal meets, a bit for each. */
final class Matched {

    private final long[] bits;

    Matched(long[] bits) {
        this.bits = bits;
    }

    boolean holds(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
