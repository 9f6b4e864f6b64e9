package io.coaldesk.examples.benchmark;

import io.coaldesk.deal.PriceOffer;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.Quote;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * One whole quote under a policy of fifty rules: the waterfall from list price to pocket margin, floor and target, the
 * delivered price, and every reason.
 *
 * <p>The cycle of 65,536 requests is longer than caches and branch prediction can learn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 8, time = 1)
public class QuoteBenchmark {

    private static final int CYCLE = 65_536;

    /** Whether contracts settle calorific value and sulphur, each with adjustments of its own. */
    @Param({"false", "true"})
    public boolean settled;

    private Pricer pricer = Pricer.of(DrawnPolicy.draw(new SplittableRandom(7), 3));
    private PriceRequest[] requests = {};
    private int next;

    /** Draws policy and requests, and says how many steps and reasons a quote has on average. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(7);
        pricer = Pricer.of(DrawnPolicy.draw(random, 3));
        requests = IntStream.range(0, CYCLE)
                .mapToObj(i -> DrawnDeal.draw(random, i, settled))
                .toArray(PriceRequest[]::new);
        long steps = 0;
        long reasons = 0;
        for (PriceRequest request : requests) {
            PriceOffer offer = pricer.quote(request).offer().orElseThrow();
            steps += offer.waterfall().steps().size();
            reasons += offer.reasons().size();
        }
        System.out.printf(
                "%n%.1f steps and %.1f reasons on average%n", steps / (double) CYCLE, reasons / (double) CYCLE);
    }

    /** One quote. */
    @Benchmark
    public Quote quote() {
        next = (next + 1) % CYCLE;
        return pricer.quote(requests[next]);
    }
}
