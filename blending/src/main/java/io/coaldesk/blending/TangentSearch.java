package io.coaldesk.blending;

import io.coaldesk.deal.BindingLimit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The search for a recipe whose limited properties mix by curves: the best under the curves' tangents at the last recipe,
 * again and again, until recipe and tangent point are one and the curves themselves are kept.
 *
 * <p>What it finds is checked with the curves and need not be the best there is.
 */
final class TangentSearch {

    private static final int MOST_STEPS = 60;

    /** Steps after which the tangent point moves only half the way, in case recipes take turns. */
    private static final int FREE_STEPS = 15;

    /** Shares that move by less stand still. */
    private static final double STILL = 1e-9;

    /** What a curve may be missed by, relative to its limit: below any assay, above the error of the quotients. */
    private static final double CLOSE = 1e-8;

    private TangentSearch() {}

    /**
     * A recipe and the program that found it.
     *
     * @param program the program, with the tangents at the recipe
     * @param search the search by the objective
     * @param attempt what came of it
     * @param settled whether the recipe keeps the curves
     */
    record Outcome(BlendProgram program, ObjectiveSearch search, Attempt attempt, boolean settled) {}

    static Outcome best(BlendProgram start) {
        BlendProgram program = start;
        double @Nullable [] at = null;
        @Nullable Outcome outcome = null;
        int steps = start.problem().hasCurves() ? MOST_STEPS : 1;
        for (int step = 0; step < steps; step++) {
            ObjectiveSearch search = new ObjectiveSearch(program);
            Attempt attempt = search.best();
            if (!(attempt instanceof Attempt.Found found)) {
                return new Outcome(program, search, attempt, true);
            }
            double[] shares = found.shares(program.problem().size());
            boolean kept = keepsCurves(program.problem(), shares);
            boolean still = at != null && distance(at, shares) < STILL;
            outcome = new Outcome(program, search, attempt, kept);
            if (kept && (still || !program.problem().hasCurves())) {
                return outcome;
            }
            at = at != null && step >= FREE_STEPS ? middle(at, shares) : shares;
            program = start.of(start.problem().at(at));
        }
        return Objects.requireNonNull(outcome);
    }

    private static boolean keepsCurves(BlendProblem problem, double[] shares) {
        for (LimitRow row : problem.rows()) {
            double value = row.value(shares);
            for (BindingLimit side : row.sides()) {
                double size = Math.max(Math.abs(side.limit().doubleValue()), Math.abs(value));
                if (row.curve().isPresent() && !(LimitRow.excess(side, value) <= CLOSE * size)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double distance(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private static double[] middle(double[] one, double[] other) {
        double[] middle = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            middle[i] = (one[i] + other[i]) / 2;
        }
        return middle;
    }
}
