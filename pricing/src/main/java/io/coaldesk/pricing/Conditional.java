package io.coaldesk.pricing;

/**
 * A part of a policy that holds for some deals.
 *
 * @param value the part
 * @param place the bit of its condition in {@link Matched}; below zero if it holds for all
 */
record Conditional<T>(T value, int place) {

    boolean holds(Matched matched) {
        return place < 0 || matched.holds(place);
    }
}
