package io.coaldesk.blending;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs of a blend problem under a choice of the sides of its limits. */
final class BlendProgram {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    /** The size that a limit of zero counts as, so that its breach has a finite weight. */
    private static final double SMALLEST_SIZE = 1e-3;

    /** Rounds in which limits with two sides settle; the plan tells what probability was reached. */
    private static final int MOST_STRICTER = 30;

    /** Rounds of tangents to the cones of a confidence; ten are many. */
    private static final int MOST_ROUNDS = 500;

    /**
     * A limit in a program.
     *
     * @param limit the limit with what each coal brings to it
     * @param sides the sides that the program's row stands for: both for an equation
     * @param row the number of the row
     */
    record Row(LimitRow limit, List<BindingLimit> sides, int row) {}

    private final BlendProblem problem;
    private final Kernel kernel;
    private final RecipeConditions conditions;
    private final AssayRisk risk;

    BlendProgram(BlendProblem problem, Kernel kernel) {
        this(problem, kernel, RecipeConditions.of(problem));
    }

    private BlendProgram(BlendProblem problem, Kernel kernel, RecipeConditions conditions) {
        this.problem = problem;
        this.kernel = kernel;
        this.conditions = conditions;
        this.risk = AssayRisk.of(problem);
    }

    BlendProblem problem() {
        return problem;
    }

    Kernel kernel() {
        return kernel;
    }

    AssayRisk risk() {
        return risk;
    }

    /** Returns the programs of another problem with the same coals, solved alike. */
    BlendProgram of(BlendProblem other) {
        return new BlendProgram(other, kernel, conditions.on(other));
    }

    /** Returns these programs without the recipes that use some coals. */
    BlendProgram without(int[] used) {
        return new BlendProgram(problem, kernel, conditions.without(used));
    }

    /** Returns these programs without the recipes that do not use a coal. */
    BlendProgram using(int coal) {
        return new BlendProgram(problem, kernel, conditions.using(coal));
    }

    /** Returns whether some shares keep the given sides, the stocks and the rules; empty if the search was stopped. */
    Optional<Boolean> isFeasible(Collection<BindingLimit> kept) {
        Attempt attempt = minimise(Goal.linear(problem.costs()), kept);
        return attempt instanceof Attempt.Stopped ? Optional.empty() : Optional.of(attempt instanceof Attempt.Found);
    }

    /** Returns whether there are rules on coals and steps, and recipes once they are given up. */
    boolean isFeasibleWithoutConditions() {
        RecipeRules linear = RecipeRules.builder()
                .putAllCaps(problem.rules().caps())
                .putAllForced(problem.rules().forced())
                .addAllGroups(problem.rules().groups())
                .build();
        if (linear.equals(problem.rules())) {
            return false;
        }
        BlendProblem eased = problem.withRules(linear);
        return new BlendProgram(eased, kernel).isFeasible(eased.sides()).orElse(false);
    }

    /** Returns the limit that a side is of. */
    LimitRow row(BindingLimit side) {
        return rows(List.of(side)).get(0).limit();
    }

    /** Returns the rows of the program that keeps the given sides. */
    List<Row> rows(Collection<BindingLimit> kept) {
        List<Row> rows = new ArrayList<>();
        for (LimitRow limit : problem.rows()) {
            List<BindingLimit> sides =
                    limit.sides().stream().filter(kept::contains).toList();
            if (limit.isEquation() && sides.size() == 2) {
                rows.add(new Row(limit, sides, rows.size()));
            } else {
                for (BindingLimit side : sides) {
                    rows.add(new Row(limit, List.of(side), rows.size()));
                }
            }
        }
        return rows;
    }

    /** Returns the shares of least cost that keep sides of limits, at the confidence of the request. */
    Attempt minimise(Goal goal, Collection<BindingLimit> kept) {
        Map<BindingLimit, Double> quantiles = Map.of();
        Attempt attempt = minimise(goal, kept, quantiles);
        for (int round = 0; round < MOST_STRICTER && attempt instanceof Attempt.Found found; round++) {
            Optional<Map<BindingLimit, Double>> stricter = risk.stricter(found.shares(problem.size()), kept, quantiles);
            if (stricter.isEmpty()) {
                break;
            }
            quantiles = stricter.get();
            attempt = minimise(goal, kept, quantiles);
        }
        // Where one side cannot make up for the other, a recipe in the middle may still keep both.
        return attempt instanceof Attempt.None && !quantiles.isEmpty()
                ? minimise(goal, kept, risk.halved(kept))
                : attempt;
    }

    private Attempt minimise(Goal goal, Collection<BindingLimit> kept, Map<BindingLimit, Double> quantiles) {
        List<Goal.Row> cuts = new ArrayList<>();
        List<BindingLimit> cutSides = new ArrayList<>();
        double[] last = new double[0];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Attempt attempt = solve(goal, kept, cuts);
            if (!(attempt instanceof Attempt.Found found)) {
                return attempt;
            }
            Map<BindingLimit, Goal.Row> more = risk.cuts(found.x(), kept, quantiles);
            // A cut that does not move the recipe is kept as closely as the solver tells values apart.
            if (more.isEmpty() || Arrays.equals(found.x(), last)) {
                return found.with(cutSides);
            }
            cuts.addAll(more.values());
            cutSides.addAll(more.keySet());
            last = found.x();
        }
        throw new UnverifiedRecipeException(
                "The recipe does not settle on its confidence after " + MOST_ROUNDS + " rounds of tangents");
    }

    private Attempt solve(Goal goal, Collection<BindingLimit> kept, List<Goal.Row> cuts) {
        int coals = problem.size();
        int columns = coals + goal.terms().size();
        double[] costs = Arrays.copyOf(goal.costs(), columns);
        LinearProgram.Builder program = LinearProgram.columns(columns);
        for (int i = 0; i < coals; i++) {
            program.bounds(i, problem.domain(i).least(), problem.domain(i).most());
        }
        for (Row row : rows(kept)) {
            double[] coefficients =
                    row.limit().mixing().coefficients(row.sides().get(0).limit());
            program.addRow(Arrays.copyOf(coefficients, columns), floor(row.sides()), ceiling(row.sides()));
        }
        double[] whole = new double[columns];
        Arrays.fill(whole, 0, coals, 1);
        program.addRow(whole, 1, 1);
        addGroups(program, columns);
        addTerms(program, goal, costs);
        goal.rows().forEach(row -> addRow(program, row, columns));
        cuts.forEach(row -> addRow(program, row, columns));
        LinearProgram linear = program.objective(costs).build();
        return conditions.of(linear).map(kernel::solve).orElseGet(() -> kernel.solve(linear));
    }

    private void addGroups(LinearProgram.Builder program, int columns) {
        for (GroupShare group : problem.rules().groups()) {
            double[] row = new double[columns];
            group.coals().forEach(id -> row[problem.indexOf(id)] = 1);
            program.addRow(
                    row,
                    group.min().map(Number::doubleValue).orElse(0.0),
                    group.max().map(Number::doubleValue).orElse(1.0));
        }
    }

    private void addTerms(LinearProgram.Builder program, Goal goal, double[] costs) {
        for (int t = 0; t < goal.terms().size(); t++) {
            Goal.Term term = goal.terms().get(t);
            int column = problem.size() + t;
            costs[column] = term.weight();
            program.bounds(column, least(term), OPEN);
            for (Goal.Line line : term.lines()) {
                double[] row = new double[costs.length];
                for (int i = 0; i < problem.size(); i++) {
                    row[i] = -line.coefficients()[i];
                }
                row[column] = 1;
                program.addRow(row, line.constant(), OPEN);
            }
        }
    }

    /** Returns a value that no blend's term is below: a program whose columns all have a floor needs no first phase. */
    private static double least(Goal.Term term) {
        double least = Double.NEGATIVE_INFINITY;
        for (Goal.Line line : term.lines()) {
            double lowest = Arrays.stream(line.coefficients()).min().orElse(0);
            least = Math.max(least, line.constant() + lowest);
        }
        return least;
    }

    private void addRow(LinearProgram.Builder program, Goal.Row row, int columns) {
        double[] all = Arrays.copyOf(row.coefficients(), columns);
        System.arraycopy(row.weights(), 0, all, problem.size(), row.weights().length);
        program.addRow(all, row.least(), row.most());
    }

    /**
     * Returns shares that keep the stocks and the rules and break the sides least: they minimise the sum of the breaches,
     * each relative to the size of its limit; empty if no shares keep stocks and rules.
     */
    Optional<double[]> leastBreaches() {
        double[] free = new double[problem.size()];
        List<Goal.Term> breaches = new ArrayList<>();
        for (BindingLimit side : problem.sides()) {
            double[] coefficients = row(side).mixing().coefficients(side.limit());
            if (side.side() == LimitSide.MIN) {
                Arrays.setAll(coefficients, i -> -coefficients[i]);
            }
            double weight = 1 / Math.max(Math.abs(side.limit().doubleValue()), SMALLEST_SIZE);
            breaches.add(new Goal.Term(weight, List.of(new Goal.Line(coefficients, 0), new Goal.Line(free, 0))));
        }
        return minimise(new Goal(free, breaches, List.of()), List.of()) instanceof Attempt.Found found
                ? Optional.of(Arrays.copyOf(found.x(), problem.size()))
                : Optional.empty();
    }

    private static double floor(List<BindingLimit> sides) {
        return sides.stream().anyMatch(side -> side.side() == LimitSide.MIN) ? 0 : -OPEN;
    }

    private static double ceiling(List<BindingLimit> sides) {
        return sides.stream().anyMatch(side -> side.side() == LimitSide.MAX) ? 0 : OPEN;
    }
}
