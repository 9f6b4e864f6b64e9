package io.coaldesk.pricing;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The making of one quote. */
final class Quoting {

    private final PricingPolicy policy;
    private final Differentials rules;
    private final PriceRequest request;
    private final Inquiry inquiry;
    private final DecisionStamp stamp;
    private final PricePerTonne nothing;
    private final List<Reason> reasons = new ArrayList<>();

    Quoting(PricingPolicy policy, Differentials rules, DecisionStamp stamp, PriceRequest request) {
        this.policy = policy;
        this.rules = rules;
        this.request = request;
        this.inquiry = request.inquiry();
        this.stamp = request.market()
                .regime()
                .map(RegimeReading::stamp)
                .map(stamp::and)
                .orElse(stamp);
        this.nothing = PricePerTonne.of(BigDecimal.ZERO, policy.currency(), policy.salesTax(), inquiry.place());
    }

    Quote quote() {
        requireComparable();
        ExpectedSettlement settlement =
                ExpectedSettlement.of(inquiry.settlement(), request.supply().quality());
        Optional<CalorificLadder> ladder =
                request.market().ladder(inquiry.contractCalorificValue().key(), inquiry.place());
        Optional<List<CostLine>> lines = costLines();
        Optional<BigDecimal> days = policy.finance().outlaidDays(request.terms());
        List<Reason> refusals = refusals(lines, days);
        if (!refusals.isEmpty() || ladder.isEmpty() || lines.isEmpty() || days.isEmpty()) {
            return Quote.builder()
                    .inquiry(inquiry.id())
                    .answer(new NoPrice(refusals, stamp))
                    .build();
        }
        ListPrice list = new ListPrice(policy, ladder.get(), inquiry.contractCalorificValue());
        PocketDeductions deductions = PocketDeductions.of(policy, request.supply(), lines.get(), days.get());
        return offer(list, settlement, deductions);
    }

    private void requireComparable() {
        PricePerTonne cost = request.supply().cost();
        PricePerTonne.of(BigDecimal.ZERO, policy.currency(), cost.tax(), cost.place())
                .requireComparable(cost);
        inquiry.bid().ifPresent(nothing::requireComparable);
    }

    private List<Reason> refusals(Optional<List<CostLine>> lines, Optional<BigDecimal> days) {
        List<Reason> refusals = new ArrayList<>();
        ListPrice.refusal(request).ifPresent(refusals::add);
        if (lines.isEmpty()) {
            refusals.add(Reason.of(
                    PricingReason.BRIDGE_MISSING,
                    ReasonValue.term(request.supply().cost().place()),
                    ReasonValue.term(inquiry.place())));
        }
        if (days.isEmpty()) {
            PaymentInstrument asked = request.terms().instrument();
            boolean open = request.terms().openShare().signum() > 0;
            boolean known = policy.finance().daysToUsableCash().containsKey(asked);
            refusals.add(Reason.of(
                    PricingReason.INSTRUMENT_UNPRICED,
                    ReasonValue.term(open && !known ? asked : PaymentInstrument.CASH)));
        }
        return refusals;
    }

    /** The way from supply to sale first, then the other costs; empty if nothing bridges the two places. */
    private Optional<List<CostLine>> costLines() {
        DeliveryPlace from = request.supply().cost().place();
        Optional<List<CostLine>> bridge = from.equals(inquiry.place())
                ? Optional.of(List.of())
                : policy.bridge(from, inquiry.place()).map(CostBridge::lines);
        return bridge.map(between -> {
            List<CostLine> lines = new ArrayList<>();
            between.stream().filter(line -> line.arisesAt(inquiry.place())).forEach(lines::add);
            policy.costs().stream()
                    .filter(line -> line.arisesAt(inquiry.place()))
                    .forEach(lines::add);
            return lines;
        });
    }

    private Quote offer(ListPrice list, ExpectedSettlement settlement, PocketDeductions deductions) {
        nothing.requireComparable(list.price());
        reasons.add(list.reason());
        PriceWaterfall.Builder waterfall = PriceWaterfall.builder(policy.currency());
        List<AppliedRule> applied = new InvoiceSteps(policy, rules, request, reasons).addTo(waterfall, list.price());
        PricePerTonne price = nothing.withAmount(waterfall.running().amount());
        Optional<PricePerTonne> giveAway = giveAway(list, settlement);
        BigDecimal settled = policy.rounding().settlement().round(settlement.total());
        addPocketPrice(waterfall, settlement, settled);
        deductions.addTo(waterfall);
        reasons.add(Reason.of(
                PricingReason.CREDIT_COST,
                ReasonValue.number(deductions.creditCost().days()),
                ReasonValue.percent(policy.finance().annualRate()),
                perTonne(deductions.creditCost().perTonne())));
        Money margin = waterfall.running();
        PricePerTonne floor = nothing.withAmount(PriceFloor.lowest(
                deductions.total(policy).plus(policy.margin().least()).amount(),
                settled,
                policy.salesTax(),
                policy.rounding()));
        reasons.addAll(MarginReasons.of(policy.margin(), margin, floor));
        reasons.addAll(settlement.doubts());
        reasons.addAll(FactWarnings.of(policy, request));
        PriceOffer offer = PriceOffer.builder()
                .price(price)
                .waterfall(waterfall.build())
                .floor(floor)
                .margin(PricePerTonne.of(
                        margin.amount(), policy.currency(), policy.salesTax().toExcluded(), inquiry.place()))
                .giveAway(giveAway)
                .addAllReasons(reasons)
                .stamp(stamp)
                .build();
        return Quote.builder()
                .inquiry(inquiry.id())
                .answer(offer)
                .addAllDifferentials(applied)
                .addAllSettlement(settlement.lines())
                .addAllCosts(deductions.costs())
                .addAllCosts(deductions.offInvoice())
                .creditCost(deductions.creditCost())
                .build();
    }

    private Optional<PricePerTonne> giveAway(ListPrice list, ExpectedSettlement settlement) {
        return list.surplus(
                        request.supply().quality().find(list.contract().key()),
                        settlement.paidFor(list.contract().key().property()))
                .filter(surplus -> surplus.unpaid().signum() > 0)
                .map(surplus -> {
                    PricePerTonne unpaid = nothing.withAmount(surplus.unpaid());
                    reasons.add(Reason.of(
                            PricingReason.GIVE_AWAY,
                            unpaid.toReasonValue(),
                            ListPrice.quantity(
                                    surplus.expected(), list.contract().key()),
                            ListPrice.quantity(
                                    list.contract().value(), list.contract().key()),
                            nothing.withAmount(surplus.worth()).toReasonValue(),
                            nothing.withAmount(surplus.paid()).toReasonValue()));
                    return unpaid;
                });
    }

    private void addPocketPrice(PriceWaterfall.Builder waterfall, ExpectedSettlement settlement, BigDecimal settled) {
        if (!settlement.lines().isEmpty()) {
            Money amount = Money.of(settled, policy.currency());
            waterfall.step(PriceLevel.POCKET_PRICE, WaterfallSteps.SETTLEMENT, WaterfallSteps.SETTLEMENT_LABEL, amount);
            reasons.add(Reason.of(PricingReason.SETTLEMENT, perTonne(amount)));
        }
        BigDecimal gross = waterfall.running().amount();
        BigDecimal net = policy.salesTax().net(gross, policy.rounding().step());
        waterfall.step(
                PriceLevel.POCKET_PRICE,
                WaterfallSteps.SALES_TAX,
                WaterfallSteps.SALES_TAX_LABEL,
                Money.of(net.subtract(gross), policy.currency()));
    }

    private ReasonValue perTonne(Money amount) {
        return nothing.withAmount(amount.amount()).toReasonValue();
    }
}
