package io.coaldesk.policy;

/** Whether two boxes of a {@link ConditionSpace} have a point in common: always decided, and proved either way. */
public sealed interface Overlap {

    /**
     * The boxes are disjoint.
     *
     * @param attribute an attribute of which no value satisfies both
     */
    record Disjoint(String attribute) implements Overlap {}

    /**
     * The boxes overlap.
     *
     * @param witness a point in both
     */
    record Common(ConditionPoint witness) implements Overlap {}
}
