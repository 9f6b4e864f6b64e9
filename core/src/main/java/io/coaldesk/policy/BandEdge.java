package io.coaldesk.policy;

/** Which of its two bounds a band includes. */
public enum BandEdge {
    /** {@code from <= x < to}. */
    FROM_INCLUDED,
    /** {@code from < x <= to}. */
    TO_INCLUDED
}
