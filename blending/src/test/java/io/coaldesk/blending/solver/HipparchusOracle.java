package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Status;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * An independent solver's opinion of a program.
 *
 * <p>That solver neither scales nor bounds columns above, and is at its best with columns from zero up. So column
 * {@code j} is handed over as {@code base[j] + sign[j] z} with {@code z >= 0}, a free one with a second part
 * {@code -z'}, and each row is divided by its largest coefficient.
 */
final class HipparchusOracle {

    private static final double EPSILON = 1e-9;

    private final LinearProgram program;
    private final double[] base;
    private final double[] sign;
    private final int[] secondPart;
    private final int width;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    /** What kind of answer, and the least cost where there is one. */
    record Opinion(Status status, double objective) {}

    private HipparchusOracle(LinearProgram program) {
        this.program = program;
        int columns = program.columns();
        base = new double[columns];
        sign = new double[columns];
        secondPart = new int[columns];
        int next = columns;
        for (int j = 0; j < columns; j++) {
            boolean fromBelow = program.lower(j) != Double.NEGATIVE_INFINITY;
            boolean fromAbove = !fromBelow && program.upper(j) != Double.POSITIVE_INFINITY;
            base[j] = fromBelow ? program.lower(j) : fromAbove ? program.upper(j) : 0;
            sign[j] = fromAbove ? -1 : 1;
            secondPart[j] = fromBelow || fromAbove ? -1 : next++;
        }
        width = next;
    }

    static Opinion solve(LinearProgram program) {
        return new HipparchusOracle(program).solve();
    }

    private Opinion solve() {
        double[] cost = new double[program.columns()];
        for (int j = 0; j < cost.length; j++) {
            cost[j] = program.objective(j);
            double[] unit = new double[cost.length];
            unit[j] = 1;
            if (program.lower(j) != Double.NEGATIVE_INFINITY) {
                add(unit, Double.NEGATIVE_INFINITY, program.upper(j));
            }
        }
        for (int i = 0; i < program.rows(); i++) {
            addScaled(i);
        }
        try {
            double value = new SimplexSolver(EPSILON, 10, 1e-11)
                    .optimize(
                            new LinearObjectiveFunction(parts(cost), offset(cost)),
                            new LinearConstraintSet(constraints),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            new MaxIter(100_000))
                    .getValue();
            return new Opinion(Status.OPTIMAL, value);
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return new Opinion(Status.INFEASIBLE, Double.NaN);
            }
            if (e.getSpecifier() == LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                return new Opinion(Status.UNBOUNDED, Double.NaN);
            }
            throw e;
        }
    }

    private double[] parts(double[] row) {
        double[] parts = new double[width];
        for (int j = 0; j < row.length; j++) {
            parts[j] = row[j] * sign[j];
            if (secondPart[j] >= 0) {
                parts[secondPart[j]] = -row[j];
            }
        }
        return parts;
    }

    private double offset(double[] row) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * base[j];
        }
        return sum;
    }

    private void addScaled(int row) {
        double max = 0;
        for (int j = 0; j < program.columns(); j++) {
            max = Math.max(max, Math.abs(program.coefficient(row, j)));
        }
        double factor = max == 0 ? 1 : Math.scalb(1.0, -Math.getExponent(max));
        double[] scaled = new double[program.columns()];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = program.coefficient(row, j) * factor;
        }
        add(scaled, program.rowLower(row) * factor, program.rowUpper(row) * factor);
    }

    private void add(double[] row, double lower, double upper) {
        double offset = offset(row);
        double[] parts = parts(row);
        if (lower == upper) {
            constraints.add(new LinearConstraint(parts, Relationship.EQ, lower - offset));
            return;
        }
        if (lower != Double.NEGATIVE_INFINITY) {
            constraints.add(new LinearConstraint(parts, Relationship.GEQ, lower - offset));
        }
        if (upper != Double.POSITIVE_INFINITY) {
            constraints.add(new LinearConstraint(parts, Relationship.LEQ, upper - offset));
        }
    }
}
