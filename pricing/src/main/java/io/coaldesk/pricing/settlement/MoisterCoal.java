package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that are read at the contract's moisture where a coal is moister than that: the water beyond it is
 * deducted from the tonnes, and must not lower the value once more.
 */
final class MoisterCoal {

    private final Map<QualityKey, QualityKey> keys = new HashMap<>();
    private final Optional<BigDecimal> contractMoisture;
    private final ReportingRule reporting;

    MoisterCoal(SettlementSchedule schedule) {
        this.contractMoisture = schedule.moisture().map(MoistureRule::contractMoisture);
        this.reporting = schedule.rounding().assay();
        for (SettlementItem item : schedule.items()) {
            item.whenMoister().ifPresent(key -> keys.put(item.adjustment().key(), key));
        }
    }

    /** Returns the key under which a property is read in an analysis. */
    QualityKey read(QualityKey key, CoalQuality quality) {
        QualityKey other = keys.get(key);
        boolean moister = contractMoisture
                .filter(most -> ReportingRule.exact(quality.find(Moisture.KEY))
                        .filter(found -> reporting.apply(found.doubleValue()).compareTo(most) > 0)
                        .isPresent())
                .isPresent();
        return other != null && moister ? other : key;
    }
}
