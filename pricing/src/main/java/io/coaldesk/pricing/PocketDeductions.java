package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything between the invoice price and the pocket margin that does not depend on the price, net of tax. */
final class PocketDeductions {

    /**
     * The loss to be expected.
     *
     * @param rate the share of the cost outlaid that is lost of what is not prepaid
     * @param perTonne the loss per tonne, rounded
     */
    record CreditLoss(BigDecimal rate, Money perTonne) {}

    private final PricingPolicy policy;
    private final Charge supply;
    private final List<Charge> lines;
    private final CreditCost creditCost;
    private final Optional<CreditLoss> creditLoss;

    /** Nets the cost of supply and counts what the days cost and what may be lost. */
    PocketDeductions(PricingPolicy policy, PriceRequest request, List<Charge> lines, BigDecimal days) {
        this.policy = policy;
        PricePerTonne cost = request.supply().cost();
        this.supply = Charge.of(
                PriceLevel.POCKET_MARGIN,
                WaterfallSteps.SUPPLY,
                WaterfallSteps.SUPPLY_LABEL,
                Money.of(cost.amount(), cost.currency()),
                cost.tax(),
                policy.rounding().step());
        this.lines = lines;
        Money outlay = plus(supply.item().net(), PriceLevel.POCKET_MARGIN);
        this.creditCost = creditCost(outlay, days);
        this.creditLoss = policy.creditLoss().map(losses -> creditLoss(losses, request, outlay));
    }

    private Money plus(Money start, PriceLevel level) {
        BigDecimal sum = start.amount();
        for (Charge line : lines) {
            if (line.level() == level) {
                sum = sum.add(line.item().net().amount());
            }
        }
        return Money.of(sum, start.currency());
    }

    private CreditLoss creditLoss(CreditLossPolicy losses, PriceRequest request, Money outlay) {
        BigDecimal rate = request.inquiry()
                .customer()
                .riskGrade()
                .map(grade -> losses.byGrade().getOrDefault(grade.code(), losses.ungraded()))
                .orElse(losses.ungraded());
        Money loss = outlay.times(rate.multiply(request.terms().openShare()))
                .rounded(policy.rounding().step());
        return new CreditLoss(rate, loss);
    }

    private CreditCost creditCost(Money outlay, BigDecimal days) {
        FinancePolicy finance = policy.finance();
        BigDecimal cost = policy.rounding()
                .step()
                .divide(
                        outlay.amount().multiply(finance.annualRate()).multiply(days),
                        BigDecimal.valueOf(finance.dayCount()));
        return new CreditCost(outlay, days, Money.of(cost, policy.currency()));
    }

    /** Returns the cost of credit days. */
    CreditCost creditCost() {
        return creditCost;
    }

    /** Returns the loss to be expected of the customer; absent if the policy does not count it. */
    Optional<CreditLoss> creditLoss() {
        return creditLoss;
    }

    /** Returns supply, the costs of serving the customer, and what is granted off the invoice, in this order. */
    List<CostItem> items() {
        List<CostItem> items = new ArrayList<>(1 + lines.size());
        items.add(supply.item());
        addItems(items, PriceLevel.POCKET_MARGIN);
        addItems(items, PriceLevel.POCKET_PRICE);
        return items;
    }

    private void addItems(List<CostItem> items, PriceLevel level) {
        for (Charge line : lines) {
            if (line.level() == level) {
                items.add(line.item());
            }
        }
    }

    /** Returns the sum of all deductions. */
    Money total() {
        Money total = plus(creditCost.outlay().plus(creditCost.perTonne()), PriceLevel.POCKET_PRICE);
        return creditLoss.isPresent() ? total.plus(creditLoss.get().perTonne()) : total;
    }

    /** Adds a step for each deduction. */
    void addTo(PriceWaterfall.Builder waterfall) {
        addSteps(waterfall, PriceLevel.POCKET_PRICE);
        waterfall.step(
                PriceLevel.POCKET_PRICE,
                WaterfallSteps.CREDIT_COST,
                WaterfallSteps.CREDIT_COST_LABEL,
                creditCost.perTonne().negated());
        addStep(waterfall, supply);
        addSteps(waterfall, PriceLevel.POCKET_MARGIN);
        if (creditLoss.isPresent()) {
            waterfall.step(
                    PriceLevel.POCKET_MARGIN,
                    WaterfallSteps.CREDIT_LOSS,
                    WaterfallSteps.CREDIT_LOSS_LABEL,
                    creditLoss.get().perTonne().negated());
        }
    }

    private void addSteps(PriceWaterfall.Builder waterfall, PriceLevel level) {
        for (Charge line : lines) {
            if (line.level() == level) {
                addStep(waterfall, line);
            }
        }
    }

    private static void addStep(PriceWaterfall.Builder waterfall, Charge charge) {
        waterfall.step(charge.level(), charge.item().line(), charge.item().label(), charge.step());
    }
}
