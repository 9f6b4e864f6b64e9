package io.coaldesk.examples.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.coaldesk.blending.solver.SimplexWorkspace;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A blend solved again at other prices, each moved by up to two per cent; sixteen blends in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 7, time = 1)
public class PriceWhatIfBenchmark {

    private static final int BLENDS = 16;
    private static final int PRICES = 256;

    /** The number of coals. */
    @Param({"20", "50"})
    public int coals;

    private final SimplexWorkspace[] workspaces = new SimplexWorkspace[BLENDS];
    private final Incremental[] incremental = new Incremental[BLENDS];
    private final double[][][] prices = new double[PRICES][BLENDS][];
    private int next;

    /** Draws the prices and solves each blend at its own. */
    @Setup
    public void draw() {
        Loader.loadNativeLibraries();
        for (int b = 0; b < BLENDS; b++) {
            CoalBlend blend = CoalBlend.ofAll(coals, b);
            workspaces[b] = new SimplexWorkspace();
            workspaces[b].solve(blend.program());
            incremental[b] = new Incremental(blend);
            for (double[][] round : prices) {
                round[b] = blend.movedPrices();
            }
        }
    }

    /** Gives back what the native solvers hold. */
    @TearDown
    public void delete() {
        for (Incremental solver : incremental) {
            solver.solver.delete();
        }
    }

    private int next() {
        next = next + 1 == BLENDS * PRICES ? 0 : next + 1;
        return next;
    }

    /** The kernel, warm; the answer is that of a cold solve bit for bit. */
    @Benchmark
    public double kernelWarm() {
        int at = next();
        SimplexWorkspace workspace = workspaces[at % BLENDS];
        workspace.solveWithCosts(prices[at / BLENDS][at % BLENDS]);
        return workspace.objective();
    }

    /** OR-Tools GLOP, which goes on from its last basis. */
    @Benchmark
    public double glopIncremental() {
        int at = next();
        return incremental[at % BLENDS].leastCost(prices[at / BLENDS][at % BLENDS]);
    }

    /** A blend that GLOP keeps. */
    private static final class Incremental {

        private final MPSolver solver = MPSolver.createSolver("GLOP");
        private final MPVariable[] x;
        private final MPObjective cost = solver.objective();

        Incremental(CoalBlend blend) {
            x = new MPVariable[blend.coals()];
            MPConstraint sum = solver.makeConstraint(1, 1);
            MPConstraint[] rows = new MPConstraint[CoalBlend.PROPERTIES];
            for (int r = 0; r < rows.length; r++) {
                rows[r] = solver.makeConstraint(blend.low[r], blend.high[r]);
            }
            for (int j = 0; j < x.length; j++) {
                x[j] = solver.makeNumVar(0, blend.cap[j], "");
                sum.setCoefficient(x[j], 1);
                for (int r = 0; r < rows.length; r++) {
                    rows[r].setCoefficient(x[j], blend.property[r][j]);
                }
            }
            cost.setMinimization();
            leastCost(blend.price);
        }

        double leastCost(double[] price) {
            for (int j = 0; j < x.length; j++) {
                cost.setCoefficient(x[j], price[j]);
            }
            solver.solve();
            return cost.value();
        }
    }
}
