package io.coaldesk.blending;

import io.coaldesk.deal.BindingLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search for a recipe whose limited properties mix by curves: the best under the curves' tangents at the last recipe,
 * again and again, until recipe and tangent point are one and the curves themselves are kept.
 *
 * <p>It starts from several recipes, for a curve may have several best ones near by: equal shares, the best without the
 * curves, and each coal by itself. The best that it comes to is checked with the curves and need not be the best there is.
 */
final class TangentSearch {

    private static final int MOST_STEPS = 60;

    /** Coals from which a search is started. */
    private static final int MOST_STARTS = 30;

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
    record Outcome(BlendProgram program, ObjectiveSearch search, Attempt attempt, boolean settled) {

        Optional<Attempt.Found> recipe() {
            return settled && attempt instanceof Attempt.Found found ? Optional.of(found) : Optional.empty();
        }

        /** Returns whether this is better than another outcome: a recipe at all, or one of a lower objective. */
        boolean beats(Outcome other) {
            return recipe().isPresent()
                    && other.recipe()
                            .map(found -> recipe().get().objective() < found.objective())
                            .orElse(true);
        }
    }

    static Outcome best(BlendProgram program) {
        if (!program.problem().hasCurves()) {
            return linear(program);
        }
        List<double[]> starts = starts(program);
        Outcome best = from(program, starts.get(0));
        for (double[] start : starts.subList(1, starts.size())) {
            Outcome outcome = from(program, start);
            if (outcome.beats(best)) {
                best = outcome;
            }
        }
        return best;
    }

    private static Outcome linear(BlendProgram program) {
        ObjectiveSearch search = new ObjectiveSearch(program);
        return new Outcome(program, search, search.best(), true);
    }

    private static List<double[]> starts(BlendProgram program) {
        int coals = program.problem().size();
        List<double[]> starts = new ArrayList<>();
        double[] equal = new double[coals];
        Arrays.fill(equal, 1.0 / coals);
        starts.add(equal);
        BlendProgram straight = program.of(program.problem().withoutCurves());
        if (linear(straight).attempt() instanceof Attempt.Found found) {
            starts.add(found.shares(coals));
        }
        for (int i = 0; i < Math.min(coals, MOST_STARTS); i++) {
            double[] alone = new double[coals];
            alone[i] = 1;
            starts.add(alone);
        }
        return starts;
    }

    private static Outcome from(BlendProgram start, double[] shares) {
        double[] at = shares;
        @Nullable Outcome outcome = null;
        for (int step = 0; step < MOST_STEPS; step++) {
            BlendProgram program = start.of(start.problem().at(at));
            outcome = linear(program);
            Optional<double[]> next = outcome.attempt() instanceof Attempt.Found found
                    ? Optional.of(found.shares(at.length))
                    : program.leastBreaches();
            if (next.isEmpty() || outcome.attempt() instanceof Attempt.Stopped) {
                return outcome;
            }
            boolean kept = outcome.attempt() instanceof Attempt.Found && keepsCurves(start.problem(), next.get());
            boolean still = distance(at, next.get()) < STILL;
            outcome = new Outcome(
                    program, outcome.search(), outcome.attempt(), kept || outcome.attempt() instanceof Attempt.None);
            if (still) {
                return outcome;
            }
            at = step >= FREE_STEPS ? middle(at, next.get()) : next.get();
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
