package io.coaldesk.pricing;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The making of one quote. */
final class Quoting {

    private static final int USUAL_REASONS = 16;

    private final CompiledPolicy compiled;
    private final PricingPolicy policy;
    private final PriceRequest request;
    private final Inquiry inquiry;
    private final Optional<MarketRegime> regime;
    private final MarginPolicy margins;
    private final RuleFacts facts;
    private final Matched matched;
    private final DecisionStamp stamp;
    private final PricePerTonne nothing;
    private final List<Reason> reasons = new ArrayList<>(USUAL_REASONS);

    Quoting(CompiledPolicy compiled, PriceRequest request) {
        this.compiled = compiled;
        this.policy = compiled.policy();
        this.request = request;
        this.inquiry = request.inquiry();
        this.regime = request.market().regime().map(RegimeReading::regime);
        this.margins = policy.margin(regime);
        this.facts = compiled.facts(request);
        this.matched = compiled.match(facts);
        DecisionStamp own = DecisionStamp.of(request.market().asOf(), compiled.stamp());
        this.stamp = request.market()
                .regime()
                .map(RegimeReading::stamp)
                .map(own::and)
                .orElse(own);
        this.nothing = PricePerTonne.of(BigDecimal.ZERO, policy.currency(), policy.salesTax(), inquiry.place());
    }

    Quote quote() {
        requireComparable();
        ExpectedSettlement settlement =
                ExpectedSettlement.of(inquiry.settlement(), request.supply().quality());
        ListPrice list = new ListPrice(compiled, request, policy.quotePoint(regime));
        Optional<DealCosts> costs = compiled.lines(request.supply().cost().place(), inquiry.place())
                .map(lines -> new DealCosts(lines, inquiry.place(), matched));
        Optional<BigDecimal> days = policy.finance().outlaidDays(request.terms(), inquiry.deliveries());
        List<Reason> refusals = refusals(list, costs.isEmpty());
        if (!refusals.isEmpty() || list.price().isEmpty() || costs.isEmpty() || days.isEmpty()) {
            return Quote.builder()
                    .inquiry(inquiry.id())
                    .answer(new NoPrice(refusals, stamp))
                    .build();
        }
        PocketDeductions deductions =
                new PocketDeductions(policy, request, costs.get().arising(), days.get());
        return offer(list, list.price().get(), settlement, costs.get(), deductions);
    }

    private void requireComparable() {
        PricePerTonne cost = request.supply().cost();
        PricePerTonne.of(BigDecimal.ZERO, policy.currency(), cost.tax(), cost.place())
                .requireComparable(cost);
        inquiry.bid().ifPresent(nothing::requireComparable);
    }

    private List<Reason> refusals(ListPrice list, boolean noBridge) {
        List<Reason> refusals = new ArrayList<>(list.refusals());
        if (noBridge) {
            refusals.add(Reason.of(
                    PricingReason.BRIDGE_MISSING,
                    ReasonValue.term(request.supply().cost().place()),
                    ReasonValue.term(inquiry.place())));
        }
        policy.finance()
                .unpriced(request.terms())
                .ifPresent(instrument ->
                        refusals.add(Reason.of(PricingReason.INSTRUMENT_UNPRICED, ReasonValue.term(instrument))));
        return refusals;
    }

    private Quote offer(
            ListPrice list,
            PricePerTonne listPrice,
            ExpectedSettlement settlement,
            DealCosts costs,
            PocketDeductions deductions) {
        nothing.requireComparable(listPrice);
        addPrinciple();
        reasons.addAll(list.reasons(listPrice));
        PriceWaterfall.Builder waterfall = PriceWaterfall.builder(policy.currency());
        List<AppliedRule> applied =
                new InvoiceSteps(compiled, request, facts, matched, costs, reasons).addTo(waterfall, listPrice);
        PricePerTonne price = nothing.withAmount(waterfall.running().amount());
        if (price.amount().signum() <= 0) {
            reasons.add(Reason.of(PricingReason.PRICE_NOT_POSITIVE, price.toReasonValue()));
        }
        PriceLimits limits = PriceLimits.check(compiled, facts, matched, inquiry, price);
        reasons.addAll(limits.reasons());
        Optional<PricePerTonne> giveAway = giveAway(list, settlement);
        BigDecimal settled = policy.rounding().settlement().round(settlement.total());
        addPocketPrice(waterfall, settlement, settled);
        deductions.addTo(waterfall);
        addCostReasons(deductions);
        Money margin = waterfall.running();
        Money needed = deductions.total();
        PricePerTonne floor = limits.raised(priceFor(needed.plus(margins.least()), settled));
        MarginReasons.addTo(reasons, margins, margin, floor);
        reasons.addAll(settlement.doubts());
        compiled.warnings().addTo(reasons, request, facts);
        PriceOffer offer = PriceOffer.builder()
                .price(price)
                .waterfall(waterfall.build())
                .floor(floor)
                .margin(PricePerTonne.of(margin.amount(), policy.currency(), compiled.netOfTax(), inquiry.place()))
                .giveAway(giveAway)
                .addAllReasons(reasons)
                .stamp(stamp)
                .build();
        return Quote.builder()
                .inquiry(inquiry.id())
                .answer(offer)
                .addAllDifferentials(applied)
                .addAllSettlement(settlement.lines())
                .addAllCosts(deductions.items())
                .creditCost(deductions.creditCost())
                .targetPrice(margins.target()
                        .map(target -> limits.raised(priceFor(needed.plus(target.amount()), settled))))
                .stretchPrice(margins.stretch().map(stretch -> limits.raised(priceFor(needed.plus(stretch), settled))))
                .calorificUnitPrice(CalorificUnitPrice.of(price, inquiry.contractCalorificValue()))
                .delivered(delivered(price))
                .build();
    }

    private void addPrinciple() {
        policy.setting(regime)
                .flatMap(setting -> regime)
                .ifPresent(state -> reasons.add(Reason.of(
                        PricingReason.PRINCIPLE,
                        ReasonValue.term(state),
                        ReasonValue.term(PricingPrinciple.of(state)))));
    }

    /** Returns the lowest price whose net value covers an amount. */
    private PricePerTonne priceFor(Money needed, BigDecimal settled) {
        return nothing.withAmount(compiled.floor().lowest(needed.amount(), settled));
    }

    private DeliveredPrice delivered(PricePerTonne price) {
        return inquiry.saleDetails()
                .route()
                .map(route -> DeliveredPrice.of(
                        price,
                        inquiry.contractCalorificValue(),
                        route,
                        policy.rounding().step()))
                .orElseGet(() -> DeliveredPrice.at(
                        price,
                        inquiry.contractCalorificValue(),
                        policy.rounding().step()));
    }

    private void addCostReasons(PocketDeductions deductions) {
        reasons.add(Reason.of(
                PricingReason.CREDIT_COST,
                ReasonValue.number(deductions.creditCost().days()),
                compiled.annualRate(),
                perTonne(deductions.creditCost().perTonne())));
        deductions
                .creditLoss()
                .ifPresent(loss -> reasons.add(Reason.of(
                        PricingReason.CREDIT_LOSS, perTonne(loss.perTonne()), ReasonValue.percent(loss.rate()))));
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
        return compiled.perTonne(amount.amount());
    }
}
