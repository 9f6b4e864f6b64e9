package io.coaldesk.market;

/** What a price that is not on the ladder itself takes over from it when it moves from one grade to another. */
public enum LadderCarry {
    /** The difference between the two grades: {@code p + L(wanted) - L(at)}. */
    DIFFERENCE,
    /** The ratio of the two grades: {@code p L(wanted) / L(at)}. */
    RATIO
}
