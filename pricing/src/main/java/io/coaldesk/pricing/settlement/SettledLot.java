package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The evidence of a lot after it was weighed against itself.
 *
 * @param evidence what was given
 * @param tonnes the tonnes that settle, rounded
 * @param values the values that the schedule asks, not rounded
 * @param provisional whether something is missing
 * @param reasons what settled and what is missing
 */
record SettledLot(
        SettlementEvidence evidence,
        BigDecimal tonnes,
        Map<QualityKey, BigDecimal> values,
        boolean provisional,
        List<Reason> reasons) {

    /** Returns what was measured of a property that the schedule asks, not rounded; the evidence gave them all. */
    BigDecimal exact(QualityKey key) {
        return Objects.requireNonNull(values.get(key), key::toString);
    }

    /** Returns the same as a number that a rule of reporting rounds. */
    double measured(QualityKey key) {
        return exact(key).doubleValue();
    }

    String id() {
        return evidence.id();
    }
}
