package io.coaldesk.reason;

/** A term of the trade that has a name in both languages. */
public interface Labelled {

    /** Returns the name in both languages. */
    Label label();
}
