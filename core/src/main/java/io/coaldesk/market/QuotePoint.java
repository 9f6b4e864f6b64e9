package io.coaldesk.market;

/** Which point of a quoted range is meant. */
public enum QuotePoint {
    /** The lower end. */
    LOW,
    /** The middle. */
    MID,
    /** The upper end. */
    HIGH
}
