package io.coaldesk.policy;

import java.util.List;

/** Whether some boxes of a {@link ConditionSpace} together hold every point of another. */
public sealed interface Coverage {

    /**
     * Every point is held.
     *
     * @param by the places of boxes that together hold every point, in ascending order; none of them can be left out. Of
     *     an empty box: none
     */
    record Covered(List<Integer> by) implements Coverage {
        /** Copies the places. */
        public Covered {
            by = List.copyOf(by);
        }
    }

    /**
     * Some point is held by no box.
     *
     * @param witness such a point
     */
    record Uncovered(ConditionPoint witness) implements Coverage {}

    /**
     * The work limit was reached first.
     *
     * @param work the comparisons of two boxes that were made
     */
    record Undecided(long work) implements Coverage {}
}
