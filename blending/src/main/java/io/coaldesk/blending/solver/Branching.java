package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.MixedProgram.Ratio;

/**
 * Finds at a node's point the choice to split next, and where.
 *
 * <p>First comes a condition that the used columns break, then the choice whose value is farthest from what its options
 * allow, relative to the gap between them. Ties go to the lower number.
 */
final class Branching {

    private final MixedProgram program;
    private final double[] shares;
    private int choice;
    private int split;
    private boolean upperFirst;

    Branching(MixedProgram program) {
        this.program = program;
        shares = new double[program.choices().length];
    }

    /** The choice to split. */
    int choice() {
        return choice;
    }

    /** The last option of the lower part. */
    int split() {
        return split;
    }

    /** Whether the part above the split is the one to look at first. */
    boolean upperFirst() {
        return upperFirst;
    }

    /** Whether a point meets all conditions and choices but for rounding; if not, the choice to split is set. */
    boolean isSatisfied(NodeState state, double[] x) {
        measure(x);
        for (Condition condition : program.conditions()) {
            int breached = condition.breach(state, shares);
            if (breached >= 0) {
                choice = breached;
                split = 0;
                upperFirst = shares[breached] > 0;
                return false;
            }
        }
        return !splitMostDistant(state, x);
    }

    /** Picks the first undecided choice; false if there is none. */
    boolean splitFirst(NodeState state, double[] x) {
        for (int d = 0; d < program.choices().length; d++) {
            if (!state.isDecided(d)) {
                choose(state, d, value(d, x));
                return true;
            }
        }
        return false;
    }

    /** The option that a choice takes at a point, within those that are left. */
    int option(NodeState state, int d, double[] x) {
        int option = program.choices()[d].optionAt(value(d, x));
        return Math.max(state.low(d), Math.min(state.high(d), option));
    }

    private void measure(double[] x) {
        for (int d = 0; d < program.columns().length; d++) {
            Choice options = program.choices()[d];
            double value = x[program.columns()[d]];
            double largest = options.most(options.count() - 1);
            shares[d] = value > Choice.NEARNESS * largest ? value / largest : 0;
        }
    }

    /** The value of a column, or of a ratio; a ratio of nothing to nothing is any of those that are allowed. */
    private double value(int d, double[] x) {
        if (d < program.columns().length) {
            return x[program.columns()[d]];
        }
        Ratio ratio = program.ratios()[d - program.columns().length];
        double other = x[ratio.other()];
        double near = Choice.NEARNESS * Math.min(1, program.relaxation().upper(ratio.other()));
        return other > near ? x[ratio.column()] / other : ratio.values().least(0);
    }

    private boolean splitMostDistant(NodeState state, double[] x) {
        double farthest = 0;
        for (int d = 0; d < program.choices().length; d++) {
            Choice options = program.choices()[d];
            double value = value(d, x);
            if (!state.isDecided(d) && options.optionAt(value) < 0) {
                int below = Math.min(options.floor(value), options.count() - 2);
                double from = options.most(below);
                double gap = options.least(below + 1) - from;
                double distance = Math.min(value - from, from + gap - value) / gap;
                if (distance > farthest) {
                    farthest = distance;
                    choose(state, d, value);
                }
            }
        }
        return farthest > 0;
    }

    private void choose(NodeState state, int d, double value) {
        Choice options = program.choices()[d];
        choice = d;
        split = Math.max(state.low(d), Math.min(state.high(d) - 1, options.floor(value)));
        upperFirst = options.least(split + 1) - value < value - options.most(split);
    }
}
