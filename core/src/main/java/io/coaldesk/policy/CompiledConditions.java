package io.coaldesk.policy;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/**
 * The boxes of a space, compiled to answer which of them hold a point.
 *
 * <p>A point is an {@code int} per attribute, in the order of the space: the cell that {@code of…} returns for its value.
 * Cell 0 means that the value is not known, so an array fresh from its allocation says nothing, and only conditions that
 * accept anything accept it. The answer is a bit per box, in the order of the boxes. Neither the cells nor the match
 * allocate: a code costs one hash look-up, a constant of an enum none, a number exact comparisons with the bounds that
 * conditions name, in {@code long} where it is whole. The match is one AND per attribute on which any box asks something.
 *
 * <pre>{@code
 * int[] cells = new int[space.attributes().size()];
 * cells[REGION] = compiled.of(REGION, customer.region());
 * cells[TONNES] = compiled.of(TONNES, tonnes);
 * for (long bits = compiled.match(cells); bits != 0; bits &= bits - 1) {
 *     apply(rules.get(Long.numberOfTrailingZeros(bits)));
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CompiledConditions {

    /** The cell of a value that is not known. */
    public static final int UNKNOWN = Axis.UNKNOWN;

    private final int count;
    private final int words;
    private final Axis[] axes;
    private final int[] asked;
    private final int[] firstRows;
    /** For each cell of the attributes asked of, the boxes that accept it. */
    private final long[] rows;

    private CompiledConditions(ConditionSpace space, ConditionGrid grid, List<ConditionBox> boxes) {
        this.count = boxes.size();
        this.words = Math.max(1, (count + Long.SIZE - 1) / Long.SIZE);
        this.axes = grid.axes().toArray(new Axis[0]);
        this.asked = space.attributes().stream()
                .filter(attribute ->
                        boxes.stream().anyMatch(box -> box.conditions().containsKey(attribute.name())))
                .mapToInt(attribute -> space.place(attribute.name()))
                .toArray();
        this.firstRows = new int[asked.length];
        int size = 0;
        for (int i = 0; i < asked.length; i++) {
            firstRows[i] = size;
            size += axes[asked[i]].size() * words;
        }
        this.rows = new long[size];
        for (int i = 0; i < asked.length; i++) {
            for (int box = 0; box < count; box++) {
                fill(i, box, boxes.get(box));
            }
        }
    }

    private void fill(int i, int place, ConditionBox box) {
        Axis axis = axes[asked[i]];
        BitSet accepted = axis.accepted(box.on(axis.attribute().name()));
        for (int cell = accepted.nextSetBit(0); cell >= 0; cell = accepted.nextSetBit(cell + 1)) {
            rows[firstRows[i] + cell * words + place / Long.SIZE] |= 1L << place;
        }
    }

    /**
     * Returns boxes compiled in their order.
     *
     * @throws io.coaldesk.reason.InvalidValueException if a box does not fit the space
     */
    public static CompiledConditions of(ConditionSpace space, List<ConditionBox> boxes) {
        return new CompiledConditions(space, ConditionGrid.of(space, boxes), boxes);
    }

    /** Returns the number of boxes. */
    public int count() {
        return count;
    }

    /** Returns the number of {@code long} words of an answer: one for up to 64 boxes. */
    public int words() {
        return words;
    }

    /**
     * Returns the cell of a code.
     *
     * @param attribute the place of the attribute in the space
     * @throws io.coaldesk.reason.InvalidValueException if the vocabulary is closed and does not declare the code
     */
    public int of(int attribute, String code) {
        return axes[attribute].cell(code);
    }

    /** Returns the cell of the code that is the name of a constant; without a look-up if the attribute is of its enum. */
    public int of(int attribute, Enum<?> constant) {
        return axes[attribute].cell(constant);
    }

    /** Returns the cell of the code {@code true} or {@code false}. */
    public int of(int attribute, boolean flag) {
        return axes[attribute].cell(flag);
    }

    /** Returns the cell of a number. */
    public int of(int attribute, BigDecimal number) {
        return axes[attribute].cell(number);
    }

    /** Returns the cell of a whole number. */
    public int of(int attribute, long number) {
        return axes[attribute].cell(number);
    }

    /** Returns the cells of a point, one by one; {@code of} is for requests by the thousand. */
    public int[] cells(ConditionPoint point) {
        int[] cells = new int[axes.length];
        for (int a = 0; a < cells.length; a++) {
            cells[a] = axes[a].cell(point.on(axes[a].attribute().name()));
        }
        return cells;
    }

    /**
     * Returns the boxes that hold a point, box {@code i} as bit {@code i}.
     *
     * @param cells the cells of the point by attribute
     * @throws IllegalStateException if there are more than 64 boxes
     */
    public long match(int[] cells) {
        if (words > 1) {
            throw new IllegalStateException(count + " conditions do not fit the 64 bits of one word");
        }
        long bits = count == Long.SIZE ? -1L : (1L << count) - 1;
        for (int i = 0; i < asked.length; i++) {
            bits &= rows[firstRows[i] + cells[asked[i]]];
        }
        return bits;
    }

    /**
     * Writes the boxes that hold a point, box {@code i} as bit {@code i % 64} of word {@code i / 64}.
     *
     * @param cells the cells of the point by attribute
     * @param bits where the answer is written: {@link #words()} words, whatever they held before
     */
    public void match(int[] cells, long[] bits) {
        for (int word = 0; word < words; word++) {
            int boxes = Math.min(Long.SIZE, count - word * Long.SIZE);
            long holding = boxes == Long.SIZE ? -1L : (1L << boxes) - 1;
            for (int i = 0; i < asked.length; i++) {
                holding &= rows[firstRows[i] + cells[asked[i]] * words + word];
            }
            bits[word] = holding;
        }
    }
}
