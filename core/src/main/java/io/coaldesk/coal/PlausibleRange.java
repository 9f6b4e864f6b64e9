package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The plausible range of one property, with a cheap first look: only near an end or beyond it decimals decide. */
final class PlausibleRange {

    private final QualityKey key;
    private final QualityLimit limit;
    private final double least;
    private final double greatest;

    PlausibleRange(QualityKey key, QualityLimit limit) {
        this.key = key;
        this.limit = limit;
        this.least = limit.leastConforming().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        this.greatest = limit.greatestConforming().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    }

    void check(CoalQuality quality, List<Finding> findings) {
        double value = quality.read(key);
        if (Double.isNaN(value)) {
            checkUnread(quality, findings);
            return;
        }
        double slack = DeviationScreen.SLACK * (1 + Math.abs(value));
        if (value < least + slack || value > greatest - slack) {
            check(quality, LimitCheck.of(key, limit, ReportingRule.exact(value)), findings);
        }
    }

    /** Finds a value that was reported, lacks nothing to be read here, and still gives nothing that a coal has. */
    private void checkUnread(CoalQuality quality, List<Finding> findings) {
        quality.reported(key.property())
                .filter(reported -> key.property().conversion() == QualityProperty.Conversion.BY_MASS)
                .filter(reported -> quality.missing(key).isEmpty())
                .ifPresent(reported ->
                        findings.add(Finding.of(reported.toString(), CoalReason.NO_READING, ReasonValue.term(key))));
    }

    private void check(CoalQuality quality, LimitCheck check, List<Finding> findings) {
        switch (check.outcome()) {
            case BELOW_MINIMUM -> add(quality, CoalReason.RANGE_DOUBTFUL, check, limit.leastConforming(), findings);
            case ABOVE_MAXIMUM -> add(quality, CoalReason.RANGE_DOUBTFUL, check, limit.greatestConforming(), findings);
            case REJECTED -> add(quality, CoalReason.RANGE_WRONG, check, check.crossed(), findings);
            case CONFORMS, WITHIN_TOLERANCE, MISSING -> {}
        }
    }

    private void add(
            CoalQuality quality,
            CoalReason reason,
            LimitCheck check,
            Optional<BigDecimal> bound,
            List<Finding> findings) {
        findings.add(Finding.of(
                quality.reported(key.property()).orElse(key).toString(),
                reason,
                ReasonValue.term(key),
                quantity(check.value().orElseThrow()),
                quantity(bound.orElseThrow())));
    }

    private ReasonValue quantity(BigDecimal number) {
        return ReasonValue.quantity(number, key.unit().label());
    }
}
