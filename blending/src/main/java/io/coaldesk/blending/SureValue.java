package io.coaldesk.blending;

import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** The tightest number of a side of a limit that some recipe keeps at the confidence, found by halving. */
final class SureValue {

    /** Halvings: 1e-12 of the first interval, below any number that a contract states. */
    private static final int STEPS = 40;

    /** Doublings of the first interval before the search gives up. */
    private static final int MOST_DOUBLINGS = 60;

    private final BlendProgram program;
    private final BindingLimit side;
    private final double away;

    SureValue(BlendProgram program, BindingLimit side) {
        this.program = program;
        this.side = side;
        this.away = side.side() == LimitSide.MAX ? 1 : -1;
    }

    /**
     * Returns the number, or empty if there is none.
     *
     * @param exact the best value of a blend if its assays were exact, which no recipe keeps surely
     */
    OptionalDouble best(double exact) {
        double width = Math.max(Math.abs(exact), 1) * 1e-6;
        int doublings = 0;
        while (!isKept(exact + away * width)) {
            width *= 2;
            if (++doublings > MOST_DOUBLINGS) {
                return OptionalDouble.empty();
            }
        }
        double broken = exact;
        double kept = exact + away * width;
        for (int step = 0; step < STEPS; step++) {
            double middle = (broken + kept) / 2;
            if (isKept(middle)) {
                kept = middle;
            } else {
                broken = middle;
            }
        }
        return OptionalDouble.of(kept);
    }

    private boolean isKept(double number) {
        BindingLimit moved = new BindingLimit(side.key(), side.side(), BigDecimal.valueOf(number));
        BlendProblem problem = program.problem().withBound(moved);
        return program.of(problem).isFeasible(problem.sides()).orElse(false);
    }
}
