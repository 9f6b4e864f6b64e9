package io.coaldesk.blending.allocation;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The sums of a plan. */
final class TotalsReport {

    private final Currency currency;
    private final List<PlannedDelivery> deliveries;

    private TotalsReport(Currency currency, List<PlannedDelivery> deliveries) {
        this.currency = currency;
        this.deliveries = deliveries;
    }

    static AllocationTotals of(Currency currency, List<PlannedDelivery> deliveries, List<LotBalance> lots) {
        TotalsReport report = new TotalsReport(currency, deliveries);
        Money holding = report.money(lots, LotBalance::holdingCost);
        BigDecimal delivered = report.tonnes(PlannedDelivery::tonnes);
        BigDecimal unmet = report.tonnes(PlannedDelivery::unmet);
        return AllocationTotals.builder()
                .demand(delivered.add(unmet))
                .delivered(delivered)
                .unmet(unmet)
                .putAllUnmetByTier(report.unmetByTier())
                .revenue(report.money(deliveries, PlannedDelivery::revenue))
                .coalCost(report.money(deliveries, PlannedDelivery::coalCost))
                .handlingCost(report.money(deliveries, PlannedDelivery::handlingCost))
                .holdingCost(holding)
                .unmetCost(report.money(deliveries, PlannedDelivery::unmetCost))
                .contribution(
                        report.money(deliveries, PlannedDelivery::contribution).minus(holding))
                .build();
    }

    private BigDecimal tonnes(Function<PlannedDelivery, BigDecimal> part) {
        return deliveries.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private <T> Money money(List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    private SortedMap<CustomerTier, BigDecimal> unmetByTier() {
        SortedMap<CustomerTier, BigDecimal> unmet = new TreeMap<>();
        deliveries.forEach(delivery -> unmet.merge(delivery.tier(), delivery.unmet(), BigDecimal::add));
        return unmet;
    }
}
