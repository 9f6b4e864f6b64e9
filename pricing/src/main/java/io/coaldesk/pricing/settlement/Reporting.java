package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;

/** The rule by which a schedule reports a property: that of its first item, else that of the schedule. */
final class Reporting {

    private Reporting() {}

    static ReportingRule of(SettlementSchedule schedule, QualityKey key) {
        return schedule.items().stream()
                .map(SettlementItem::adjustment)
                .filter(adjustment -> adjustment.key().equals(key))
                .map(adjustment -> adjustment.reporting())
                .findFirst()
                .orElseGet(() -> key.unit().isCalorific()
                        ? schedule.rounding().calorificValue()
                        : schedule.rounding().assay());
    }
}
