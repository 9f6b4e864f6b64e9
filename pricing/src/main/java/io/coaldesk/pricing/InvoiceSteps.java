package io.coaldesk.pricing;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The steps from the list price to what the contract states. */
final class InvoiceSteps {

    private final CompiledPolicy compiled;
    private final PricingPolicy policy;
    private final Differentials rules;
    private final PriceRequest request;
    private final RuleFacts facts;
    private final Matched matched;
    private final DealCosts costs;
    private final Inquiry inquiry;
    private final List<Reason> reasons;
    private final PricePerTonne nothing;

    InvoiceSteps(
            CompiledPolicy compiled,
            PriceRequest request,
            RuleFacts facts,
            Matched matched,
            DealCosts costs,
            List<Reason> reasons) {
        this.compiled = compiled;
        this.policy = compiled.policy();
        this.rules = compiled.differentials();
        this.request = request;
        this.facts = facts;
        this.matched = matched;
        this.costs = costs;
        this.inquiry = request.inquiry();
        this.reasons = reasons;
        this.nothing = PricePerTonne.of(BigDecimal.ZERO, policy.currency(), policy.salesTax(), inquiry.place());
    }

    /** Adds the steps and their reasons, and returns the rules that applied. */
    List<AppliedRule> addTo(PriceWaterfall.Builder waterfall, PricePerTonne listPrice) {
        Money list = Money.of(listPrice.amount(), listPrice.currency());
        waterfall.step(PriceLevel.LIST_PRICE, WaterfallSteps.LIST_PRICE, WaterfallSteps.LIST_PRICE_LABEL, list);
        Differentials.Outcome outcome = rules.apply(waterfall, facts, matched, costs);
        List<AppliedRule> results = new ArrayList<>(outcome.applied().size());
        for (Differentials.Applied applied : outcome.applied()) {
            addReasons(applied);
            results.add(applied.toResult());
        }
        outcome.displaced().forEach(this::addDisplaced);
        addCap(waterfall, list);
        addSurcharge(waterfall);
        // Before the guards: a price that stays, or stops at a limit, is not to be moved again by rounding.
        addPriceRounding(waterfall);
        addGuards(waterfall);
        addBid(waterfall);
        return results;
    }

    private void addReasons(Differentials.Applied applied) {
        PricingRule rule = applied.rule();
        reasons.add(Reason.of(
                        PricingReason.DIFFERENTIAL,
                        applied.compiled().kind(),
                        applied.compiled().label(),
                        perTonne(applied.change()),
                        applied.compiled().justification())
                .byRule(rule.id()));
        if (applied.saving().isPresent()) {
            reasons.add(Reason.of(
                            PricingReason.SAVING_BOUND,
                            applied.compiled().label(),
                            perTonne(applied.saving().get()))
                    .byRule(rule.id()));
        }
        if (rule.approver().isPresent()) {
            reasons.add(Reason.of(
                            PricingReason.RULE_APPROVAL,
                            applied.compiled().label(),
                            ReasonValue.term(rule.approver().get()))
                    .byRule(rule.id()));
        }
    }

    private void addDisplaced(Differentials.Displaced displaced) {
        reasons.add(Reason.of(
                        PricingReason.DISPLACED,
                        displaced.rule().kind(),
                        displaced.rule().label(),
                        perTonne(displaced.change()),
                        displaced.winner().label(),
                        ReasonValue.term(displaced.stacking()))
                .byRule(displaced.rule().rule().id()));
    }

    private void addCap(PriceWaterfall.Builder waterfall, Money list) {
        if (policy.maxDiscount().isEmpty() && policy.maxPremium().isEmpty()) {
            return;
        }
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

    private void addSurcharge(PriceWaterfall.Builder waterfall) {
        PaymentInstrument instrument = request.terms().instrument();
        InstrumentSurcharge surcharge = policy.surcharges().get(instrument);
        if (surcharge == null || request.terms().openShare().signum() == 0) {
            return;
        }
        Money amount = surcharge.surcharge(
                waterfall.running(),
                request.terms().openShare(),
                request.terms().billDays().orElse(surcharge.days()),
                policy.rounding().step());
        waterfall.step(PriceLevel.INVOICE_PRICE, WaterfallSteps.SURCHARGE, WaterfallSteps.SURCHARGE_LABEL, amount);
        reasons.add(Reason.of(PricingReason.SURCHARGE, ReasonValue.term(instrument), perTonne(amount)));
    }

    private void addGuards(PriceWaterfall.Builder waterfall) {
        if (policy.priceChange().isEmpty() && policy.substituteShare().isEmpty()) {
            return;
        }
        PriceGuards guards = new PriceGuards(policy, request);
        guards.afterChangeLimits(running(waterfall))
                .ifPresent(moved ->
                        move(waterfall, WaterfallSteps.PRICE_CHANGE, WaterfallSteps.PRICE_CHANGE_LABEL, moved));
        guards.substitutesNotComparable().ifPresent(reasons::add);
        guards.belowSubstitutes(running(waterfall))
                .ifPresent(moved -> move(waterfall, WaterfallSteps.SUBSTITUTE, WaterfallSteps.SUBSTITUTE_LABEL, moved));
    }

    private PricePerTonne running(PriceWaterfall.Builder waterfall) {
        return nothing.withAmount(waterfall.running().amount());
    }

    private void move(PriceWaterfall.Builder waterfall, String step, Label label, PriceGuards.Moved moved) {
        Money change = Money.of(moved.price().amount(), policy.currency()).minus(waterfall.running());
        waterfall.step(PriceLevel.INVOICE_PRICE, step, label, change);
        reasons.add(moved.reason());
    }

    private void addPriceRounding(PriceWaterfall.Builder waterfall) {
        Money running = waterfall.running();
        Money rounded = running.rounded(policy.rounding().price());
        if (!rounded.equals(running)) {
            waterfall.step(
                    PriceLevel.INVOICE_PRICE,
                    WaterfallSteps.PRICE_ROUNDING,
                    WaterfallSteps.PRICE_ROUNDING_LABEL,
                    rounded.minus(running));
        }
    }

    /** A bid takes the place of our price, so that the margin is judged at what the customer would pay. */
    private void addBid(PriceWaterfall.Builder waterfall) {
        inquiry.bid().ifPresent(bid -> {
            PricePerTonne ours = running(waterfall);
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
        return compiled.perTonne(amount.amount());
    }
}
