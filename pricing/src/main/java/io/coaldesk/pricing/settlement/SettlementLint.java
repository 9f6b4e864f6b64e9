package io.coaldesk.pricing.settlement;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Duplicates;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is wrong or doubtful in a settlement schedule. */
final class SettlementLint {

    private final SettlementSchedule schedule;
    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

    private final List<Finding> findings = new ArrayList<>();

    private SettlementLint(SettlementSchedule schedule) {
        this.schedule = schedule;
    }

    static List<Finding> lint(SettlementSchedule schedule) {
        SettlementLint lint = new SettlementLint(schedule);
        lint.basePrice();
        lint.performance();
        lint.items();
        lint.rejections();
        lint.moisture();
        lint.findings.addAll(SettlementMonotonicity.lint(schedule));
        lint.findings.sort(Comparator.comparing((Finding finding) -> !finding.isError()));
        return List.copyOf(lint.findings);
    }

    private void basePrice() {
        if (schedule.basePrice() instanceof BasePrice.ByGrade grades) {
            bands("basePrice.bands", Bands.of(grades.edge(), grades.bands()), false);
        }
    }

    private void performance() {
        schedule.performance().ifPresent(rule -> bands("performance.bands", Bands.of(rule.edge(), rule.bands()), true));
    }

    private void bands(String path, Bands<?> bands, boolean mustCoverAll) {
        findings.addAll(bands.lint(path));
        if (mustCoverAll) {
            findings.addAll(bands.lintOuterEnds(path));
        }
        if (bands.entries().isEmpty()) {
            findings.add(Finding.of(path, PolicyReason.GAP, ReasonValue.text("-∞"), ReasonValue.text("+∞")));
        }
    }

    private void items() {
        List<SettlementItem> items = schedule.items();
        findings.addAll(Duplicates.of(i -> "items[" + i + "].id", items, SettlementItem::id));
        boolean tonneItems = false;
        for (int i = 0; i < items.size(); i++) {
            QualityAdjustment adjustment = items.get(i).adjustment();
            String path = "items[" + i + "].adjustment";
            findings.addAll(adjustment.lint(path));
            wholes(path, adjustment);
            sameKey(i);
            if (adjustment.target() == AdjustmentTarget.PRICE_PER_CALORIFIC_UNIT) {
                if (tonneItems || !(schedule.basePrice() instanceof BasePrice.PerCalorificUnit)) {
                    findings.add(Finding.of(path + ".target", SettlementReason.CALORIFIC_ORDER));
                }
            } else {
                tonneItems = tonneItems || !adjustment.target().isWeight();
            }
            if (adjustment.target() == AdjustmentTarget.PRO_RATA
                    && adjustment.reference().signum() <= 0) {
                findings.add(Finding.of(
                        path + ".reference",
                        SettlementReason.REFERENCE_ZERO,
                        ReasonValue.number(adjustment.reference())));
            }
        }
    }

    /** A step that takes or gives more than the whole is a percentage written as a share. */
    private void wholes(String path, QualityAdjustment adjustment) {
        BigDecimal whole = switch (adjustment.target()) {
            case SHARE_OF_PRICE, SHARE_OF_WEIGHT -> BigDecimal.ONE;
            case KILOGRAMS_PER_TONNE -> KILOGRAMS;
            default -> null;
        };
        if (whole == null) {
            return;
        }
        Stream.concat(adjustment.above().stream(), adjustment.below().stream())
                .map(AdjustmentBracket::rate)
                .filter(rate -> rate.abs().compareTo(whole) > 0)
                .forEach(rate -> findings.add(Finding.of(
                        path, SettlementReason.BEYOND_WHOLE, ReasonValue.number(rate), ReasonValue.number(whole))));
    }

    private void sameKey(int place) {
        List<SettlementItem> items = schedule.items();
        QualityAdjustment own = items.get(place).adjustment();
        for (int earlier = 0; earlier < place; earlier++) {
            QualityAdjustment other = items.get(earlier).adjustment();
            if (other.key().property().equals(own.key().property()) && other.target() == own.target()) {
                findings.add(Finding.of(
                        "items[" + place + "].adjustment.key",
                        SettlementReason.SETTLED_TWICE,
                        ReasonValue.term(own.key()),
                        ReasonValue.text(items.get(earlier).id()),
                        ReasonValue.text(items.get(place).id())));
            }
        }
    }

    private void rejections() {
        findings.addAll(Duplicates.of(i -> "rejections[" + i + "].id", schedule.rejections(), RejectionRule::id));
        for (RejectionRule rule : schedule.rejections()) {
            if (rule.consequence() instanceof RejectionConsequence.SettledAt at) {
                at.adjustment()
                        .ifPresent(adjustment -> findings.addAll(
                                adjustment.lint("rejections[" + rule.id() + "].consequence.adjustment")));
            }
        }
    }

    /** A price that follows the calorific value as received falls with each percent of water by itself. */
    private void moisture() {
        schedule.basePrice().keys().stream()
                .filter(Moisture::isIn)
                .forEach(key -> moistureIn("basePrice.key", key, true));
        List<SettlementItem> items = schedule.items();
        for (int i = 0; i < items.size(); i++) {
            QualityAdjustment adjustment = items.get(i).adjustment();
            Optional<QualityKey> dried = items.get(i).whenMoister();
            if (dried.isPresent()) {
                whenMoister("items[" + i + "].whenMoister", dried.get());
                if (isMeanOfMoistures()) {
                    findings.add(Finding.of("items[" + i + "].whenMoister", SettlementReason.MOISTER_MEAN));
                }
            } else if (Moisture.isIn(adjustment.key())) {
                moistureIn(
                        "items[" + i + "].adjustment.key",
                        adjustment.key(),
                        adjustment.target() == AdjustmentTarget.PRO_RATA);
            }
        }
    }

    /** Which key is read is decided by the moisture of each analysis, and a mean of them has another. */
    private boolean isMeanOfMoistures() {
        return schedule.averaging().method() == AveragingMethod.TONNAGE_WEIGHTED
                || schedule.evidence()
                        .assay()
                        .filter(rule -> rule.within().equals(Optional.of(EvidenceChoice.MEAN))
                                || rule.beyond().equals(Optional.of(EvidenceChoice.MEAN)))
                        .isPresent();
    }

    private void whenMoister(String path, QualityKey key) {
        boolean fits = schedule.moisture()
                .filter(rule -> AnalysisBasis.nominated(rule.contractMoisture()).equals(key.basis()))
                .isPresent();
        if (!fits) {
            findings.add(Finding.of(path, SettlementReason.MOISTER_BASIS, ReasonValue.text(key.toString())));
        }
    }

    private void moistureIn(String path, QualityKey key, boolean follows) {
        ReasonValue named = ReasonValue.text(key.toString());
        boolean deducted = schedule.moisture().isPresent();
        boolean priced = schedule.items().stream()
                .anyMatch(item -> item.adjustment().key().equals(Moisture.KEY));
        if (deducted && follows) {
            findings.add(Finding.of(path, SettlementReason.MOISTURE_TWICE, named));
        } else if (deducted || (priced && follows)) {
            findings.add(Finding.of(path, SettlementReason.MOISTURE_DOUBTED, named));
        }
    }
}
