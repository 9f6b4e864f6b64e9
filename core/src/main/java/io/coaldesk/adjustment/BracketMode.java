package io.coaldesk.adjustment;

/**
 * How the rates of several brackets go together; tenders rarely say, and the same table then has several readings.
 *
 * <p>With a penalty of 3 per 0.1 beyond 11.0 and 6 per 0.1 beyond 11.5, a value of 11.8 costs 33 where the rates are
 * marginal, and 42 where they are additive.
 */
public enum BracketMode {
    /** Each rate holds for its own stretch only (分段累进). */
    MARGINAL,
    /** Each rate holds for the whole excess beyond its start, on top of those before it (叠加). */
    ADDITIVE,
    /** The one bracket that holds the value gives its rate once, whatever the steps (按档定额，不累计). */
    FLAT,
    /**
     * The one bracket that holds the value counts from its own start and forgets those before it, so that the amount falls
     * back at every edge. It is here so that such a schedule can be written down and found: the linter refuses it.
     */
    RESET;

    /** Returns whether one bracket alone decides, so that it matters which bracket holds an edge. */
    public boolean oneBracketDecides() {
        return this == FLAT || this == RESET;
    }
}
