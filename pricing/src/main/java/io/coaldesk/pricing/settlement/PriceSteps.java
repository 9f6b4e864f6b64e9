package io.coaldesk.pricing.settlement;

import io.coaldesk.adjustment.AdjustmentReading;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way from the base price to the settled price of one lot.
 *
 * <p>Every step is rounded once by the rounding of rates; the settled price once by that of prices, with a line of its own
 * for what that changes.
 */
final class PriceSteps {

    /** Digits of the performance that is shown; rounded down, so that it never seems to have reached a band. */
    private static final int PERFORMANCE_DIGITS = 6;

    private final SettlementSchedule schedule;
    private final SettledLot lot;
    private final MoneyRounding rate;
    private final StepLines calorific = new StepLines(LineUnit.CALORIFIC_PRICE);
    private final StepLines price = new StepLines(LineUnit.PRICE);
    private final List<Reason> reasons = new ArrayList<>();
    private BigDecimal base = BigDecimal.ZERO;
    private BigDecimal afterCalorific = BigDecimal.ZERO;
    private BigDecimal reductions = BigDecimal.ZERO;
    private BigDecimal additions = BigDecimal.ZERO;

    PriceSteps(SettlementSchedule schedule, SettledLot lot) {
        this.schedule = schedule;
        this.lot = lot;
        this.rate = schedule.rounding().rate();
    }

    /** Takes every step; false where no grade of a tariff holds the calorific value, and then the reasons say so. */
    boolean run() {
        Optional<RejectionRule> crossed = Rejections.crossed(schedule, lot);
        if (!base(crossed)) {
            return false;
        }
        if (crossed.isPresent()) {
            substitute(crossed.get());
        } else {
            afterCalorific = base;
            schedule.performance().ifPresent(this::performance);
            schedule.items().forEach(this::item);
            schedule.totalCap().ifPresent(this::cap);
        }
        BigDecimal tail = schedule.rounding().settled(price.running()).subtract(price.running());
        if (tail.signum() != 0) {
            price.add(StepLines.line(LineKind.ROUNDING), tail);
        }
        if (price.running().signum() < 0) {
            note(SettlementReason.NEGATIVE, money(price.running()));
        }
        return true;
    }

    private boolean base(Optional<RejectionRule> crossed) {
        LineKind kind = crossed.isPresent() ? LineKind.SUBSTITUTE : LineKind.BASE;
        Optional<BigDecimal> other = crossed.map(rule -> (RejectionConsequence.SettledAt) rule.consequence())
                .map(RejectionConsequence.SettledAt::price)
                .or(() -> lot.evidence().basePrice());
        BasePrice stated = schedule.basePrice();
        if (stated instanceof BasePrice.PerCalorificUnit perUnit) {
            BigDecimal measured = measured(perUnit.key());
            calorific.add(StepLines.line(kind), other.orElse(perUnit.amount()));
            if (crossed.isEmpty()) {
                calorificItems();
            }
            base = rate.round(calorific.running().multiply(measured));
            price.add(StepLines.line(kind).key(perUnit.key()).value(measured), base);
        } else if (stated instanceof BasePrice.ByGrade grades && other.isEmpty()) {
            BigDecimal measured = measured(grades.key());
            Optional<PriceBand> grade = grades.find(measured);
            if (grade.isEmpty()) {
                note(SettlementReason.OUTSIDE_GRADES, AssayEvidence.quantity(grades.key(), measured));
                return false;
            }
            base = grade.get().price();
            price.add(StepLines.line(kind).key(grades.key()).value(measured), base);
        } else {
            base = other.orElseGet(() -> ((BasePrice.PerTonne) stated).amount());
            price.add(StepLines.line(kind), base);
        }
        return true;
    }

    private BigDecimal measured(QualityKey key) {
        return schedule.rounding().calorificValue().apply(value(key));
    }

    private void calorificItems() {
        for (SettlementItem item : schedule.items()) {
            if (item.adjustment().target() == AdjustmentTarget.PRICE_PER_CALORIFIC_UNIT) {
                AdjustmentReading reading = read(item.adjustment());
                calorific.add(line(item, reading), rate.round(reading.amount()));
            }
        }
    }

    private void substitute(RejectionRule rule) {
        reasons.add(Rejections.reason(SettlementReason.SUBSTITUTED, rule, lot));
        ((RejectionConsequence.SettledAt) rule.consequence()).adjustment().ifPresent(adjustment -> {
            AdjustmentReading reading = read(adjustment);
            SettlementLine.Builder line = StepLines.line(
                    rule.id(), LineKind.QUALITY, adjustment.key().property().label());
            price.add(measured(line, adjustment.key(), reading), rate.round(reading.amount()));
        });
    }

    private void performance(QuantityPerformance performance) {
        BigDecimal share = lot.tonnes().divide(lot.evidence().calledTonnes().orElseThrow(), MathContext.DECIMAL64);
        BigDecimal stated = Bands.of(performance.edge(), performance.bands())
                .find(share)
                .map(PerformanceBand::rate)
                .orElse(BigDecimal.ZERO);
        boolean isShare = performance.target() == AdjustmentTarget.SHARE_OF_PRICE;
        BigDecimal change = rate.round(isShare ? stated.multiply(base) : stated);
        change(
                StepLines.line(LineKind.PERFORMANCE).value(share.setScale(PERFORMANCE_DIGITS, RoundingMode.FLOOR)),
                change);
    }

    private void item(SettlementItem item) {
        AdjustmentTarget target = item.adjustment().target();
        if (target == AdjustmentTarget.PRICE_PER_CALORIFIC_UNIT || target.isWeight()) {
            return;
        }
        AdjustmentReading reading = read(item.adjustment());
        BigDecimal whole = whole(item.of().orElse(PriceSoFar.RUNNING));
        BigDecimal change = switch (target) {
            case SHARE_OF_PRICE -> rate.round(whole.multiply(reading.amount()));
            case PRO_RATA ->
                rate.divide(whole.multiply(reading.amount()), item.adjustment().reference());
            default -> rate.round(reading.amount());
        };
        change(line(item, reading), change);
        if (item.adjustment().key().unit().isCalorific()) {
            afterCalorific = price.running();
        }
    }

    /** A share of less than nothing is nothing: else a penalty would turn into a bonus. */
    private BigDecimal whole(PriceSoFar of) {
        return switch (of) {
            case BASE -> base;
            case CALORIFIC -> afterCalorific.max(BigDecimal.ZERO);
            case RUNNING -> price.running().max(BigDecimal.ZERO);
        };
    }

    private void change(SettlementLine.Builder line, BigDecimal change) {
        if (change.signum() < 0) {
            reductions = reductions.subtract(change);
        } else {
            additions = additions.add(change);
        }
        price.add(line, change);
    }

    private void cap(TotalCap cap) {
        BigDecimal back = rate.round(cap.correction(base, reductions, additions));
        if (back.signum() != 0) {
            price.add(StepLines.line(LineKind.TOTAL_CAP), back);
            note(SettlementReason.CAPPED, money(back));
        }
    }

    private AdjustmentReading read(QualityAdjustment adjustment) {
        return adjustment.read(value(adjustment.key()));
    }

    private double value(QualityKey key) {
        return lot.measured(key);
    }

    private void note(SettlementReason code, ReasonValue value) {
        reasons.add(Reason.of(code, value));
    }

    private ReasonValue money(BigDecimal amount) {
        return PricePerTonne.of(amount, schedule.currency(), schedule.tax(), schedule.place())
                .toReasonValue();
    }

    static SettlementLine.Builder line(SettlementItem item, AdjustmentReading reading) {
        Label name = item.name();
        return measured(
                StepLines.line(item.id(), LineKind.QUALITY, name),
                item.adjustment().key(),
                reading);
    }

    private static SettlementLine.Builder measured(
            SettlementLine.Builder line, QualityKey key, AdjustmentReading reading) {
        line.key(key)
                .value(reading.value())
                .reference(reading.reference())
                .steps(reading.steps())
                .addAllPieces(reading.pieces());
        return line;
    }

    /** Returns the settled price. */
    BigDecimal settled() {
        return price.running();
    }

    List<SettlementLine> lines() {
        return Stream.concat(calorific.lines().stream(), price.lines().stream()).toList();
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
