package io.coaldesk.pricing.settlement;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the weight that settles a lot. */
final class WeightEvidence {

    private static final Labelled STATED = () -> Label.of("as stated for the lot", "批次所列吨数");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final SettlementEvidence evidence;
    private final MoneyRounding rounding;
    private final Notes notes;

    WeightEvidence(SettlementEvidence evidence, MoneyRounding rounding, Notes notes) {
        this.evidence = evidence;
        this.rounding = rounding;
        this.notes = notes;
    }

    /** Returns the weight, rounded, or empty where none is known. */
    Optional<BigDecimal> settle(Optional<WeightRule> rule) {
        Optional<BigDecimal> weight = rule.map(this::byRule).orElseGet(() -> stated(List.of()));
        return weight.map(rounding::round);
    }

    private Optional<BigDecimal> byRule(WeightRule rule) {
        Optional<BigDecimal> first = weight(rule.settles());
        Optional<BigDecimal> second = rule.compared().flatMap(this::weight);
        if (first.isEmpty()) {
            notes.missing(rule.settles());
        }
        rule.compared().filter(source -> weight(source).isEmpty()).ifPresent(notes::missing);
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(compared(rule, first.get(), second.get()));
        }
        if (first.isPresent()) {
            return first.map(weight -> settled(weight, rule.settles()));
        }
        return second.isPresent()
                ? second.map(weight -> settled(weight, rule.compared().orElseThrow()))
                : stated(List.of(ReasonValue.term(rule.settles())));
    }

    private Optional<BigDecimal> stated(List<ReasonValue> asked) {
        if (evidence.tonnes().isEmpty()) {
            notes.add(
                    SettlementReason.NO_WEIGHT,
                    ReasonValue.list(asked.isEmpty() ? List.of(ReasonValue.text("tonnes")) : asked));
        }
        return evidence.tonnes().map(weight -> settled(weight, STATED));
    }

    private BigDecimal compared(WeightRule rule, BigDecimal first, BigDecimal second) {
        if (rule.transitLoss().isPresent()) {
            return afterLoss(rule, rule.transitLoss().get(), first, second);
        }
        BigDecimal tolerance = rule.tolerance().orElseThrow();
        boolean kept = first.subtract(second).abs().compareTo(first.multiply(tolerance)) <= 0;
        EvidenceChoice choice = (kept ? rule.within() : rule.beyond()).orElseThrow();
        WeightSource other = rule.compared().orElseThrow();
        if (!kept) {
            notes.add(
                    SettlementReason.WEIGHTS_APART,
                    ReasonValue.term(rule.settles()),
                    Notes.tonnes(first),
                    ReasonValue.term(other),
                    Notes.tonnes(second),
                    ReasonValue.percent(tolerance),
                    ReasonValue.term(choice));
        }
        return switch (choice) {
            case SECOND -> settled(second, other);
            case MEAN -> settled(first.add(second).divide(TWO), choice);
            case FIRST, UMPIRE -> settled(first, rule.settles());
        };
    }

    private BigDecimal afterLoss(WeightRule rule, TransitLoss allowed, BigDecimal loaded, BigDecimal discharged) {
        BigDecimal loss = loaded.subtract(discharged);
        BigDecimal excess = loss.subtract(loaded.multiply(allowed.allowance()));
        if (excess.signum() > 0) {
            notes.add(
                    SettlementReason.TRANSIT_LOSS,
                    Notes.tonnes(loss),
                    Notes.tonnes(excess),
                    ReasonValue.term(allowed.excess()));
        }
        boolean deducted = excess.signum() > 0 && allowed.excess() == LossBearer.SELLER;
        return settled(deducted ? loaded.subtract(excess) : loaded, rule.settles());
    }

    private BigDecimal settled(BigDecimal tonnes, Labelled source) {
        notes.add(SettlementReason.WEIGHT, Notes.tonnes(tonnes), ReasonValue.term(source));
        return tonnes;
    }

    private Optional<BigDecimal> weight(WeightSource source) {
        return Optional.ofNullable(evidence.weights().get(source));
    }
}
