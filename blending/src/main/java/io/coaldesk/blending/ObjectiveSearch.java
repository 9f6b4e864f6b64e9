package io.coaldesk.blending;

import io.coaldesk.deal.BindingLimit;
import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The search for the best recipe by the objective of a request, and by the second one among the best. */
final class ObjectiveSearch {

    /** What the first objective may lose to the second, as a part of itself: what a verified program leaves open. */
    private static final double YIELD = 1e-9;

    private final BlendProgram program;
    private final Criterion first;
    private final Optional<Criterion> second;
    private final List<BindingLimit> sides;

    ObjectiveSearch(BlendProgram program) {
        BlendProblem problem = program.problem();
        this.program = program;
        this.first = Criterion.of(problem, problem.request().objective().orElse(BlendObjective.leastCost()));
        this.second = problem.request().then().map(objective -> Criterion.of(problem, objective));
        this.sides = problem.sides();
    }

    /** Returns the criterion of the first objective. */
    Criterion criterion() {
        return first;
    }

    Attempt best() {
        Attempt attempt = minimise(first, List.of(), List.of());
        if (second.isEmpty() || !(attempt instanceof Attempt.Found found) || !found.proven()) {
            return attempt;
        }
        double[] shares = Arrays.copyOf(found.x(), program.problem().size());
        Attempt further = minimise(second.get(), first.terms(), List.of(ceiling(shares)));
        if (further instanceof Attempt.Found better) {
            double value = first.value(Arrays.copyOf(better.x(), shares.length));
            // Prices are money of the first objective; every recipe that is best by it has the same.
            return new Attempt.Found(
                    better.x(), value, found.prices(), found.bound(), better.proven(), found.program(), found.cuts());
        }
        return attempt;
    }

    /** Returns the row that holds the first objective at its best. */
    private Goal.Row ceiling(double[] shares) {
        double best = first.value(shares);
        double slack = YIELD * Math.max(1, Math.abs(best));
        if (first.masses().isEmpty()) {
            double[] weights = new double[first.terms().size()];
            Arrays.fill(weights, 1);
            return new Goal.Row(first.costs(), weights, Double.NEGATIVE_INFINITY, best - first.constant() + slack);
        }
        double[] masses = first.masses().get();
        double[] row = new double[masses.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = first.costs()[i] - (best + slack) * masses[i];
        }
        return new Goal.Row(row, new double[0], Double.NEGATIVE_INFINITY, 0);
    }

    /**
     * Returns the shares that minimise a criterion.
     *
     * @param held terms of another criterion that rows hold, first among the program's terms
     */
    private Attempt minimise(Criterion criterion, List<PiecewiseTerm> held, List<Goal.Row> rows) {
        List<PiecewiseTerm> terms = new ArrayList<>(held);
        terms.addAll(criterion.terms());
        if (criterion.masses().isPresent() && held.isEmpty()) {
            return new LeastRatio(program, sides)
                    .of(
                            new Goal(criterion.costs(), List.of(), rows),
                            criterion.masses().get());
        }
        if (criterion.masses().isPresent()) {
            throw new InvalidValueException(
                    "then", "least-cost-per-gj after an objective of several terms", "least-cost or closest");
        }
        if (terms.isEmpty()) {
            return program.minimise(new Goal(criterion.costs(), List.of(), rows), sides);
        }
        double[] weights = new double[terms.size()];
        Arrays.fill(weights, held.size(), weights.length, 1);
        Attempt attempt = new TermSearch(program, criterion.costs(), terms, weights, rows, sides).minimise();
        return attempt instanceof Attempt.Found found
                ? found.within(
                        found.objective() + criterion.constant(), found.bound() + criterion.constant(), found.proven())
                : attempt;
    }
}
