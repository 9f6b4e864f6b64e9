package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything between the invoice price and the pocket margin that does not depend on the price.
 *
 * @param offInvoice what is granted off the invoice, net
 * @param creditCost the cost of credit days
 * @param costs supply first, then the costs of serving the customer, net
 */
record PocketDeductions(List<CostItem> offInvoice, CreditCost creditCost, List<CostItem> costs) {

    /** Nets every amount of its tax and counts what the days cost. */
    static PocketDeductions of(PricingPolicy policy, SupplyPlan supply, List<CostLine> lines, BigDecimal days) {
        PricePerTonne cost = supply.cost();
        List<CostItem> offInvoice = new ArrayList<>();
        List<CostItem> costs = new ArrayList<>();
        costs.add(new CostItem(
                WaterfallSteps.SUPPLY,
                WaterfallSteps.SUPPLY_LABEL,
                Money.of(cost.amount(), cost.currency()),
                cost.tax(),
                Money.of(cost.tax().net(cost.amount(), policy.rounding().step()), cost.currency())));
        for (CostLine line : lines) {
            (line.level() == PriceLevel.POCKET_PRICE ? offInvoice : costs).add(item(policy, line));
        }
        return new PocketDeductions(
                List.copyOf(offInvoice), creditCost(policy, sum(policy, costs), days), List.copyOf(costs));
    }

    private static CostItem item(PricingPolicy policy, CostLine line) {
        BigDecimal net =
                line.tax().net(line.amount().amount(), policy.rounding().step());
        return new CostItem(line.id(), line.label(), line.amount(), line.tax(), Money.of(net, policy.currency()));
    }

    private static CreditCost creditCost(PricingPolicy policy, Money outlay, BigDecimal days) {
        FinancePolicy finance = policy.finance();
        BigDecimal cost = policy.rounding()
                .step()
                .divide(
                        outlay.amount().multiply(finance.annualRate()).multiply(days),
                        BigDecimal.valueOf(finance.dayCount()));
        return new CreditCost(outlay, days, Money.of(cost, policy.currency()));
    }

    private static Money sum(PricingPolicy policy, List<CostItem> items) {
        return items.stream().map(CostItem::net).reduce(Money.zero(policy.currency()), Money::plus);
    }

    /** Returns the sum of all deductions, net. */
    Money total(PricingPolicy policy) {
        return sum(policy, offInvoice).plus(creditCost.perTonne()).plus(sum(policy, costs));
    }

    /** Adds a step for each deduction. */
    void addTo(PriceWaterfall.Builder waterfall) {
        add(waterfall, PriceLevel.POCKET_PRICE, offInvoice);
        waterfall.step(
                PriceLevel.POCKET_PRICE,
                WaterfallSteps.CREDIT_COST,
                WaterfallSteps.CREDIT_COST_LABEL,
                creditCost.perTonne().times(BigDecimal.ONE.negate()));
        add(waterfall, PriceLevel.POCKET_MARGIN, costs);
    }

    private static void add(PriceWaterfall.Builder waterfall, PriceLevel level, List<CostItem> items) {
        items.forEach(item ->
                waterfall.step(level, item.line(), item.label(), item.net().times(BigDecimal.ONE.negate())));
    }
}
