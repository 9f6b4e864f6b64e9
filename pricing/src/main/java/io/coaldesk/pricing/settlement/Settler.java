package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Settles delivered lots by a schedule.
 *
 * <p>It is compiled once, is pure and thread-safe, and reads no clock. A lot that cannot be settled is an answer with its
 * reasons and never stops the others; the order of lots has no meaning.
 */
public final class Settler {

    private final SettlementSchedule schedule;
    private final Map<QualityKey, String> asked;
    private final MoisterCoal moister;
    private final PolicyStamp policy;

    private Settler(SettlementSchedule schedule) {
        this.schedule = schedule;
        this.asked = AskedKeys.of(schedule);
        this.moister = new MoisterCoal(schedule);
        this.policy = PolicyStamp.of(schedule);
    }

    /**
     * Returns the settler of a schedule.
     *
     * @throws RejectedPolicyException if the schedule's linter reports an error
     */
    public static Settler of(SettlementSchedule schedule) {
        return new Settler(RejectedPolicyException.requireSound(schedule));
    }

    /** Returns what a lot comes to by itself; the mean of one lot is its own analysis. */
    public SettlementAnswer settle(SettlementEvidence lot) {
        return settleAll(List.of(lot)).answers().get(0);
    }

    /** Returns what lots come to that are settled together, by the id of the lot. */
    public SettlementStatement settleAll(List<SettlementEvidence> lots) {
        Map<String, List<SettlementEvidence>> byId = new TreeMap<>();
        lots.forEach(
                lot -> byId.computeIfAbsent(lot.id(), id -> new ArrayList<>()).add(lot));
        Map<String, SettlementAnswer> answers = new TreeMap<>();
        List<SettledLot> settled = new ArrayList<>();
        byId.forEach((id, same) -> {
            if (same.size() > 1) {
                Reason twice = Reason.of(SettlementReason.DUPLICATE_LOT, ReasonValue.number(same.size()));
                answers.put(id, new UnsettledLot(id, List.of(twice), stamp(earliest(same))));
            } else {
                read(same.get(0), answers).ifPresent(settled::add);
            }
        });
        PeriodMean mean = PeriodMean.of(schedule, settled);
        for (SettledLot lot : settled) {
            answers.put(lot.id(), new LotSettlement(schedule, mean.apply(lot), stamp(lot.evidence())).answer());
        }
        return SettlementStatement.of(schedule, List.copyOf(answers.values()), mean);
    }

    /** Several lots of one id have no order, so that the day is that of the earliest. */
    private static SettlementEvidence earliest(List<SettlementEvidence> lots) {
        return lots.stream()
                .min((one, other) -> one.date().compareTo(other.date()))
                .orElseThrow();
    }

    /** Reads the evidence of a lot; what cannot be settled or is rejected is answered at once. */
    private Optional<SettledLot> read(SettlementEvidence lot, Map<String, SettlementAnswer> answers) {
        Notes notes = new Notes();
        if (!schedule.header().isValidOn(lot.date())) {
            notes.add(SettlementReason.NOT_VALID, ReasonValue.date(lot.date()));
            answers.put(lot.id(), new UnsettledLot(lot.id(), notes.reasons(), stamp(lot)));
            return Optional.empty();
        }
        Optional<BigDecimal> tonnes = new WeightEvidence(
                        lot, schedule.rounding().tonnes(), notes)
                .settle(schedule.evidence().weight());
        Optional<Map<QualityKey, BigDecimal>> values = new AssayEvidence(lot, asked, moister, notes)
                .settle(schedule.evidence().assay());
        if (schedule.performance().isPresent() && lot.calledTonnes().isEmpty()) {
            notes.add(Reason.of(SettlementReason.NOT_CALLED).at("performance"));
        } else if (tonnes.isPresent() && values.isPresent()) {
            SettledLot settled = new SettledLot(lot, tonnes.get(), values.get(), notes.provisional(), notes.reasons());
            Optional<RejectedLot> rejected = Rejections.of(schedule, settled, stamp(lot));
            rejected.ifPresent(answer -> answers.put(lot.id(), answer));
            return rejected.isPresent() ? Optional.empty() : Optional.of(settled);
        }
        answers.put(lot.id(), new UnsettledLot(lot.id(), notes.reasons(), stamp(lot)));
        return Optional.empty();
    }

    private DecisionStamp stamp(SettlementEvidence lot) {
        return DecisionStamp.of(lot.date(), policy);
    }
}
