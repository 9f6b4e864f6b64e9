package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tonnage-weighted mean of lots that are settled together, or nothing where each settles by itself.
 *
 * <p>A lot that settles at another price, and one beyond a limit of exclusion, stays out and settles on its own values.
 */
final class PeriodMean {

    /** More digits than any report has; the mean is rounded once, by the rule of the item that reads it. */
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final SettlementSchedule schedule;
    private final Map<QualityKey, BigDecimal> values = new TreeMap<>();
    private final List<SettledLot> included = new ArrayList<>();
    private final Set<String> includedIds = new HashSet<>();
    private final Map<String, Reason> excluded = new TreeMap<>();
    private List<SettledLot> open = List.of();

    private PeriodMean(SettlementSchedule schedule) {
        this.schedule = schedule;
    }

    static PeriodMean of(SettlementSchedule schedule, List<SettledLot> lots) {
        PeriodMean mean = new PeriodMean(schedule);
        if (schedule.averaging().method() == AveragingMethod.TONNAGE_WEIGHTED) {
            lots.forEach(mean::take);
            mean.average();
        }
        return mean;
    }

    private void take(SettledLot lot) {
        Optional<Reason> out = exclusion(lot);
        out.ifPresent(reason -> excluded.put(lot.id(), reason));
        if (out.isEmpty() && Rejections.crossed(schedule, lot).isEmpty()) {
            included.add(lot);
        }
    }

    private Optional<Reason> exclusion(SettledLot lot) {
        for (ExclusionLimit limit : schedule.averaging().exclusions()) {
            BigDecimal value = Reporting.of(schedule, limit.key()).apply(lot.measured(limit.key()));
            if (limit.excludes(value)) {
                return Optional.of(Reason.of(
                        SettlementReason.EXCLUDED,
                        ReasonValue.term(limit.key()),
                        AssayEvidence.quantity(limit.key(), value),
                        AssayEvidence.quantity(limit.key(), LimitCrossing.crossed(limit.limit(), value))));
            }
        }
        return Optional.empty();
    }

    private void average() {
        BigDecimal whole = included.stream().map(SettledLot::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            included.clear(); // Of lots without weight there is no mean, and each settles by itself.
        } else {
            for (QualityKey key : AskedKeys.of(schedule).keySet()) {
                BigDecimal sum = included.stream()
                        .map(lot -> lot.exact(key).multiply(lot.tonnes()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                values.put(key, sum.divide(whole, DIGITS));
            }
        }
        included.forEach(lot -> includedIds.add(lot.id()));
        open = included.stream().filter(SettledLot::provisional).toList();
    }

    /** Returns a lot with the mean in the place of its own values, where it is part of the mean. */
    SettledLot apply(SettledLot lot) {
        List<Reason> reasons = new ArrayList<>(lot.reasons());
        if (!includedIds.contains(lot.id())) {
            Optional.ofNullable(excluded.get(lot.id())).ifPresent(reasons::add);
            return new SettledLot(lot.evidence(), lot.tonnes(), lot.values(), lot.provisional(), reasons);
        }
        reasons.add(Reason.of(SettlementReason.AVERAGED, ReasonValue.number(included.size())));
        if (!open.isEmpty() && !lot.provisional()) {
            reasons.add(Reason.of(
                    SettlementReason.AVERAGE_PROVISIONAL,
                    ReasonValue.number(open.size()),
                    ReasonValue.text(open.get(0).id())));
        }
        return new SettledLot(lot.evidence(), lot.tonnes(), values, !open.isEmpty(), reasons);
    }

    /** Returns the mean values, none where nothing is averaged. */
    Map<QualityKey, BigDecimal> values() {
        Map<QualityKey, BigDecimal> shown = new TreeMap<>(values);
        shown.replaceAll((key, value) -> Reporting.of(schedule, key).apply(value.doubleValue()));
        return shown;
    }

    /** Returns the ids of the lots that stay out. */
    List<String> excluded() {
        return List.copyOf(excluded.keySet());
    }
}
