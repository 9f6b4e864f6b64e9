package io.coaldesk.blending.allocation;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.coal.UnknownConversionException;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The deliveries and stocks of a plan, from its printed tonnes. */
final class PlanReport {

    private final AllocationProblem problem;
    private final PrintedFlows flows;

    PlanReport(AllocationProblem problem, PrintedFlows flows) {
        this.problem = problem;
        this.flows = flows;
    }

    List<PlannedDelivery> deliveries() {
        List<PlannedDelivery> deliveries = new ArrayList<>();
        for (int period = 0; period < problem.periods(); period++) {
            for (int product = 0; product < problem.products().size(); product++) {
                if (problem.demand(product, period).signum() > 0) {
                    deliveries.add(delivery(product, period));
                }
            }
        }
        return deliveries;
    }

    private PlannedDelivery delivery(int product, int period) {
        ProductDemand demand = problem.products().get(product);
        BigDecimal tonnes = flows.delivered(product, period);
        BigDecimal unmet = problem.demand(product, period).subtract(tonnes);
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        Money coal = Money.zero(problem.request().currency());
        Optional<BigDecimal> dry = Optional.of(BigDecimal.ZERO);
        for (int flow : problem.into(product, period)) {
            StockLot lot = problem.lots().get(problem.flows().get(flow).lot());
            BigDecimal part = flows.tonnes(flow);
            if (part.signum() > 0) {
                parts.put(lot.id(), part);
                coal = coal.plus(lot.cost().times(part));
                dry = dry.flatMap(sum -> dryPart(lot).map(share -> sum.add(share.multiply(part))));
            }
        }
        Money revenue = demand.price().times(tonnes);
        Money handling = cost(demand.handlingCost(), tonnes);
        Money penalty = cost(demand.unmetCost(), unmet);
        return PlannedDelivery.builder()
                .period(problem.period(period))
                .product(demand.id())
                .customer(demand.customer())
                .tier(demand.tier())
                .lots(new Amounts(parts))
                .tonnes(tonnes)
                .unmet(unmet)
                .dryTonnes(dry)
                .putAllQuality(quality(product, period))
                .revenue(revenue)
                .coalCost(coal)
                .handlingCost(handling)
                .unmetCost(penalty)
                .contribution(revenue.minus(coal).minus(handling).minus(penalty))
                .build();
    }

    private SortedMap<QualityKey, BigDecimal> quality(int product, int period) {
        SortedMap<QualityKey, BigDecimal> quality = new TreeMap<>();
        if (flows.delivered(product, period).signum() > 0) {
            double[] recipe = flows.recipe(product, period);
            problem.mix(product).rows().forEach(row -> quality.put(row.key(), ReportingRule.exact(row.value(recipe))));
        }
        return quality;
    }

    private Money cost(Optional<PricePerTonne> perTonne, BigDecimal tonnes) {
        return perTonne.map(price -> price.times(tonnes))
                .orElse(Money.zero(problem.request().currency()));
    }

    List<LotBalance> lots() {
        List<LotBalance> balances = new ArrayList<>();
        for (int period = 0; period < problem.periods(); period++) {
            for (int lot = 0; lot < problem.lots().size(); lot++) {
                StockLot stock = problem.lots().get(lot);
                BigDecimal closing = flows.closing(lot, period);
                balances.add(LotBalance.builder()
                        .period(problem.period(period))
                        .lot(stock.id())
                        .opening(period == 0 ? stock.opening() : flows.closing(lot, period - 1))
                        .arrivals(problem.arrivals(lot, period))
                        .delivered(flows.taken(lot, period))
                        .closing(closing)
                        .holdingCost(cost(stock.holdingCost(), closing))
                        .build());
            }
        }
        return balances;
    }

    List<StockpileUse> stockpiles() {
        List<StockpileUse> uses = new ArrayList<>();
        for (int period = 0; period < problem.periods(); period++) {
            for (int pile = 0; pile < problem.piles().size(); pile++) {
                uses.add(StockpileUse.builder()
                        .period(problem.period(period))
                        .stockpile(problem.piles().get(pile).id())
                        .reclaimed(flows.reclaimed(pile, period))
                        .closing(flows.closingOn(pile, period))
                        .build());
            }
        }
        return uses;
    }

    List<ResourceUse> resources() {
        List<ResourceUse> uses = new ArrayList<>();
        for (int period = 0; period < problem.periods(); period++) {
            for (int resource = 0; resource < problem.resources().size(); resource++) {
                uses.add(ResourceUse.builder()
                        .period(problem.period(period))
                        .resource(problem.resources().get(resource).id())
                        .used(flows.used(resource, period))
                        .capacity(problem.resourceCapacity(resource, period))
                        .build());
            }
        }
        return uses;
    }

    /** Returns the dry tonnes of each lot that gives its total moisture. */
    SortedMap<String, DryTonnes> dryByLot() {
        SortedMap<String, DryTonnes> dry = new TreeMap<>();
        int last = problem.periods() - 1;
        for (int number = 0; number < problem.lots().size(); number++) {
            int lot = number;
            StockLot stock = problem.lots().get(lot);
            dryPart(stock).ifPresent(share -> {
                BigDecimal delivered = BigDecimal.ZERO;
                for (int period = 0; period <= last; period++) {
                    delivered = delivered.add(flows.taken(lot, period));
                }
                dry.put(
                        stock.id(),
                        DryTonnes.builder()
                                .opening(stock.opening().multiply(share))
                                .arrivals(stock.arrivals().total().multiply(share))
                                .delivered(delivered.multiply(share))
                                .closing(flows.closing(lot, last).multiply(share))
                                .build());
            });
        }
        return dry;
    }

    /** Returns the dry tonnes of all lots, if each gives its total moisture. */
    Optional<DryTonnes> dryTotal() {
        SortedMap<String, DryTonnes> dry = dryByLot();
        return dry.size() == problem.lots().size() ? dry.values().stream().reduce(DryTonnes::plus) : Optional.empty();
    }

    /** Returns the kilograms of dry coal in a kilogram of a lot as received, if its moisture is known. */
    private static Optional<BigDecimal> dryPart(StockLot lot) {
        try {
            return Optional.of(ReportingRule.exact(lot.quality().massPerAsReceived(AnalysisBasis.DRY)));
        } catch (UnknownConversionException unknown) {
            return Optional.empty();
        }
    }
}
