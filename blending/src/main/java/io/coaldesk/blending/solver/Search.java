package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Status;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of branch and bound: the open nodes on a stack, the better half of each split on top. */
final class Search {

    private final MixedProgram program;
    private final SearchLimits limits;
    private final NodeState state;
    private final NodeRelaxation relaxation;
    private final Branching branching;
    private final Incumbent incumbent;
    private final int[] options;
    private int[][] open = new int[16][];
    private double[] openBounds = new double[16];
    private int openCount;
    private long nodes;
    private double closedBound = Double.POSITIVE_INFINITY;
    private LpSolution.@Nullable Unbounded unbounded;

    Search(MixedProgram program, SearchLimits limits) {
        this.program = program;
        this.limits = limits;
        state = new NodeState(program.choices());
        relaxation = new NodeRelaxation(program);
        branching = new Branching(program);
        incumbent = new Incumbent(program);
        options = new int[program.choices().length];
    }

    MixedSolution run() {
        if (state.open() && !crossed()) {
            push(Double.NEGATIVE_INFINITY);
        }
        while (openCount > 0) {
            if (nodes >= limits.maxNodes()
                    || relaxation.pivots() + incumbent.pivots() >= limits.maxIterations()
                    || limits.cancelled().getAsBoolean()) {
                return limitReached();
            }
            double bound = openBounds[--openCount];
            if (bound >= incumbent.cutoff()) {
                close(bound);
            } else {
                state.restore(open[openCount]);
                visit(bound);
                nodes++;
            }
            if (unbounded != null) {
                return new MixedSolution.Unbounded(unbounded, nodes);
            }
        }
        LpSolution.Optimal best = incumbent.best();
        return best == null
                ? new MixedSolution.Infeasible(nodes)
                : new MixedSolution.Optimal(new MixedPoint(best), Math.min(closedBound, best.objective()), nodes);
    }

    private boolean crossed() {
        WorkingProgram stated = new WorkingProgram();
        stated.load(program.relaxation());
        return stated.crossed() >= 0;
    }

    private void visit(double parentBound) {
        if (!state.propagate(program.conditions())) {
            return;
        }
        Outcome outcome = relaxation.solve(state);
        if (outcome == Outcome.INFEASIBLE) {
            return;
        }
        if (outcome != Outcome.OPTIMAL) {
            branchBlindly(parentBound);
            return;
        }
        double ownBound = relaxation.bound();
        double bound = Math.max(parentBound, ownBound);
        if (bound >= incumbent.cutoff()) {
            close(bound);
        } else if (!branching.isSatisfied(state, relaxation.x())) {
            dropDearOptions(ownBound);
            branch(bound);
        } else if (offerPoint() == Status.OPTIMAL && incumbent.reaches(bound)) {
            close(bound);
        } else if (branching.splitFirst(state, relaxation.x())) {
            branch(bound);
        }
    }

    /** Goes on from a node without a point, as long as anything is left to split. */
    private void branchBlindly(double bound) {
        Arrays.fill(relaxation.x(), 0);
        if (branching.splitFirst(state, relaxation.x())) {
            branch(bound);
        } else if (offerPoint() == Status.UNBOUNDED) {
            unbounded = (LpSolution.Unbounded) incumbent.answer();
        }
    }

    private Status offerPoint() {
        for (int d = 0; d < options.length; d++) {
            options[d] = branching.option(state, d, relaxation.x());
        }
        return incumbent.offer(options);
    }

    /** Leaves out what would cost too much if used at all, going by its reduced cost. */
    private void dropDearOptions(double bound) {
        for (int d = 0; d < program.columns().length; d++) {
            if (d != branching.choice() && !state.isOn(d) && !state.isOff(d)) {
                double dearer = relaxation.reducedCost(program.columns()[d]) * program.choices()[d].least(1);
                if (bound + dearer >= incumbent.cutoff()) {
                    close(bound + dearer);
                    state.split(d, 0, false);
                }
            }
        }
    }

    private void branch(double bound) {
        int choice = branching.choice();
        int low = state.low(choice);
        int high = state.high(choice);
        state.split(choice, branching.split(), !branching.upperFirst());
        push(bound);
        state.reset(choice, low, high);
        state.split(choice, branching.split(), branching.upperFirst());
        push(bound);
    }

    private void push(double bound) {
        if (openCount == open.length) {
            open = Arrays.copyOf(open, 2 * openCount);
            openBounds = Arrays.copyOf(openBounds, 2 * openCount);
        }
        if (open[openCount] == null) {
            open[openCount] = new int[2 * program.choices().length];
        }
        state.save(open[openCount]);
        openBounds[openCount++] = bound;
    }

    /** Remembers that a part of the search was left out because nothing in it costs less than a bound. */
    private void close(double bound) {
        closedBound = Math.min(closedBound, bound);
    }

    private MixedSolution limitReached() {
        LpSolution.Optimal best = incumbent.best();
        double bound = best == null ? closedBound : Math.min(closedBound, best.objective());
        for (int k = 0; k < openCount; k++) {
            bound = Math.min(bound, openBounds[k]);
        }
        return new MixedSolution.LimitReached(Optional.ofNullable(best).map(MixedPoint::new), bound, nodes);
    }
}
