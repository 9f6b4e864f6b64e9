package io.coaldesk.blending.solver;

/** What a run of the simplex came to; {@code UNDECIDED} claims nothing. */
enum Outcome {
    OPTIMAL,
    INFEASIBLE,
    UNBOUNDED,
    UNDECIDED
}
