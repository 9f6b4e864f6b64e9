package io.coaldesk.examples.benchmark;

import io.coaldesk.blending.solver.LinearProgram;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * One blend of many coals within eight ranges of properties, solved cold.
 *
 * <p>The kernel computes duals and verifies its answer; the peers are asked for the least cost alone. Each blend is used
 * once per cycle, and the cycle is long, so that neither caches nor branch prediction learn an instance by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 7, time = 1)
public class BlendKernelBenchmark {

    /** The number of coals. */
    @Param({"5", "20", "50", "200", "1000"})
    public int coals;

    private final SimplexWorkspace workspace = new SimplexWorkspace();
    private CoalBlend[] blends = {};
    private LinearProgram[] programs = {};
    private int next;

    /** Draws the cycle of blends. */
    @Setup
    public void draw() {
        int cycle = coals <= 50 ? 4096 : coals <= 200 ? 1024 : 256;
        blends = new CoalBlend[cycle];
        programs = new LinearProgram[cycle];
        for (int k = 0; k < cycle; k++) {
            blends[k] = CoalBlend.ofAll(coals, k);
            programs[k] = blends[k].program();
        }
    }

    private int next() {
        next = next + 1 == blends.length ? 0 : next + 1;
        return next;
    }

    /** The kernel in a reused workspace. */
    @Benchmark
    public double kernel() {
        workspace.solve(programs[next()]);
        return workspace.objective();
    }

    /** ojAlgo's model API. */
    @Benchmark
    public double ojalgoModel() {
        return LinearPeer.OJALGO_MODEL.leastCost(blends[next()]);
    }

    /** ojAlgo's raw solver API. */
    @Benchmark
    public double ojalgoRaw() {
        return LinearPeer.OJALGO_RAW.leastCost(blends[next()]);
    }

    /** Commons Math. */
    @Benchmark
    public double commonsMath() {
        return LinearPeer.COMMONS_MATH.leastCost(blends[next()]);
    }

    /** OR-Tools GLOP. */
    @Benchmark
    public double glop() {
        return LinearPeer.GLOP.leastCost(blends[next()]);
    }
}
