package io.coaldesk.blending.solver;

/** How many random cases a test tries. */
final class Thoroughness {

    /** What to multiply the counts of the ordinary build by: 20 with {@code -Dsolver.thorough=true}, else 1. */
    static final int FACTOR = Boolean.getBoolean("solver.thorough") ? 20 : 1;

    private Thoroughness() {}
}
