package io.coaldesk.pricing.settlement;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.BracketEnds;
import io.coaldesk.adjustment.BracketMode;
import io.coaldesk.adjustment.QualityAdjustment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Settlement the slow way: an oracle that walks from the reference to the value one reported digit at a time and shares no
 * code with the engine.
 */
final class NaiveSettlement {

    private NaiveSettlement() {}

    /** Returns price and tonnes of a lot by itself, on the quality as stated. */
    static BigDecimal[] settle(SettlementSchedule schedule, SettlementEvidence lot) {
        BigDecimal base = ((BasePrice.PerTonne) schedule.basePrice()).amount();
        BigDecimal price = base;
        BigDecimal down = BigDecimal.ZERO;
        BigDecimal up = BigDecimal.ZERO;
        int digits = schedule.rounding().rate().scale();
        BigDecimal tonnes = schedule.rounding().tonnes().round(lot.tonnes().orElseThrow());
        if (schedule.moisture().isPresent()) {
            tonnes = dried(schedule, lot, tonnes);
        }
        BigDecimal wet = tonnes;
        for (SettlementItem item : schedule.items()) {
            QualityAdjustment a = item.adjustment();
            BigDecimal sum = sum(a, lot.quality().orElseThrow().get(a.key()));
            BigDecimal whole = item.of().orElse(PriceSoFar.RUNNING) == PriceSoFar.RUNNING ? price : base;
            BigDecimal change = BigDecimal.ZERO;
            switch (a.target()) {
                case PRICE_PER_TONNE -> change = sum.setScale(digits, RoundingMode.HALF_UP);
                case SHARE_OF_PRICE -> change = whole.multiply(sum).setScale(digits, RoundingMode.HALF_UP);
                case PRO_RATA -> change = whole.multiply(sum).divide(a.reference(), digits, RoundingMode.HALF_UP);
                case SHARE_OF_WEIGHT, KILOGRAMS_PER_TONNE -> {
                    BigDecimal share =
                            a.target() == AdjustmentTarget.SHARE_OF_WEIGHT ? sum : sum.divide(BigDecimal.valueOf(1000));
                    BigDecimal part = schedule.rounding().tonnes().round(wet.multiply(share));
                    tonnes = tonnes.add(part).max(BigDecimal.ZERO);
                }
                case PRICE_PER_CALORIFIC_UNIT -> throw new IllegalArgumentException("no calorific price here");
            }
            price = price.add(change);
            down = down.add(change.min(BigDecimal.ZERO).negate());
            up = up.add(change.max(BigDecimal.ZERO));
        }
        return new BigDecimal[] {schedule.rounding().price().round(capped(schedule, base, price, down, up)), tonnes};
    }

    private static BigDecimal capped(
            SettlementSchedule schedule, BigDecimal base, BigDecimal price, BigDecimal down, BigDecimal up) {
        if (schedule.totalCap().isEmpty()) {
            return price;
        }
        TotalCap cap = schedule.totalCap().get();
        BigDecimal most = base.multiply(cap.maxReductionShare().orElseThrow())
                .min(cap.maxReduction().orElseThrow());
        return base.subtract(down.min(most)).add(up.min(cap.maxAddition().orElseThrow()));
    }

    private static BigDecimal dried(SettlementSchedule schedule, SettlementEvidence lot, BigDecimal tonnes) {
        MoistureRule rule = schedule.moisture().orElseThrow();
        BigDecimal moisture = new BigDecimal(
                        String.valueOf(lot.quality().orElseThrow().get(Moisture.KEY)))
                .setScale(2, RoundingMode.HALF_EVEN);
        BigDecimal hundred = new BigDecimal("100");
        if (rule.drier() == DrierCoal.NO_BONUS && moisture.compareTo(rule.contractMoisture()) < 0) {
            return tonnes;
        }
        BigDecimal above = rule.method() == MoistureMethod.LINEAR
                ? hundred.subtract(moisture).add(rule.contractMoisture())
                : hundred.subtract(moisture);
        BigDecimal below = rule.method() == MoistureMethod.LINEAR ? hundred : hundred.subtract(rule.contractMoisture());
        return tonnes.multiply(above).divide(below, schedule.rounding().tonnes().scale(), RoundingMode.HALF_UP);
    }

    /** Walks outward in reported digits and counts how many of them each bracket holds. */
    static BigDecimal sum(QualityAdjustment a, double measured) {
        BigDecimal value =
                new BigDecimal(String.valueOf(measured)).setScale(a.reporting().decimals(), RoundingMode.HALF_EVEN);
        BigDecimal low = a.free().map(free -> free.from()).orElse(a.reference());
        BigDecimal high = a.free().map(free -> free.to()).orElse(a.reference());
        BigDecimal sum = BigDecimal.ZERO;
        boolean flat = a.mode() == BracketMode.FLAT;
        boolean highHeld = flat && !a.above().isEmpty() && starts(a.above().get(0));
        boolean lowHeld = flat && !a.below().isEmpty() && starts(a.below().get(0));
        if (value.compareTo(high) > 0 || (value.compareTo(high) == 0 && highHeld)) {
            sum = side(a, a.above(), high, value, 1);
        } else if (value.compareTo(low) < 0 || (value.compareTo(low) == 0 && lowHeld)) {
            sum = side(a, a.below(), low, value, -1);
        }
        BigDecimal most = a.maxBonus().orElse(sum.max(BigDecimal.ZERO));
        BigDecimal least =
                a.maxPenalty().orElse(sum.min(BigDecimal.ZERO).negate()).negate();
        return sum.min(most).max(least);
    }

    private static boolean starts(AdjustmentBracket bracket) {
        BracketEnds ends = bracket.holds().orElseThrow();
        return ends == BracketEnds.START || ends == BracketEnds.BOTH;
    }

    private static BigDecimal side(
            QualityAdjustment a, List<AdjustmentBracket> brackets, BigDecimal origin, BigDecimal value, int sign) {
        // A tenth of a digit of the report divides every edge and every step of the generated schedules.
        BigDecimal tick = new BigDecimal("0.0001");
        long ticks = value.subtract(origin).abs().divide(tick).longValueExact();
        long perStep = a.step().divide(tick).longValueExact();
        BigDecimal sum = BigDecimal.ZERO;
        long start = 0;
        for (int i = 0; i < brackets.size(); i++) {
            AdjustmentBracket bracket = brackets.get(i);
            long end = bracket.to().isPresent()
                    ? bracket.to()
                            .get()
                            .subtract(origin)
                            .multiply(BigDecimal.valueOf(sign))
                            .divide(tick)
                            .longValueExact()
                    : Long.MAX_VALUE;
            long last = brackets.get(brackets.size() - 1).to().isPresent()
                    ? brackets.get(brackets.size() - 1)
                            .to()
                            .get()
                            .subtract(origin)
                            .abs()
                            .divide(tick)
                            .longValueExact()
                    : Long.MAX_VALUE;
            long held = 0;
            for (long at = start + 1; at <= ticks; at++) {
                boolean counts = switch (a.mode()) {
                    case MARGINAL -> at <= end;
                    case ADDITIVE -> at <= last;
                    case FLAT, RESET -> false;
                };
                held += counts ? 1 : 0;
            }
            switch (a.mode()) {
                case MARGINAL, ADDITIVE -> sum = sum.add(bracket.rate().multiply(steps(a, held, perStep)));
                case FLAT -> {
                    boolean inside = (starts(bracket) ? ticks >= start : ticks > start)
                            && (starts(bracket) ? ticks < end : ticks <= end);
                    sum = inside ? sum.add(bracket.rate()) : sum;
                }
                case RESET -> throw new IllegalArgumentException("refused");
            }
            start = end;
        }
        return sum;
    }

    private static BigDecimal steps(QualityAdjustment a, long held, long perStep) {
        return switch (a.counting()) {
            case STARTED -> BigDecimal.valueOf(held / perStep + (held % perStep == 0 ? 0 : 1));
            case FULL -> BigDecimal.valueOf(held / perStep);
            case PROPORTIONAL ->
                BigDecimal.valueOf(held).divide(BigDecimal.valueOf(perStep), 12, RoundingMode.HALF_EVEN);
        };
    }
}
