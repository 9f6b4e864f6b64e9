package io.coaldesk.blending;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.blending.solver.LpSolverException;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The linear programs of a blend problem under a choice of the sides of its limits. */
final class BlendProgram {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    /** The size that a limit of zero counts as, so that its breach has a finite weight. */
    private static final double SMALLEST_SIZE = 1e-3;

    /**
     * A limit in a program.
     *
     * @param limit the limit with what each coal brings to it
     * @param sides the sides that the program's row stands for: both for an equation
     * @param row the number of the row
     */
    record Row(LimitRow limit, List<BindingLimit> sides, int row) {}

    private final BlendProblem problem;
    private final LpSolver solver;

    BlendProgram(BlendProblem problem, LpSolver solver) {
        this.problem = problem;
        this.solver = solver;
    }

    /** Returns the programs of another problem, solved alike. */
    BlendProgram of(BlendProblem other) {
        return new BlendProgram(other, solver);
    }

    /** Returns the cheapest shares under all sides; the rows are those of {@link #rows}. */
    LpSolution cheapest() {
        return solve(leastCost(problem.sides()));
    }

    /** Returns whether some shares keep the given sides, the stocks and the rules. */
    boolean isFeasible(Collection<BindingLimit> kept) {
        return solve(leastCost(kept)).status() == LpSolution.Status.OPTIMAL;
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

    private LinearProgram leastCost(Collection<BindingLimit> kept) {
        int count = problem.size();
        double[] costs = new double[count];
        double[] whole = new double[count];
        LinearProgram.Builder program = LinearProgram.columns(count);
        for (int i = 0; i < count; i++) {
            costs[i] = problem.cost(i).amount().doubleValue();
            whole[i] = 1;
            program.bounds(i, problem.least(i), problem.most(i));
        }
        program.objective(costs);
        for (Row row : rows(kept)) {
            double[] coefficients =
                    row.limit().mixing().coefficients(row.sides().get(0).limit());
            program.addRow(coefficients, floor(row.sides()), ceiling(row.sides()));
        }
        return program.addRow(whole, 1, 1).build();
    }

    /**
     * Returns the best value of a side, the lowest of a maximum and the highest of a minimum, that shares can have which
     * keep other sides, the stocks and the rules; empty if none do.
     *
     * <p>The value is a ratio. With {@code y = t w} and {@code sum mass_i y_i = 1} it is linear in y and t (Charnes and
     * Cooper 1962).
     */
    OptionalDouble best(BindingLimit side, Collection<BindingLimit> kept) {
        int count = problem.size();
        LimitRow target = rows(List.of(side)).get(0).limit();
        double sign = side.side() == LimitSide.MAX ? 1 : -1;
        double[] objective = new double[count + 1];
        double[] masses = new double[count + 1];
        double[] scale = new double[count + 1];
        LinearProgram.Builder program = LinearProgram.columns(count + 1);
        for (int i = 0; i < count; i++) {
            objective[i] = sign * target.mixing().amount(i);
            masses[i] = target.mixing().mass(i);
            scale[i] = 1;
            addBound(program, i, problem.least(i), problem.most(i));
        }
        scale[count] = -1;
        program.objective(objective).addRow(masses, 1, 1).addRow(scale, 0, 0);
        for (Row row : rows(kept)) {
            double[] coefficients = Arrays.copyOf(
                    row.limit().mixing().coefficients(row.sides().get(0).limit()), count + 1);
            program.addRow(coefficients, floor(row.sides()), ceiling(row.sides()));
        }
        return solve(program.build()) instanceof LpSolution.Optimal optimal
                ? OptionalDouble.of(sign * optimal.objective())
                : OptionalDouble.empty();
    }

    /**
     * Returns shares that keep the stocks and the rules and break the sides least: they minimise the sum of the breaches,
     * each relative to the size of its limit; empty if no shares keep stocks and rules.
     */
    Optional<double[]> leastBreaches() {
        int count = problem.size();
        List<BindingLimit> sides = problem.sides();
        int columns = count + sides.size();
        double[] objective = new double[columns];
        double[] whole = new double[columns];
        LinearProgram.Builder program = LinearProgram.columns(columns);
        for (int i = 0; i < count; i++) {
            whole[i] = 1;
            program.bounds(i, problem.least(i), problem.most(i));
        }
        for (int s = 0; s < sides.size(); s++) {
            BindingLimit side = sides.get(s);
            Row row = rows(List.of(side)).get(0);
            double[] coefficients = Arrays.copyOf(row.limit().mixing().coefficients(side.limit()), columns);
            boolean max = side.side() == LimitSide.MAX;
            coefficients[count + s] = max ? -1 : 1;
            objective[count + s] = 1 / Math.max(Math.abs(side.limit().doubleValue()), SMALLEST_SIZE);
            program.addRow(coefficients, max ? -OPEN : 0, max ? 0 : OPEN);
        }
        return solve(program.objective(objective).addRow(whole, 1, 1).build()) instanceof LpSolution.Optimal optimal
                ? Optional.of(Arrays.copyOf(optimal.x(), count))
                : Optional.empty();
    }

    /** Adds {@code least t <= y_i <= most t}. */
    private void addBound(LinearProgram.Builder program, int coal, double least, double most) {
        double[] row = new double[problem.size() + 1];
        row[coal] = 1;
        if (least > 0) {
            row[problem.size()] = -least;
            program.addRow(row, 0, OPEN);
        }
        if (most < 1) {
            row[problem.size()] = -most;
            program.addRow(row, -OPEN, 0);
        }
    }

    private static double floor(List<BindingLimit> sides) {
        return sides.stream().anyMatch(side -> side.side() == LimitSide.MIN) ? 0 : -OPEN;
    }

    private static double ceiling(List<BindingLimit> sides) {
        return sides.stream().anyMatch(side -> side.side() == LimitSide.MAX) ? 0 : OPEN;
    }

    private LpSolution solve(LinearProgram program) {
        try {
            return solver.solve(program);
        } catch (LpSolverException e) {
            throw new UnverifiedRecipeException(e);
        }
    }
}
