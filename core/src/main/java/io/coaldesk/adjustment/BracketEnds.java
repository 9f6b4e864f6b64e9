package io.coaldesk.adjustment;

/** Which ends of a stretch belong to it; its start is the end nearer to the reference. */
public enum BracketEnds {
    /** The start and not the end: {@code at or beyond start, short of end}. */
    START,
    /** The end and not the start: {@code beyond start, up to and with end}. */
    END,
    /** Both. */
    BOTH,
    /** Neither, as where a contract or a program compares strictly on both sides. */
    NEITHER;

    /** Returns whether the start belongs to the stretch. */
    public boolean withStart() {
        return this == START || this == BOTH;
    }

    /** Returns whether the end belongs to the stretch. */
    public boolean withEnd() {
        return this == END || this == BOTH;
    }
}
