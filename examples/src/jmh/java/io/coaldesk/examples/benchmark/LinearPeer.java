package io.coaldesk.examples.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** Other people's solvers on the same blend, each as its manual has it, from the numbers to the least cost. */
enum LinearPeer {
    /** ojAlgo, model of variables and expressions. */
    OJALGO_MODEL {
        @Override
        double leastCost(CoalBlend blend) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            for (int j = 0; j < blend.coals(); j++) {
                model.addVariable().lower(0).upper(blend.cap[j]).weight(blend.price[j]);
            }
            Expression sum = model.addExpression().level(1);
            for (int j = 0; j < blend.coals(); j++) {
                sum.set(j, 1);
            }
            for (int r = 0; r < CoalBlend.PROPERTIES; r++) {
                Expression row = model.addExpression().lower(blend.low[r]).upper(blend.high[r]);
                for (int j = 0; j < blend.coals(); j++) {
                    row.set(j, blend.property[r][j]);
                }
            }
            return optimum(model.minimise());
        }
    },
    /** ojAlgo, the solver itself; each range is an equation with a bounded slack, the faster of two ways. */
    OJALGO_RAW {
        @Override
        double leastCost(CoalBlend blend) {
            int coals = blend.coals();
            int width = coals + CoalBlend.PROPERTIES;
            double[] lower = new double[width];
            double[] upper = Arrays.copyOf(blend.cap, width);
            System.arraycopy(blend.low, 0, lower, coals, CoalBlend.PROPERTIES);
            System.arraycopy(blend.high, 0, upper, coals, CoalBlend.PROPERTIES);
            LinearSolver.Builder builder = LinearSolver.newBuilder(Arrays.copyOf(blend.price, width))
                    .lower(lower)
                    .upper(upper)
                    .equality(1, Arrays.copyOf(blend.ones(), width));
            for (int r = 0; r < CoalBlend.PROPERTIES; r++) {
                double[] row = Arrays.copyOf(blend.property[r], width);
                row[coals + r] = -1;
                builder = builder.equality(0, row);
            }
            return optimum(builder.solve());
        }
    },
    /** Apache Commons Math. */
    COMMONS_MATH {
        @Override
        double leastCost(CoalBlend blend) {
            List<LinearConstraint> constraints = new ArrayList<>();
            constraints.add(new LinearConstraint(blend.ones(), Relationship.EQ, 1));
            for (int r = 0; r < CoalBlend.PROPERTIES; r++) {
                constraints.add(new LinearConstraint(blend.property[r], Relationship.GEQ, blend.low[r]));
                constraints.add(new LinearConstraint(blend.property[r], Relationship.LEQ, blend.high[r]));
            }
            for (int j = 0; j < blend.coals(); j++) {
                double[] unit = new double[blend.coals()];
                unit[j] = 1;
                constraints.add(new LinearConstraint(unit, Relationship.LEQ, blend.cap[j]));
            }
            PointValuePair optimum = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(blend.price, 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true));
            return optimum.getValue();
        }
    },
    /** OR-Tools, its own simplex GLOP through the model builder. */
    GLOP {
        @Override
        double leastCost(CoalBlend blend) {
            ModelBuilder model = new ModelBuilder();
            Variable[] x = new Variable[blend.coals()];
            for (int j = 0; j < x.length; j++) {
                x[j] = model.newNumVar(0, blend.cap[j], "");
            }
            model.addLinearConstraint(LinearExpr.sum(x), 1, 1);
            for (int r = 0; r < CoalBlend.PROPERTIES; r++) {
                model.addLinearConstraint(LinearExpr.weightedSum(x, blend.property[r]), blend.low[r], blend.high[r]);
            }
            model.minimize(LinearExpr.weightedSum(x, blend.price));
            ModelSolver solver = new ModelSolver("glop");
            solver.solve(model);
            return solver.getObjectiveValue();
        }
    };

    static {
        Loader.loadNativeLibraries();
    }

    abstract double leastCost(CoalBlend blend);

    private static double optimum(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("no optimum: " + result.getState());
        }
        return result.getValue();
    }
}
