package io.coaldesk.policy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a region when boxes are taken out of it one after the other.
 *
 * <p>A box that is taken out splits the region attribute by attribute: what sticks out on the first attribute, then what
 * of the rest sticks out on the second, and so on; the pieces are disjoint. The next box is always the one out of which
 * the region sticks on the fewest attributes (the first of several), so that most regions end whole within one box. The
 * question is NP-hard in the number of boxes, hence the limit on work; it counts comparisons of a region with a box, so
 * that it is reached at the same place on every machine.
 */
final class BoxSubtraction {

    private final List<BitSet[]> covers;
    private final long workLimit;
    private final BitSet used = new BitSet();
    private long work;
    private boolean exhausted;

    BoxSubtraction(List<BitSet[]> covers, long workLimit) {
        this.covers = covers;
        this.workLimit = workLimit;
    }

    /** Returns the comparisons made so far. */
    long work() {
        return work;
    }

    /** Returns whether the limit was reached, which leaves open what was asked last. */
    boolean isExhausted() {
        return exhausted;
    }

    /** Returns the boxes that were taken out since the last question. */
    BitSet used() {
        return (BitSet) used.clone();
    }

    /** Returns a part of a region that is not empty and lies in none of some boxes, if there is one. */
    Optional<BitSet[]> rest(BitSet[] region, BitSet among) {
        used.clear();
        return search(region, among);
    }

    private Optional<BitSet[]> search(BitSet[] region, BitSet among) {
        BitSet meeting = new BitSet();
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = among.nextSetBit(0); i >= 0 && fewest > 0; i = among.nextSetBit(i + 1)) {
            if (++work > workLimit) {
                exhausted = true;
                return Optional.empty();
            }
            int sticking = sticking(region, covers.get(i));
            if (sticking >= 0) {
                meeting.set(i);
            }
            if (sticking >= 0 && sticking < fewest) {
                best = i;
                fewest = sticking;
            }
        }
        if (best < 0) {
            return Optional.of(region);
        }
        used.set(best);
        meeting.clear(best);
        return fewest == 0 ? Optional.empty() : split(region, covers.get(best), meeting);
    }

    private Optional<BitSet[]> split(BitSet[] region, BitSet[] cover, BitSet among) {
        BitSet[] remaining = region.clone();
        for (int a = 0; a < region.length; a++) {
            BitSet outside = (BitSet) region[a].clone();
            outside.andNot(cover[a]);
            if (!outside.isEmpty()) {
                BitSet[] piece = remaining.clone();
                piece[a] = outside;
                Optional<BitSet[]> rest = search(piece, among);
                if (rest.isPresent() || exhausted) {
                    return rest;
                }
                remaining[a] = (BitSet) region[a].clone();
                remaining[a].and(cover[a]);
            }
        }
        return Optional.empty();
    }

    /** Returns on how many attributes a region sticks out of a box, or -1 if they are disjoint. */
    private static int sticking(BitSet[] region, BitSet[] cover) {
        int count = 0;
        for (int a = 0; a < region.length; a++) {
            if (!region[a].intersects(cover[a])) {
                return -1;
            }
            count += isWithin(region[a], cover[a]) ? 0 : 1;
        }
        return count;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        int cell = inner.nextSetBit(0);
        while (cell >= 0 && outer.get(cell)) {
            cell = inner.nextSetBit(cell + 1);
        }
        return cell < 0;
    }
}
