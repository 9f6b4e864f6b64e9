package io.coaldesk.pricing;

import io.coaldesk.customer.Customer;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.Stacking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differential rules of a policy, in order, with their stacking and their cap. */
final class Differentials {

    private final List<PricingRule> rules;
    private final Stacking stacking;
    private final MoneyRounding rounding;
    private final Optional<BigDecimal> maxDiscount;
    private final Optional<BigDecimal> maxPremium;

    Differentials(PricingPolicy policy) {
        this.rules = policy.rules();
        this.stacking = policy.stacking();
        this.rounding = policy.rounding().step();
        this.maxDiscount = policy.maxDiscount();
        this.maxPremium = policy.maxPremium();
    }

    /** Returns the rules that apply, each with its rounded change. */
    List<AppliedRule> apply(Money listPrice, Customer customer, BigDecimal tonnes, Optional<MarketRegime> regime) {
        List<AppliedRule> applied = new ArrayList<>();
        Money running = listPrice;
        for (PricingRule rule : rules) {
            if (rule.condition().holds(customer, tonnes, regime)) {
                Money base = stacking == Stacking.COMPOUNDING ? running : listPrice;
                Money change = rule.effect().change(base, tonnes).rounded(rounding);
                running = running.plus(change);
                applied.add(new AppliedRule(rule.id(), rule.label(), rule.kind(), rule.justification(), change));
            }
        }
        return List.copyOf(applied);
    }

    /**
     * The cap that a sum of differentials ran into.
     *
     * @param share the cap as a share of the list price, signed
     * @param kept what is kept of the sum
     */
    record Cap(BigDecimal share, Money kept) {}

    /** Returns the cap that a sum goes beyond, rounded toward zero so that it holds; empty if it is within. */
    Optional<Cap> cap(Money listPrice, Money sum) {
        boolean discount = sum.isNegative();
        return (discount ? maxDiscount.map(BigDecimal::negate) : maxPremium)
                .map(share -> new Cap(
                        share, listPrice.times(share).rounded(MoneyRounding.of(rounding.scale(), RoundingMode.DOWN))))
                .filter(cap -> discount ? cap.kept().isMoreThan(sum) : sum.isMoreThan(cap.kept()));
    }
}
