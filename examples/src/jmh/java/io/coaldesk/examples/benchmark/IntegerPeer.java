package io.coaldesk.examples.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Other people's integer solvers on a blend of few coals: a binary per coal, {@code least z <= x <= cap z}. */
enum IntegerPeer {
    /** ojAlgo's integer solver with its defaults. */
    OJALGO {
        @Override
        double leastCost(CoalBlend blend, int most) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            int coals = blend.coals();
            for (int j = 0; j < coals; j++) {
                model.addVariable().lower(0).upper(blend.cap[j]).weight(blend.price[j]);
            }
            Expression count = model.addExpression().upper(most);
            for (int j = 0; j < coals; j++) {
                Variable used = model.addVariable().binary();
                count.set(used, 1);
                model.addExpression().upper(0).set(j, 1).set(used, -blend.cap[j]);
                model.addExpression().lower(0).set(j, 1).set(used, -blend.leastShare[j]);
            }
            Expression sum = model.addExpression().level(1);
            for (int j = 0; j < coals; j++) {
                sum.set(j, 1);
            }
            for (int r = 0; r < CoalBlend.PROPERTIES; r++) {
                Expression row = model.addExpression().lower(blend.low[r]).upper(blend.high[r]);
                for (int j = 0; j < coals; j++) {
                    row.set(j, blend.property[r][j]);
                }
            }
            Optimisation.Result result = model.minimise();
            return result.getState().isFeasible() ? result.getValue() : Double.POSITIVE_INFINITY;
        }
    },
    /** SCIP through OR-Tools, gap 1e-9. */
    SCIP {
        @Override
        double leastCost(CoalBlend blend, int most) {
            return ortools("SCIP", blend, most);
        }
    },
    /** CBC through OR-Tools, gap 1e-9. */
    CBC {
        @Override
        double leastCost(CoalBlend blend, int most) {
            return ortools("CBC", blend, most);
        }
    };

    static {
        Loader.loadNativeLibraries();
    }

    /** The least cost, or infinity if there is said to be none. */
    abstract double leastCost(CoalBlend blend, int most);

    private static double ortools(String name, CoalBlend blend, int most) {
        MPSolver solver = MPSolver.createSolver(name);
        MPSolverParameters parameters = new MPSolverParameters();
        try {
            MPConstraint sum = solver.makeConstraint(1, 1);
            MPConstraint count = solver.makeConstraint(0, most);
            MPConstraint[] rows = new MPConstraint[CoalBlend.PROPERTIES];
            for (int r = 0; r < rows.length; r++) {
                rows[r] = solver.makeConstraint(blend.low[r], blend.high[r]);
            }
            MPObjective cost = solver.objective();
            for (int j = 0; j < blend.coals(); j++) {
                MPVariable share = solver.makeNumVar(0, blend.cap[j], "");
                MPVariable used = solver.makeBoolVar("");
                cost.setCoefficient(share, blend.price[j]);
                sum.setCoefficient(share, 1);
                count.setCoefficient(used, 1);
                for (int r = 0; r < rows.length; r++) {
                    rows[r].setCoefficient(share, blend.property[r][j]);
                }
                MPConstraint cap = solver.makeConstraint(-MPSolver.infinity(), 0);
                cap.setCoefficient(share, 1);
                cap.setCoefficient(used, -blend.cap[j]);
                MPConstraint least = solver.makeConstraint(0, MPSolver.infinity());
                least.setCoefficient(share, 1);
                least.setCoefficient(used, -blend.leastShare[j]);
            }
            cost.setMinimization();
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 1e-9);
            return solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL ? cost.value() : Double.POSITIVE_INFINITY;
        } finally {
            parameters.delete();
            solver.delete();
        }
    }
}
