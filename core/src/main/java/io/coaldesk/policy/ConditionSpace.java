package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The product of some named attributes, in which conditions are boxes; it proves how boxes lie to each other.
 *
 * <p>Every answer is exact and comes of the conditions alone: the values of each attribute are cut into finitely many
 * cells that no condition divides, and boxes are compared as sets of cells. Nothing is sampled. Whether boxes together
 * cover another is NP-hard in their number, so that question has a work limit, after which the answer is
 * {@link Coverage.Undecided}; the limit counts comparisons, not time, and the same question ends the same way everywhere.
 *
 * <p>{@link ConditionLint} puts the answers into findings; {@link CompiledConditions} matches points at speed. One
 * dimension alone is a matter of {@link Bands}.
 */
public final class ConditionSpace {

    /** A work limit for linting: some seconds at the very most, and far beyond what rule books of a company need. */
    public static final long USUAL_WORK_LIMIT = 1_000_000;

    private final List<ConditionAttribute> attributes;
    private final Map<String, Integer> places;

    private ConditionSpace(List<ConditionAttribute> attributes) {
        this.attributes = attributes;
        this.places = IntStream.range(0, attributes.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        place -> attributes.get(place).name(), place -> place));
    }

    /**
     * Returns the space of some attributes.
     *
     * @throws InvalidValueException if two attributes share a name
     */
    public static ConditionSpace of(List<ConditionAttribute> attributes) {
        List<String> names =
                attributes.stream().map(ConditionAttribute::name).distinct().toList();
        if (names.size() < attributes.size()) {
            throw new InvalidValueException(
                    "attributes",
                    attributes.stream().map(ConditionAttribute::name).toList(),
                    "names of which none stands twice");
        }
        return new ConditionSpace(List.copyOf(attributes));
    }

    /** Returns the space of some attributes, as {@link #of(List)}. */
    public static ConditionSpace of(ConditionAttribute... attributes) {
        return of(List.of(attributes));
    }

    /** Returns the attributes in their order. */
    public List<ConditionAttribute> attributes() {
        return attributes;
    }

    /**
     * Returns the place of an attribute, from 0.
     *
     * @throws InvalidValueException if this space has no such attribute
     */
    public int place(String attribute) {
        Integer place = places.get(attribute);
        if (place == null) {
            throw new InvalidValueException(
                    "attribute",
                    attribute,
                    "one of "
                            + attributes.stream().map(ConditionAttribute::name).toList());
        }
        return place;
    }

    /**
     * Refuses a box that this space cannot hold.
     *
     * @throws InvalidValueException if an attribute is not of this space, or a condition on it is of another kind
     */
    public void requireFits(ConditionBox box) {
        box.conditions().forEach((name, condition) -> {
            if (!attributes.get(place(name)).admits(condition)) {
                throw new InvalidValueException(name, condition, "a condition on " + attributes.get(place(name)));
            }
        });
    }

    /** Returns an attribute of which no value that can occur satisfies a box; absent if the box is not empty. */
    public Optional<String> emptyAttribute(ConditionBox box) {
        BitSet[] region = ConditionGrid.of(this, List.of(box)).region(box);
        int empty = ConditionGrid.emptyAttribute(region);
        return empty < 0 ? Optional.empty() : Optional.of(attributes.get(empty).name());
    }

    /** Returns a proof that two boxes are disjoint, or a point in both. An empty box is disjoint from all. */
    public Overlap overlap(ConditionBox one, ConditionBox other) {
        ConditionGrid grid = ConditionGrid.of(this, List.of(one, other));
        BitSet[] common = grid.region(one);
        BitSet[] second = grid.region(other);
        for (int a = 0; a < common.length; a++) {
            common[a].and(second[a]);
        }
        int separating = ConditionGrid.emptyAttribute(common);
        return separating < 0
                ? new Overlap.Common(grid.witness(common))
                : new Overlap.Disjoint(attributes.get(separating).name());
    }

    /**
     * Returns whether some boxes together hold every point of another that can occur.
     *
     * <p>Of {@link ConditionBox#everything()} this asks for a gap; of the {@linkplain ConditionBox#and intersection} of
     * two boxes, whether others settle where they collide.
     *
     * @param workLimit the comparisons of two boxes after which the question is left undecided
     */
    public Coverage coverage(ConditionBox box, List<ConditionBox> covers, long workLimit) {
        List<ConditionBox> all = new ArrayList<>(covers);
        all.add(box);
        ConditionGrid grid = ConditionGrid.of(this, all);
        BitSet[] region = grid.region(box);
        if (ConditionGrid.emptyAttribute(region) >= 0) {
            return new Coverage.Covered(List.of());
        }
        BoxSubtraction subtraction =
                new BoxSubtraction(covers.stream().map(grid::region).toList(), workLimit);
        BitSet among = new BitSet();
        among.set(0, covers.size());
        Optional<BitSet[]> rest = subtraction.rest(region, among);
        if (subtraction.isExhausted()) {
            return new Coverage.Undecided(workLimit);
        }
        return rest.<Coverage>map(part -> new Coverage.Uncovered(grid.witness(part)))
                .orElseGet(() -> leastCover(subtraction, region, workLimit));
    }

    /** Leaves out one box after the other, the last first, wherever the rest still covers. */
    private static Coverage leastCover(BoxSubtraction subtraction, BitSet[] region, long workLimit) {
        BitSet cover = subtraction.used();
        for (int i = cover.length() - 1; i >= 0; i = cover.previousSetBit(i - 1)) {
            BitSet fewer = (BitSet) cover.clone();
            fewer.clear(i);
            if (subtraction.rest(region, fewer).isEmpty() && !subtraction.isExhausted()) {
                cover = fewer;
            }
            if (subtraction.isExhausted()) {
                return new Coverage.Undecided(workLimit);
            }
        }
        return new Coverage.Covered(cover.stream().boxed().toList());
    }
}
