package io.coaldesk.deal;

import io.coaldesk.money.Money;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds where deals that were judged alone need more of a stock or a headroom together than there is. */
final class SharedResources {

    private SharedResources() {}

    static List<Reason> findings(List<DealAppraisal> appraisals) {
        List<DealAppraisal> open = appraisals.stream()
                .filter(appraisal -> appraisal.verdict() != Verdict.DECLINE)
                .toList();
        List<Reason> findings = new ArrayList<>(stocks(open));
        findings.addAll(headrooms(open));
        return findings;
    }

    private record Draw(String inquiry, SupplyComponent component) {}

    private static List<Reason> stocks(List<DealAppraisal> open) {
        SortedMap<String, List<Draw>> draws = new TreeMap<>();
        for (DealAppraisal appraisal : open) {
            if (appraisal.supply() instanceof SupplyPlan plan) {
                plan.components()
                        .forEach(component -> draws.computeIfAbsent(component.offer(), id -> new ArrayList<>())
                                .add(new Draw(appraisal.inquiry(), component)));
            }
        }
        List<Reason> findings = new ArrayList<>();
        draws.values().forEach(drawn -> {
            BigDecimal needed =
                    drawn.stream().map(draw -> draw.component().tonnes()).reduce(BigDecimal.ZERO, BigDecimal::add);
            SupplyComponent component = drawn.get(0).component();
            component
                    .stockTonnes()
                    .filter(stock -> needed.compareTo(stock) > 0)
                    .ifPresent(stock -> findings.add(Reason.of(
                            DealReason.STOCK_OVERSOLD,
                            ReasonValue.term(component.name()),
                            ReasonValue.quantity(needed, CounterOffers.TONNES),
                            ReasonValue.quantity(stock, CounterOffers.TONNES),
                            ReasonValue.list(drawn.stream()
                                    .map(draw -> ReasonValue.text(draw.inquiry()))
                                    .toList()))));
        });
        return findings;
    }

    private static List<Reason> headrooms(List<DealAppraisal> open) {
        SortedMap<String, List<DealAppraisal>> byCustomer = new TreeMap<>();
        for (DealAppraisal appraisal : open) {
            if (appraisal.peakExposure().isPresent()) {
                byCustomer
                        .computeIfAbsent(appraisal.customer(), id -> new ArrayList<>())
                        .add(appraisal);
            }
        }
        List<Reason> findings = new ArrayList<>();
        byCustomer.forEach((customer, deals) -> {
            Money headroom = deals.get(0).credit().headroom();
            Money peak = deals.stream()
                    .flatMap(deal -> deal.peakExposure().stream())
                    .reduce(Money.zero(headroom.currency()), Money::plus);
            if (deals.size() > 1 && peak.isMoreThan(headroom)) {
                findings.add(Reason.of(
                        DealReason.HEADROOM_SHARED,
                        ReasonValue.text(customer),
                        peak.toReasonValue(),
                        headroom.toReasonValue()));
            }
        });
        return findings;
    }
}
