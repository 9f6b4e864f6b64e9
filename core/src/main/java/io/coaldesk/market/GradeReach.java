package io.coaldesk.market;

/** How far a {@link GradeConversion} reads between and beyond the grades that are given. */
public enum GradeReach {
    /** Only the grades that are given. */
    GIVEN_ONLY,
    /** Between two given grades by a straight line; beyond the outermost it is refused. */
    BETWEEN_GIVEN,
    /** As between, and beyond the outermost grade with the slope of the last two, as long as that stays above zero. */
    LAST_SLOPE
}
