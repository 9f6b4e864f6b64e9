package io.coaldesk.examples.benchmark;

import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import java.math.BigDecimal;
import java.util.Arrays;
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
 * Which of some rules hold for a request with ten attributes: three open codes, three enums, a flag, three numbers.
 *
 * <p>The cycle of 65,536 requests is longer than caches and branch prediction can learn, and every request has codes and
 * numbers of its own in memory, as if read from its own document. A rule asks something of two to four attributes. Beside
 * it the same rules as one comparison after the other on the same request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleMatchingBenchmark {

    private static final int CYCLE = 65_536;

    /** The number of rules: one word of bits, and four. */
    @Param({"50", "200"})
    public int rules;

    private CompiledConditions compiled = CompiledConditions.of(MatchingRequest.SPACE, List.of());
    private ConditionBox[] boxes = {};
    private MatchingRequest[] requests = {};
    private final int[] cells = new int[MatchingRequest.SPACE.attributes().size()];
    private long[] bits = {};
    private int next;

    /** Draws rules and requests, and says how many rules a request meets on average. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(5);
        boxes = IntStream.range(0, rules)
                .mapToObj(i -> DrawnRules.condition(random))
                .toArray(ConditionBox[]::new);
        compiled = CompiledConditions.of(MatchingRequest.SPACE, List.of(boxes));
        bits = new long[compiled.words()];
        requests = IntStream.range(0, CYCLE)
                .mapToObj(i -> MatchingRequest.draw(random))
                .toArray(MatchingRequest[]::new);
        int[] held = IntStream.range(0, CYCLE).map(i -> compiled()).toArray();
        int[] expected = IntStream.range(0, CYCLE).map(i -> boxAfterBox()).toArray();
        if (!Arrays.equals(held, expected)) {
            throw new IllegalStateException("the two ways to match disagree");
        }
        System.out.printf(
                "%n%.1f of %d rules hold on average%n",
                Arrays.stream(held).average().orElseThrow(), rules);
    }

    private MatchingRequest next() {
        next = (next + 1) % CYCLE;
        return requests[next];
    }

    /** The matcher, from the values of the request to the number of rules that hold. */
    @Benchmark
    public int compiled() {
        MatchingRequest request = next();
        cells[0] = compiled.of(0, request.industry());
        cells[1] = compiled.of(1, request.region());
        cells[2] = compiled.of(2, request.product());
        cells[3] = compiled.of(3, request.tier());
        cells[4] = compiled.of(4, request.regime());
        cells[5] = compiled.of(5, request.season());
        cells[6] = compiled.of(6, request.partner());
        cells[7] = compiled.of(7, request.tonnes());
        cells[8] = compiled.of(8, request.ash());
        cells[9] = compiled.of(9, request.stockDays());
        if (compiled.words() == 1) {
            return Long.bitCount(compiled.match(cells));
        }
        compiled.match(cells, bits);
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The same rules one after the other, each attribute in turn. */
    @Benchmark
    public int boxAfterBox() {
        MatchingRequest request = next();
        int count = 0;
        for (ConditionBox box : boxes) {
            count += holds(box, request) ? 1 : 0;
        }
        return count;
    }

    private static boolean holds(ConditionBox box, MatchingRequest request) {
        for (var asked : box.conditions().entrySet()) {
            boolean holds = switch (asked.getKey()) {
                case "industry" -> holds(asked.getValue(), request.industry());
                case "region" -> holds(asked.getValue(), request.region());
                case "product" -> holds(asked.getValue(), request.product());
                case "tier" -> holds(asked.getValue(), request.tier().name());
                case "regime" -> holds(asked.getValue(), request.regime().name());
                case "season" -> holds(asked.getValue(), request.season().name());
                case "partner" -> holds(asked.getValue(), Boolean.toString(request.partner()));
                case "tonnes" -> holds(asked.getValue(), request.tonnes());
                case "ash" -> holds(asked.getValue(), request.ash());
                default -> holds(asked.getValue(), BigDecimal.valueOf(request.stockDays()));
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition condition, String code) {
        return ((Condition.Codes) condition).codes().contains(code);
    }

    private static boolean holds(Condition condition, BigDecimal number) {
        return ((Condition.Within) condition).interval().holds(number);
    }
}
