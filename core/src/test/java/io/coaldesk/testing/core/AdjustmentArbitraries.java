package io.coaldesk.testing.core;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.BracketEnds;
import io.coaldesk.adjustment.BracketMode;
import io.coaldesk.adjustment.FreeRange;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.QualityAdjustment.Direction;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of bonus and penalty schedules on steps of 0.01, 0.05 and 0.1, in every direction and counting; brackets
 * end on whole steps and between them, and a rate may be zero.
 */
public final class AdjustmentArbitraries {

    private static final BigDecimal REFERENCE = new BigDecimal("20");

    private AdjustmentArbitraries() {}

    /** Schedules without any finding; the reporting rule shows a tenth of a step or more finely. */
    public static Arbitrary<QualityAdjustment> sound() {
        return schedules(Arbitraries.integers().between(0, 60));
    }

    /**
     * Schedules with a finding: a rate against the declared direction, a bracket that goes back, or an open bracket that
     * is not the last.
     */
    public static Arbitrary<QualityAdjustment> unsound() {
        return Combinators.combine(sound(), Arbitraries.integers().between(0, 2))
                .as((sound, defect) -> {
                    List<AdjustmentBracket> above = new ArrayList<>(sound.above());
                    BigDecimal worse =
                            sound.direction() == Direction.HIGHER_IS_BETTER ? BigDecimal.ONE.negate() : BigDecimal.ONE;
                    AdjustmentBracket bad = switch (defect) {
                        case 0 -> AdjustmentBracket.of(Optional.of(new BigDecimal("21")), worse);
                        case 1 -> AdjustmentBracket.of(Optional.of(new BigDecimal("19")), BigDecimal.ZERO);
                        default -> AdjustmentBracket.of(Optional.empty(), BigDecimal.ZERO);
                    };
                    above.add(0, bad);
                    if (above.size() == 1) {
                        above.add(AdjustmentBracket.of(Optional.of(new BigDecimal("30")), BigDecimal.ZERO));
                    }
                    return sound.withAbove(above);
                });
    }

    /**
     * Schedules without any finding in every mode but the one that resets, with a free range and caps now and then; the
     * rates of flat and of additive brackets grow outward, so that every edge is monotone.
     */
    public static Arbitrary<QualityAdjustment> inEveryMode() {
        return Combinators.combine(
                        sound(),
                        Arbitraries.of(BracketMode.MARGINAL, BracketMode.ADDITIVE, BracketMode.FLAT),
                        Arbitraries.of(BracketEnds.START, BracketEnds.END),
                        Arbitraries.integers().between(0, 20).injectNull(0.5),
                        Arbitraries.integers().between(0, 80).injectNull(0.5))
                .as((sound, mode, ends, free, cap) -> {
                    QualityAdjustment schedule = sound.withMode(mode)
                            .withAbove(inMode(sound.above(), mode, ends))
                            // Without a free range both sides start at the reference, which only one of them may hold.
                            .withBelow(inMode(
                                    sound.below(),
                                    mode,
                                    ends == BracketEnds.START ? BracketEnds.END : BracketEnds.START));
                    if (cap != null) {
                        schedule = schedule.withMaxPenalty(BigDecimal.valueOf(cap, 1))
                                .withMaxBonus(BigDecimal.valueOf(cap / 2));
                    }
                    return free == null ? schedule : withFree(schedule, free);
                });
    }

    private static List<AdjustmentBracket> inMode(
            List<AdjustmentBracket> brackets, BracketMode mode, BracketEnds ends) {
        if (mode != BracketMode.FLAT) {
            return brackets;
        }
        List<AdjustmentBracket> flat = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < brackets.size(); i++) {
            sum = sum.add(brackets.get(i).rate());
            boolean last = i == brackets.size() - 1;
            flat.add(AdjustmentBracket.of(
                            last ? Optional.empty() : brackets.get(i).to(), sum)
                    .withHolds(ends));
        }
        return flat;
    }

    /** Widens the reference to a range by moving both sides outward. */
    private static QualityAdjustment withFree(QualityAdjustment schedule, int halfSteps) {
        BigDecimal width = schedule.step().multiply(new BigDecimal("0.5")).multiply(BigDecimal.valueOf(halfSteps));
        return schedule.withAbove(moved(schedule.above(), width))
                .withBelow(moved(schedule.below(), width.negate()))
                .withFree(new FreeRange(REFERENCE.subtract(width), REFERENCE.add(width)));
    }

    private static List<AdjustmentBracket> moved(List<AdjustmentBracket> brackets, BigDecimal by) {
        return brackets.stream()
                .map(bracket -> bracket.withTo(bracket.to().map(by::add)))
                .toList();
    }

    private static Arbitrary<QualityAdjustment> schedules(Arbitrary<Integer> ticks) {
        Arbitrary<int[]> bracket = Combinators.combine(Arbitraries.integers().between(1, 40), ticks)
                .as((width, rate) -> new int[] {width, rate});
        Arbitrary<List<int[]>> side = bracket.list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("ash_ad", "sulphur_d", "total_moisture_ar", "volatile_matter_daf"),
                        Arbitraries.of("0.01", "0.05", "0.1"),
                        Arbitraries.of(StepCounting.class),
                        Arbitraries.of(Direction.class),
                        side,
                        side,
                        Arbitraries.of(true, false))
                .as((key, step, counting, direction, above, below, open) -> QualityAdjustment.builder()
                        .key(QualityKey.parse(key))
                        .reference(REFERENCE)
                        .reporting(ReportingRule.of(3, RoundingMode.HALF_EVEN))
                        .step(new BigDecimal(step))
                        .counting(counting)
                        .direction(direction)
                        .addAllAbove(brackets(above, new BigDecimal(step), direction, true, open))
                        .addAllBelow(brackets(below, new BigDecimal(step), direction, false, open))
                        .build())
                .withoutEdgeCases();
    }

    /** Widths are in halves of a step, so that every other edge lies between two whole steps. */
    private static List<AdjustmentBracket> brackets(
            List<int[]> widthsAndRates, BigDecimal step, Direction direction, boolean above, boolean open) {
        boolean bonus = direction != Direction.TOWARD_REFERENCE && above == (direction == Direction.HIGHER_IS_BETTER);
        BigDecimal half = step.multiply(new BigDecimal("0.5"));
        BigDecimal edge = REFERENCE;
        List<AdjustmentBracket> brackets = new ArrayList<>();
        for (int i = 0; i < widthsAndRates.size(); i++) {
            BigDecimal width = half.multiply(BigDecimal.valueOf(widthsAndRates.get(i)[0]));
            edge = above ? edge.add(width) : edge.subtract(width);
            BigDecimal rate = BigDecimal.valueOf(widthsAndRates.get(i)[1], 1);
            boolean last = i == widthsAndRates.size() - 1;
            brackets.add(AdjustmentBracket.of(
                    last && open ? Optional.empty() : Optional.of(edge), bonus ? rate : rate.negate()));
        }
        return brackets;
    }
}
