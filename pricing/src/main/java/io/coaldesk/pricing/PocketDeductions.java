package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything between the invoice price and the pocket margin that does not depend on the price.
 *
 * @param offInvoice what is granted off the invoice, net
 * @param creditCost the cost of credit days
 * @param costs supply first, then the costs of serving the customer, net
 * @param creditLoss the loss to be expected of the customer; absent if the policy does not count it
 */
record PocketDeductions(
        List<CostItem> offInvoice, CreditCost creditCost, List<CostItem> costs, Optional<CreditLoss> creditLoss) {

    /**
     * The loss to be expected.
     *
     * @param rate the share of the cost outlaid that is lost of what is not prepaid
     * @param perTonne the loss per tonne, rounded
     */
    record CreditLoss(BigDecimal rate, Money perTonne) {}

    /** Nets every amount of its tax and counts what the days cost and what may be lost. */
    static PocketDeductions of(PricingPolicy policy, PriceRequest request, List<CostLine> lines, BigDecimal days) {
        PricePerTonne cost = request.supply().cost();
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
        Money outlay = sum(policy, costs);
        return new PocketDeductions(
                List.copyOf(offInvoice),
                creditCost(policy, outlay, days),
                List.copyOf(costs),
                policy.creditLoss().map(losses -> creditLoss(policy, losses, request, outlay)));
    }

    private static CreditLoss creditLoss(
            PricingPolicy policy, CreditLossPolicy losses, PriceRequest request, Money outlay) {
        BigDecimal rate = request.inquiry()
                .customer()
                .riskGrade()
                .map(grade -> losses.byGrade().getOrDefault(grade.code(), losses.ungraded()))
                .orElse(losses.ungraded());
        Money loss = outlay.times(rate.multiply(request.terms().openShare()))
                .rounded(policy.rounding().step());
        return new CreditLoss(rate, loss);
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
        Money loss = creditLoss.map(CreditLoss::perTonne).orElseGet(() -> Money.zero(policy.currency()));
        return sum(policy, offInvoice)
                .plus(creditCost.perTonne())
                .plus(sum(policy, costs))
                .plus(loss);
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
        creditLoss.ifPresent(loss -> waterfall.step(
                PriceLevel.POCKET_MARGIN,
                WaterfallSteps.CREDIT_LOSS,
                WaterfallSteps.CREDIT_LOSS_LABEL,
                loss.perTonne().times(BigDecimal.ONE.negate())));
    }

    private static void add(PriceWaterfall.Builder waterfall, PriceLevel level, List<CostItem> items) {
        items.forEach(item ->
                waterfall.step(level, item.line(), item.label(), item.net().times(BigDecimal.ONE.negate())));
    }
}
