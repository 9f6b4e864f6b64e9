package io.coaldesk.examples.benchmark;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
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
    private static final int NAMED_CODES = 8;
    private static final int ALL_CODES = 10;

    private static final ConditionSpace SPACE = ConditionSpace.of(
            ConditionAttribute.openCodes("industry"),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.openCodes("product"),
            ConditionAttribute.codes("tier", CustomerTier.class),
            ConditionAttribute.codes("regime", MarketRegime.class),
            ConditionAttribute.codes("season", Season.class),
            ConditionAttribute.flag("partner"),
            ConditionAttribute.number("tonnes"),
            ConditionAttribute.number("ash"),
            ConditionAttribute.wholeNumber("stockDays", Interval.ALL));

    /** The number of rules: one word of bits, and four. */
    @Param({"50", "200"})
    public int rules;

    private CompiledConditions compiled = CompiledConditions.of(SPACE, List.of());
    private ConditionBox[] boxes = {};
    private Request[] requests = {};
    private final int[] cells = new int[SPACE.attributes().size()];
    private long[] bits = {};
    private int next;

    /** A part of the year. */
    enum Season {
        WINTER,
        SPRING,
        SUMMER,
        AUTUMN
    }

    /** What is asked; numbers as a request holds them. */
    private record Request(
            String industry,
            String region,
            String product,
            CustomerTier tier,
            MarketRegime regime,
            Season season,
            boolean partner,
            BigDecimal tonnes,
            BigDecimal ash,
            int stockDays) {}

    /** Draws rules and requests, and says how many rules a request meets on average. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(5);
        boxes = IntStream.range(0, rules).mapToObj(i -> box(random)).toArray(ConditionBox[]::new);
        compiled = CompiledConditions.of(SPACE, List.of(boxes));
        bits = new long[compiled.words()];
        requests = IntStream.range(0, CYCLE).mapToObj(i -> request(random)).toArray(Request[]::new);
        long held = 0;
        for (int i = 0; i < CYCLE; i++) {
            held += compiled();
        }
        long again = 0;
        for (int i = 0; i < CYCLE; i++) {
            again += boxAfterBox();
        }
        if (held != again) {
            throw new IllegalStateException("the ways to match disagree: " + held + " and " + again);
        }
        System.out.printf("%n%.1f of %d rules hold on average%n", (double) held / CYCLE, rules);
    }

    private static ConditionBox box(SplittableRandom random) {
        ConditionBox box = ConditionBox.everything();
        for (int asked = 2 + random.nextInt(3); asked > 0; asked--) {
            ConditionAttribute attribute =
                    SPACE.attributes().get(random.nextInt(SPACE.attributes().size()));
            box = replaced(box, attribute.name(), condition(attribute, random));
        }
        return box;
    }

    private static ConditionBox replaced(ConditionBox box, String name, Condition condition) {
        SortedMap<String, Condition> conditions = new TreeMap<>(box.conditions());
        conditions.put(name, condition);
        return new ConditionBox(conditions);
    }

    private static Condition condition(ConditionAttribute attribute, SplittableRandom random) {
        if (attribute instanceof ConditionAttribute.Closed closed) {
            List<String> codes = new ArrayList<>(closed.codes());
            codes.remove(random.nextInt(codes.size()));
            return Condition.codes(codes);
        }
        if (attribute instanceof ConditionAttribute.Open) {
            return Condition.codes(random.ints(4, 0, NAMED_CODES)
                    .mapToObj(code -> code(attribute.name(), code))
                    .toList());
        }
        BigDecimal from = number(attribute.name(), random.nextInt(6));
        BigDecimal to = number(attribute.name(), 6 + random.nextInt(6));
        return Condition.within(Interval.atLeast(from).and(Interval.lessThan(to)));
    }

    private static String code(String attribute, int code) {
        return attribute + "-" + code;
    }

    /** Twelve steps of each number: tonnes in thousands, ash in halves of a percent, days one by one. */
    private static BigDecimal number(String attribute, int step) {
        return switch (attribute) {
            case "tonnes" -> BigDecimal.valueOf(5000L * step);
            case "ash" -> BigDecimal.valueOf(80L + 5L * step, 1);
            default -> BigDecimal.valueOf(3L * step);
        };
    }

    private static Request request(SplittableRandom random) {
        return new Request(
                code("industry", random.nextInt(ALL_CODES)),
                code("region", random.nextInt(ALL_CODES)),
                code("product", random.nextInt(ALL_CODES)),
                any(CustomerTier.values(), random),
                any(MarketRegime.values(), random),
                any(Season.values(), random),
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextInt(60_000)),
                BigDecimal.valueOf(random.nextInt(800, 1400), 2),
                random.nextInt(36));
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private Request next() {
        next = (next + 1) % CYCLE;
        return requests[next];
    }

    /** The matcher, from the values of the request to the number of rules that hold. */
    @Benchmark
    public int compiled() {
        Request request = next();
        cells[0] = compiled.of(0, request.industry);
        cells[1] = compiled.of(1, request.region);
        cells[2] = compiled.of(2, request.product);
        cells[3] = compiled.of(3, request.tier);
        cells[4] = compiled.of(4, request.regime);
        cells[5] = compiled.of(5, request.season);
        cells[6] = compiled.of(6, request.partner);
        cells[7] = compiled.of(7, request.tonnes);
        cells[8] = compiled.of(8, request.ash);
        cells[9] = compiled.of(9, request.stockDays);
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
        Request request = next();
        int count = 0;
        for (ConditionBox box : boxes) {
            count += holds(box, request) ? 1 : 0;
        }
        return count;
    }

    private static boolean holds(ConditionBox box, Request request) {
        for (var asked : box.conditions().entrySet()) {
            boolean holds = switch (asked.getKey()) {
                case "industry" -> holds(asked.getValue(), request.industry);
                case "region" -> holds(asked.getValue(), request.region);
                case "product" -> holds(asked.getValue(), request.product);
                case "tier" -> holds(asked.getValue(), request.tier.name());
                case "regime" -> holds(asked.getValue(), request.regime.name());
                case "season" -> holds(asked.getValue(), request.season.name());
                case "partner" -> holds(asked.getValue(), Boolean.toString(request.partner));
                case "tonnes" -> holds(asked.getValue(), request.tonnes);
                case "ash" -> holds(asked.getValue(), request.ash);
                default -> holds(asked.getValue(), BigDecimal.valueOf(request.stockDays));
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
