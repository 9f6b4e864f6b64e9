package io.coaldesk.pricing;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;

/** The steps from the list price to what the contract states. */
final class InvoiceSteps {

    private final PricingPolicy policy;
    private final Differentials rules;
    private final PriceRequest request;
    private final Inquiry inquiry;
    private final List<Reason> reasons;
    private final PricePerTonne nothing;

    InvoiceSteps(PricingPolicy policy, Differentials rules, PriceRequest request, List<Reason> reasons) {
        this.policy = policy;
        this.rules = rules;
        this.request = request;
        this.inquiry = request.inquiry();
        this.reasons = reasons;
        this.nothing = PricePerTonne.of(BigDecimal.ZERO, policy.currency(), policy.salesTax(), inquiry.place());
    }

    /** Adds the steps and their reasons, and returns the rules that applied. */
    List<AppliedRule> addTo(PriceWaterfall.Builder waterfall, PricePerTonne listPrice) {
        Money list = Money.of(listPrice.amount(), listPrice.currency());
        waterfall.step(PriceLevel.LIST_PRICE, WaterfallSteps.LIST_PRICE, WaterfallSteps.LIST_PRICE_LABEL, list);
        List<AppliedRule> applied = rules.apply(
                list,
                inquiry.customer(),
                inquiry.tonnes(),
                request.market().regime().map(RegimeReading::regime));
        for (AppliedRule rule : applied) {
            waterfall.step(PriceLevel.INVOICE_PRICE, rule.rule(), rule.label(), rule.perTonne());
            reasons.add(Reason.of(
                            PricingReason.DIFFERENTIAL,
                            ReasonValue.term(rule.kind()),
                            ReasonValue.term(rule.label()),
                            perTonne(rule.perTonne()),
                            ReasonValue.term(rule.justification()))
                    .byRule(rule.rule()));
        }
        addCap(waterfall, list);
        addPriceRounding(waterfall);
        addBid(waterfall);
        return applied;
    }

    private void addCap(PriceWaterfall.Builder waterfall, Money list) {
        Money sum = waterfall.running().minus(list);
        rules.cap(list, sum).ifPresent(cap -> {
            waterfall.step(
                    PriceLevel.INVOICE_PRICE,
                    WaterfallSteps.CAP,
                    WaterfallSteps.CAP_LABEL,
                    cap.kept().minus(sum));
            reasons.add(Reason.of(
                    PricingReason.CAP_REACHED, perTonne(sum), ReasonValue.percent(cap.share()), perTonne(cap.kept())));
        });
    }

    private void addPriceRounding(PriceWaterfall.Builder waterfall) {
        Money running = waterfall.running();
        Money difference = running.rounded(policy.rounding().price()).minus(running);
        if (difference.amount().signum() != 0) {
            waterfall.step(
                    PriceLevel.INVOICE_PRICE,
                    WaterfallSteps.PRICE_ROUNDING,
                    WaterfallSteps.PRICE_ROUNDING_LABEL,
                    difference);
        }
    }

    /** A bid takes the place of our price, so that the margin is judged at what the customer would pay. */
    private void addBid(PriceWaterfall.Builder waterfall) {
        inquiry.bid().ifPresent(bid -> {
            PricePerTonne ours = nothing.withAmount(waterfall.running().amount());
            PricePerTonne difference = bid.minus(ours);
            waterfall.step(
                    PriceLevel.INVOICE_PRICE,
                    WaterfallSteps.BID,
                    WaterfallSteps.BID_LABEL,
                    Money.of(difference.amount(), difference.currency()));
            int sign = difference.amount().signum();
            reasons.add(
                    sign == 0
                            ? Reason.of(PricingReason.BID_EQUAL, ours.toReasonValue())
                            : Reason.of(
                                    sign > 0 ? PricingReason.BID_ABOVE : PricingReason.BID_BELOW,
                                    bid.toReasonValue(),
                                    difference
                                            .withAmount(difference.amount().abs())
                                            .toReasonValue(),
                                    ours.toReasonValue()));
        });
    }

    private ReasonValue perTonne(Money amount) {
        return nothing.withAmount(amount.amount()).toReasonValue();
    }
}
