package io.coaldesk.examples.benchmark;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twelve steps from list price to pocket margin, beside the bare sums of the same amounts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WaterfallBenchmark {

    private static final int CYCLE = 65_536;
    private static final int STEPS = 12;
    private static final Currency CURRENCY = Currency.getInstance("CNY");
    private static final PriceLevel[] LEVELS = levels();
    private static final String[] RULES = new String[STEPS];
    private static final Label[] LABELS = new Label[STEPS];

    private final Money[] amounts = new Money[CYCLE * STEPS];
    private int next;

    private static PriceLevel[] levels() {
        PriceLevel[] levels = new PriceLevel[STEPS];
        for (int i = 0; i < STEPS; i++) {
            levels[i] = i == 0
                    ? PriceLevel.LIST_PRICE
                    : i < 6 ? PriceLevel.INVOICE_PRICE : i < 9 ? PriceLevel.POCKET_PRICE : PriceLevel.POCKET_MARGIN;
        }
        return levels;
    }

    /** Draws the amounts: a list price, and steps to two decimals. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < STEPS; i++) {
            RULES[i] = "step-" + i;
            LABELS[i] = Label.of("step " + i);
        }
        for (int i = 0; i < amounts.length; i++) {
            int hundredths = i % STEPS == 0 ? random.nextInt(500_00, 900_00) : random.nextInt(-30_00, 30_00);
            amounts[i] = Money.of(BigDecimal.valueOf(hundredths, 2), CURRENCY);
        }
    }

    private int next() {
        next = (next + 1) % CYCLE;
        return next * STEPS;
    }

    /** The waterfall with every step, its label and its running value. */
    @Benchmark
    public PriceWaterfall waterfall() {
        int first = next();
        PriceWaterfall.Builder builder = PriceWaterfall.builder(CURRENCY);
        for (int i = 0; i < STEPS; i++) {
            builder.step(LEVELS[i], RULES[i], LABELS[i], amounts[first + i]);
        }
        return builder.build();
    }

    /** The sum alone, of decimals. */
    @Benchmark
    public BigDecimal decimalSum() {
        int first = next();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < STEPS; i++) {
            sum = sum.add(amounts[first + i].amount());
        }
        return sum;
    }
}
