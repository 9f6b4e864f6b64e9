package io.coaldesk.examples.benchmark;

import io.coaldesk.blending.solver.BranchAndBound;
import io.coaldesk.blending.solver.MixedProgram;
import io.coaldesk.blending.solver.MixedSolution;
import io.coaldesk.blending.solver.SearchLimits;
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
 * A blend of at most four coals, each with a least share if used.
 *
 * <p>The instances differ in difficulty, and each is solved once per cycle: the median of the samples is that of the
 * instances.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 10, time = 1)
public class FewCoalsBenchmark {

    private static final int MOST = 4;
    private static final int CYCLE = 32;

    /** The number of coals. */
    @Param({"20", "50"})
    public int coals;

    private final BranchAndBound solver = new BranchAndBound();
    private final CoalBlend[] blends = new CoalBlend[CYCLE];
    private final MixedProgram[] programs = new MixedProgram[CYCLE];
    private int next;

    /** Draws the instances. */
    @Setup
    public void draw() {
        for (int k = 0; k < CYCLE; k++) {
            blends[k] = CoalBlend.ofFew(coals, MOST, k);
            programs[k] = blends[k].program(MOST);
        }
    }

    private int next() {
        next = (next + 1) % CYCLE;
        return next;
    }

    /** Branch and bound on the kernel. */
    @Benchmark
    public MixedSolution branchAndBound() {
        return solver.solve(programs[next()], SearchLimits.none());
    }

    /** ojAlgo's integer solver. */
    @Benchmark
    public double ojalgoInteger() {
        return IntegerPeer.OJALGO.leastCost(blends[next()], MOST);
    }
}
