package io.coaldesk.pricing.settlement;

import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.Banded;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds, with a witness, where a schedule pays a worse lot better than the items by themselves would show. */
final class SettlementMonotonicity {

    private final SettlementSchedule schedule;
    private final List<Finding> findings = new ArrayList<>();

    private SettlementMonotonicity(SettlementSchedule schedule) {
        this.schedule = schedule;
    }

    static List<Finding> lint(SettlementSchedule schedule) {
        SettlementMonotonicity check = new SettlementMonotonicity(schedule);
        if (schedule.basePrice() instanceof BasePrice.ByGrade grades) {
            check.rising("basePrice.bands", grades.key().toString(), grades.bands(), PriceBand::price);
        }
        schedule.performance()
                .ifPresent(rule ->
                        check.rising("performance.bands", "quantity performance", rule.bands(), PerformanceBand::rate));
        schedule.rejections().forEach(check::substitute);
        return check.findings;
    }

    /** A higher band pays no less than the one below it. */
    private <T extends Banded> void rising(String path, String what, List<T> bands, Function<T, BigDecimal> paid) {
        for (int i = 1; i < bands.size(); i++) {
            BigDecimal lower = paid.apply(bands.get(i - 1));
            BigDecimal higher = paid.apply(bands.get(i));
            if (higher.compareTo(lower) < 0) {
                String edge = bands.get(i).from().map(PlainText::number).orElse("");
                find(path + "[" + i + "]", what + " above " + edge, higher, what + " below " + edge);
            }
        }
    }

    /** A lot beyond a limit is not paid better than one at it, where a single price item says what that one is paid. */
    private void substitute(RejectionRule rule) {
        List<QualityAdjustment> items = schedule.items().stream()
                .map(SettlementItem::adjustment)
                .filter(adjustment -> adjustment.key().equals(rule.key()))
                .toList();
        boolean known = items.size() == 1
                && items.get(0).target() == AdjustmentTarget.PRICE_PER_TONNE
                && schedule.basePrice() instanceof BasePrice.PerTonne;
        if (known && rule.consequence() instanceof RejectionConsequence.SettledAt at) {
            BigDecimal digit = BigDecimal.ONE.movePointLeft(rule.reporting().decimals());
            String path = "rejections[" + rule.id() + "].consequence";
            substitute(path, rule, items.get(0), at, rule.limit().min(), digit.negate());
            substitute(path, rule, items.get(0), at, rule.limit().max(), digit);
        }
    }

    private void substitute(
            String path,
            RejectionRule rule,
            QualityAdjustment item,
            RejectionConsequence.SettledAt at,
            Optional<BigDecimal> limit,
            BigDecimal outward) {
        limit.ifPresent(bound -> {
            BigDecimal taken = rule.edge() == LimitEdge.TAKEN ? bound : bound.subtract(outward);
            BigDecimal beyond = taken.add(outward);
            BigDecimal base = ((BasePrice.PerTonne) schedule.basePrice()).amount();
            BigDecimal paidAtLimit = base.add(item.amount(taken));
            BigDecimal paidBeyond = at.price()
                    .add(at.adjustment()
                            .filter(own -> own.key().equals(rule.key()))
                            .map(own -> own.amount(beyond))
                            .orElse(BigDecimal.ZERO));
            if (paidBeyond.compareTo(paidAtLimit) > 0) {
                find(path, at(rule.key(), taken), paidAtLimit, at(rule.key(), beyond));
            }
        });
    }

    private static String at(QualityKey key, BigDecimal value) {
        return key + " at " + PlainText.number(PlainText.withoutTrailingZeros(value));
    }

    private void find(String path, String better, BigDecimal outcome, String worse) {
        findings.add(Finding.of(
                path,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(PlainText.number(PlainText.withoutTrailingZeros(outcome))),
                ReasonValue.text(worse)));
    }
}
