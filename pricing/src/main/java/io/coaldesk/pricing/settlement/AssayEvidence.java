package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the analysis that settles a lot, and reads what the schedule asks of it. */
final class AssayEvidence {

    private static final Labelled STATED = () -> Label.of("as stated for the lot", "批次所列");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SettlementEvidence evidence;
    private final Map<QualityKey, String> asked;
    private final MoisterCoal moister;
    private final Notes notes;

    AssayEvidence(SettlementEvidence evidence, Map<QualityKey, String> asked, MoisterCoal moister, Notes notes) {
        this.evidence = evidence;
        this.asked = asked;
        this.moister = moister;
        this.notes = notes;
    }

    /** Returns the values that are asked, not rounded, or empty where the analyses do not give them all. */
    Optional<Map<QualityKey, BigDecimal>> settle(Optional<AssayRule> rule) {
        return rule.map(this::byRule).orElseGet(this::stated);
    }

    private Optional<Map<QualityKey, BigDecimal>> stated() {
        Optional<CoalQuality> only = evidence.assays().size() == 1
                ? evidence.assays().values().stream().findFirst()
                : Optional.empty();
        Optional<CoalQuality> quality = evidence.quality().or(() -> only);
        if (quality.isEmpty()) {
            refuse(List.of(ReasonValue.text("quality")));
        }
        return quality.flatMap(this::values);
    }

    private Optional<Map<QualityKey, BigDecimal>> byRule(AssayRule rule) {
        Optional<CoalQuality> first = assay(rule.first());
        Optional<CoalQuality> second = rule.second().flatMap(this::assay);
        if (first.isEmpty()) {
            notes.missing(rule.first());
        }
        rule.second().filter(party -> assay(party).isEmpty()).ifPresent(notes::missing);
        if (first.isPresent() && second.isPresent()) {
            return compared(rule, first.get(), second.get());
        }
        return provisional(rule);
    }

    /** The first of the analyses that is there settles until the others are: the rule's own, then what was declared. */
    private Optional<Map<QualityKey, BigDecimal>> provisional(AssayRule rule) {
        Optional<AssayParty> party = Stream.concat(
                        Stream.of(rule.first()),
                        Stream.concat(rule.second().stream(), evidence.assays().keySet().stream()))
                .filter(any -> assay(any).isPresent())
                .findFirst();
        boolean named = party.filter(any ->
                        any == rule.first() || rule.second().filter(any::equals).isPresent())
                .isPresent();
        if (party.isPresent() && (named || evidence.quality().isEmpty())) {
            return assay(party.get()).flatMap(quality -> settled(party.get(), quality));
        }
        if (evidence.quality().isEmpty()) {
            refuse(Stream.concat(Stream.of(rule.first()), rule.second().stream())
                    .<ReasonValue>map(ReasonValue::term)
                    .toList());
            return Optional.empty();
        }
        return settled(STATED, evidence.quality().get());
    }

    private Optional<Map<QualityKey, BigDecimal>> compared(AssayRule rule, CoalQuality first, CoalQuality second) {
        boolean kept = true;
        for (AssayTolerance tolerance : rule.tolerances()) {
            Optional<BigDecimal> one = value(first, tolerance.key(), "evidence.assay.tolerances");
            Optional<BigDecimal> other = value(second, tolerance.key(), "evidence.assay.tolerances");
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            if (one.get().subtract(other.get()).abs().compareTo(tolerance.tolerance()) > 0) {
                kept = false;
                notes.add(
                        SettlementReason.ASSAYS_APART,
                        ReasonValue.term(tolerance.key()),
                        quantity(tolerance.key(), one.get()),
                        quantity(tolerance.key(), other.get()),
                        quantity(tolerance.key(), tolerance.tolerance()),
                        ReasonValue.term(rule.beyond().orElseThrow()));
            }
        }
        return chosen(rule, (kept ? rule.within() : rule.beyond()).orElseThrow(), first, second);
    }

    private Optional<Map<QualityKey, BigDecimal>> chosen(
            AssayRule rule, EvidenceChoice choice, CoalQuality first, CoalQuality second) {
        return switch (choice) {
            case FIRST -> settled(rule.first(), first);
            case SECOND -> settled(rule.second().orElseThrow(), second);
            case MEAN -> mean(first, second);
            case UMPIRE -> umpire(rule, first);
        };
    }

    private Optional<Map<QualityKey, BigDecimal>> umpire(AssayRule rule, CoalQuality first) {
        Optional<CoalQuality> decided = assay(AssayParty.UMPIRE);
        if (decided.isEmpty()) {
            notes.missing(AssayParty.UMPIRE);
            return settled(rule.first(), first);
        }
        return settled(AssayParty.UMPIRE, decided.get());
    }

    private Optional<Map<QualityKey, BigDecimal>> mean(CoalQuality first, CoalQuality second) {
        notes.add(SettlementReason.ASSAY, ReasonValue.term(EvidenceChoice.MEAN));
        Optional<Map<QualityKey, BigDecimal>> one = values(first);
        Optional<Map<QualityKey, BigDecimal>> other = values(second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Map<QualityKey, BigDecimal> mean = new TreeMap<>(one.get());
        mean.replaceAll((key, value) -> value.add(other.get().get(key)).divide(TWO));
        return Optional.of(mean);
    }

    private Optional<Map<QualityKey, BigDecimal>> settled(Labelled party, CoalQuality quality) {
        notes.add(SettlementReason.ASSAY, ReasonValue.term(party));
        return values(quality);
    }

    private Optional<Map<QualityKey, BigDecimal>> values(CoalQuality quality) {
        Map<QualityKey, BigDecimal> values = new TreeMap<>();
        asked.forEach((key, place) -> value(quality, key, place).ifPresent(value -> values.put(key, value)));
        return values.size() == asked.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<BigDecimal> value(CoalQuality quality, QualityKey asks, String place) {
        QualityKey key = moister.read(asks, quality);
        Optional<BigDecimal> value = ReportingRule.exact(quality.find(key));
        if (value.isEmpty()) {
            List<ReasonValue> missing = new ArrayList<>();
            quality.missing(key).forEach(lacking -> missing.add(ReasonValue.text(lacking.toString())));
            notes.add(Reason.of(
                            SettlementReason.ASSAY_LACKS,
                            ReasonValue.text(key.toString()),
                            ReasonValue.list(missing.isEmpty() ? List.of(ReasonValue.text(key.toString())) : missing))
                    .at(place));
        }
        return value;
    }

    private void refuse(List<ReasonValue> parties) {
        notes.add(SettlementReason.NO_ASSAY, ReasonValue.list(parties));
    }

    private Optional<CoalQuality> assay(AssayParty party) {
        return Optional.ofNullable(evidence.assays().get(party));
    }

    static ReasonValue quantity(QualityKey key, BigDecimal value) {
        return ReasonValue.quantity(value, key.unit().label());
    }
}
