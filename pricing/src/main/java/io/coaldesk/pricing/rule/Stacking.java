package io.coaldesk.pricing.rule;

/** What a share is taken of where several rules apply: 10 % and 5 % make 15 % or 14.5 %. */
public enum Stacking {
    /** Each share is taken of the list price. */
    ADDITIVE_ON_LIST,
    /** Each share is taken of what the rules before it have left. */
    COMPOUNDING
}
