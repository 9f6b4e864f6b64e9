package io.coaldesk.pricing.rule;

/** Whose tonnes a tonnage table is read at. */
public enum TonnageBasis {
    /** Those of the deal. */
    DEAL,
    /** Those that the customer takes in the period of settlement; the deal's where the period's are not known. */
    PERIOD
}
