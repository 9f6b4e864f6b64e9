package io.coaldesk.examples.benchmark;

import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import java.util.List;
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
 * Which of fifty pricing rules hold for a deal, by this library, by Drools and by a DMN decision table.
 *
 * <p>All see the same rules and the same 65,536 deals, and find what the conditions themselves say of each of them before
 * the clock starts. They get a bean with plain numbers, made beforehand; this library is also timed on the request as it
 * is, scattered over the memory. Rule engines warm up slowly.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 8, time = 1)
public class RulePeersBenchmark {

    private static final int CYCLE = 65_536;

    /** Who matches. */
    public enum Engine {
        /** This library, from the bean. */
        COALDESK,
        /** This library, from the request. */
        COALDESK_REQUEST,
        /** Drools, rules made into classes. */
        DROOLS_EXECUTABLE_MODEL,
        /** Drools, rules as read. */
        DROOLS_CLASSIC,
        /** The DMN engine of the same project, an interpreted table. */
        DMN;

        private RuleMatcher of(List<RuleCondition> rules) {
            return switch (this) {
                case COALDESK -> RuleMatcher.compiled(rules);
                case COALDESK_REQUEST -> RuleMatcher.ofRequests(rules);
                case DROOLS_EXECUTABLE_MODEL -> DroolsMatcher.executableModel(rules);
                case DROOLS_CLASSIC -> DroolsMatcher.classic(rules);
                case DMN -> new DmnMatcher(rules);
            };
        }
    }

    /** Who matches in this run. */
    @Param
    public Engine engine = Engine.COALDESK;

    private RuleMatcher matcher = deal -> 0;
    private DealFact[] deals = {};
    private int next;

    /** Draws rules and deals, and refuses an engine that finds other rules than the conditions themselves. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(5);
        List<RuleCondition> rules = DrawnPolicy.conditions(random, 2);
        deals = IntStream.range(0, CYCLE)
                .mapToObj(i -> new DealFact(DrawnDeal.draw(random, i, false)))
                .toArray(DealFact[]::new);
        matcher = engine.of(rules);
        List<ConditionBox> boxes = rules.stream().map(RuleCondition::box).toList();
        long held = 0;
        for (DealFact deal : deals) {
            long expected = expected(boxes, deal.request());
            held += Long.bitCount(expected);
            if (matcher.match(deal) != expected) {
                throw new IllegalStateException(engine + " finds other rules");
            }
        }
        if (engine != Engine.COALDESK_REQUEST) {
            for (DealFact deal : deals) {
                deal.forgetRequest();
            }
        }
        // Beans stand side by side in memory, as after reading a table, and not between the requests that they come
        // from.
        System.gc();
        System.out.printf("%n%.1f of %d rules hold on average%n", held / (double) CYCLE, rules.size());
    }

    private static long expected(List<ConditionBox> boxes, PriceRequest request) {
        ConditionPoint point = RuleFacts.of(request.inquiry(), request.terms(), request.market(), List.of())
                .point();
        long bits = 0;
        for (int i = 0; i < boxes.size(); i++) {
            bits |= boxes.get(i).holds(point) ? 1L << i : 0;
        }
        return bits;
    }

    /** The rules that hold for one deal. */
    @Benchmark
    public long fiftyRules() {
        next = (next + 1) % CYCLE;
        return matcher.match(deals[next]);
    }
}
