package io.coaldesk.pricing.rule;

/** Which tonnes get the change of a step of a tonnage table. */
public enum TierCounting {
    /** All: the step that holds the tonnage is the change of every tonne. */
    ALL_UNITS,
    /** Those within the step alone: the change per tonne is the average over the steps. */
    INCREMENTAL
}
