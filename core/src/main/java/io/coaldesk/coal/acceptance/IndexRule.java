package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The allowed differences of one index, compiled. */
final class IndexRule {

    private static final Label CHECK = Label.of("the check", "检验值");

    private final AcceptanceIndex index;
    private final QualityKey key;
    private final QualityKey by;
    private final Bands<DifferenceBin> bins;

    IndexRule(AcceptanceIndex index, AllowedDifference difference) {
        this.index = index;
        this.key = difference.key();
        this.by = difference.by();
        this.bins = difference.bands();
    }

    IndexComparison compare(AcceptanceBatch batch, BigDecimal factor) {
        Optional<BigDecimal> report = read(batch.report(), key);
        Optional<BigDecimal> check = read(batch.check(), key);
        Optional<BigDecimal> binning = read(batch.check(), by);
        Optional<BigDecimal> difference = report.flatMap(stated -> check.map(stated::subtract));
        Optional<BigDecimal> allowed = binning.flatMap(
                value -> bins.find(value).map(bin -> bin.allowed(value).multiply(factor)));
        return IndexComparison.builder()
                .index(index)
                .key(key)
                .report(report)
                .check(check)
                .difference(difference)
                .allowed(allowed)
                .outcome(outcome(difference, binning, allowed))
                .build();
    }

    private IndexComparison.Outcome outcome(
            Optional<BigDecimal> difference, Optional<BigDecimal> binning, Optional<BigDecimal> allowed) {
        if (difference.isEmpty() || binning.isEmpty()) {
            return IndexComparison.Outcome.MISSING;
        }
        if (allowed.isEmpty()) {
            return IndexComparison.Outcome.NOT_COVERED;
        }
        return index.passes(difference.get(), allowed.get())
                ? IndexComparison.Outcome.PASSES
                : IndexComparison.Outcome.FAILS;
    }

    private static Optional<BigDecimal> read(CoalQuality quality, QualityKey key) {
        return ReportingRule.exact(quality.find(key)).map(PlainText::withoutTrailingZeros);
    }

    Reason reason(AcceptanceBatch batch, IndexComparison comparison) {
        ReasonValue name = ReasonValue.term(key);
        Reason reason = switch (comparison.outcome()) {
            case PASSES -> Reason.of(AcceptanceReason.INDEX_PASSED, figures(name, comparison));
            case FAILS -> Reason.of(AcceptanceReason.INDEX_FAILED, figures(name, comparison));
            case MISSING -> Reason.of(AcceptanceReason.INDEX_MISSING, name, ReasonValue.list(missing(batch)));
            case NOT_COVERED ->
                Reason.of(
                        AcceptanceReason.INDEX_UNCOVERED,
                        name,
                        quantity(read(batch.check(), by), by),
                        ReasonValue.term(by));
        };
        return reason.at(key.toString());
    }

    private ReasonValue[] figures(ReasonValue name, IndexComparison comparison) {
        return new ReasonValue[] {
            name,
            quantity(comparison.report(), key),
            quantity(comparison.check(), key),
            quantity(comparison.difference(), key),
            quantity(comparison.allowed(), key)
        };
    }

    private List<ReasonValue> missing(AcceptanceBatch batch) {
        List<ReasonValue> missing = new ArrayList<>();
        if (batch.report().find(key).isEmpty()) {
            missing.add(ReasonValue.term(of(key, batch.stated().label())));
        }
        if (batch.check().find(key).isEmpty()) {
            missing.add(ReasonValue.term(of(key, CHECK)));
        }
        if (!by.equals(key) && batch.check().find(by).isEmpty()) {
            missing.add(ReasonValue.term(of(by, CHECK)));
        }
        return missing;
    }

    private static Label of(QualityKey key, Label source) {
        return Label.of(key.label().en() + " of " + source.en(), key.label().zh() + source.zh());
    }

    private static ReasonValue quantity(Optional<BigDecimal> value, QualityKey key) {
        return ReasonValue.quantity(value.orElseThrow(), key.unit().label());
    }
}
