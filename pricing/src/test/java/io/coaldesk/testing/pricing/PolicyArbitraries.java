package io.coaldesk.testing.pricing;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.CostLine;
import io.coaldesk.pricing.Discountable;
import io.coaldesk.pricing.FinancePolicy;
import io.coaldesk.pricing.MarginPolicy;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.PricingRounding;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The parts of generated policies. */
final class PolicyArbitraries {

    private PolicyArbitraries() {}

    static Arbitrary<PricingPolicy> policies() {
        Arbitrary<PricingPolicy> shells = Combinators.combine(
                        Arbitraries.of(QuotePoint.class),
                        Arbitraries.of(Stacking.class),
                        roundings(),
                        Arbitraries.of(Discountable.class).set().ofMaxSize(1),
                        Arbitraries.of("0", "0.02", "0.2").map(BigDecimal::new).optional(),
                        Arbitraries.of("0", "0.02", "0.2").map(BigDecimal::new).optional())
                .as((point, stacking, rounding, discountable, discount, premium) -> PolicySamples.full()
                        .withQuotePoint(point)
                        .withStacking(stacking)
                        .withRounding(rounding)
                        .withDiscountable(discountable)
                        .withMaxDiscount(discount)
                        .withMaxPremium(premium));
        return Combinators.combine(
                        shells, rules().list().ofMaxSize(6), costs().list().ofMaxSize(3), finances(), margins())
                .as((shell, rules, costs, finance, margin) -> shell.withRules(numbered(rules))
                        .withCosts(named(costs))
                        .withFinance(finance)
                        .withMargin(margin))
                .withoutEdgeCases();
    }

    private static Arbitrary<PricingRounding> roundings() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        Arbitrary<MoneyRounding> roundings =
                Combinators.combine(Arbitraries.integers().between(0, 3), modes).as(MoneyRounding::of);
        return Combinators.combine(roundings, roundings, roundings).as(PricingRounding::new);
    }

    private static List<PricingRule> numbered(List<PricingRule> rules) {
        List<PricingRule> numbered = new ArrayList<>();
        for (PricingRule rule : rules) {
            numbered.add(rule.withId("rule-" + numbered.size()));
        }
        return numbered;
    }

    private static List<CostLine> named(List<CostLine> costs) {
        List<CostLine> named = new ArrayList<>();
        for (CostLine line : costs) {
            named.add(line.withId("cost-" + named.size()));
        }
        return named;
    }

    private static Arbitrary<PricingRule> rules() {
        return Arbitraries.of(
                        RuleKind.PREMIUM, RuleKind.DISCOUNT, RuleKind.PREMIUM, RuleKind.DISCOUNT, RuleKind.SET_PRICE)
                .flatMap(kind -> Combinators.combine(Arbitraries.integers().between(1, 3), effects(kind), conditions())
                        .as((stage, effect, condition) ->
                                PolicySamples.rule("rule", kind, stage, effect).withCondition(condition)));
    }

    private static Arbitrary<RuleEffect> effects(RuleKind kind) {
        BigDecimal sign = kind == RuleKind.PREMIUM ? BigDecimal.ONE : BigDecimal.ONE.negate();
        Arbitrary<Money> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(2)
                .map(amount ->
                        Money.of(amount.multiply(sign), PolicySamples.full().currency()));
        Arbitrary<RuleEffect> shares = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.05"))
                .ofScale(4)
                .map(share -> new RuleEffect.ShareOfPrice(share.multiply(sign)));
        Arbitrary<RuleEffect> tables = Combinators.combine(amounts, amounts, amounts, Arbitraries.of(BandEdge.class))
                .as((small, middle, large, edge) -> RuleEffect.TonnageTable.allUnits(
                        edge,
                        List.of(
                                PolicySamples.step(null, "50000", small.amount().toPlainString()),
                                PolicySamples.step(
                                        "50000", "100000", middle.amount().toPlainString()),
                                PolicySamples.step(
                                        "100000", null, large.amount().toPlainString()))));
        Arbitrary<RuleEffect> bounds = prices().map(price ->
                kind == RuleKind.PREMIUM ? new RuleEffect.AtLeast(price) : new RuleEffect.AtMost(price));
        return kind == RuleKind.SET_PRICE
                ? prices().map(RuleEffect.Replace::new)
                : Arbitraries.frequencyOf(
                        Tuple.of(3, amounts.map(RuleEffect.PerTonne::new)),
                        Tuple.of(3, shares),
                        Tuple.of(3, tables),
                        Tuple.of(1, bounds));
    }

    private static Arbitrary<Money> prices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("450"), new BigDecimal("850"))
                .ofScale(2)
                .map(price -> Money.of(price, PolicySamples.full().currency()));
    }

    private static Arbitrary<RuleCondition> conditions() {
        return Combinators.combine(
                        Arbitraries.of("power", "steel", "chemical").set().ofMaxSize(2),
                        Arbitraries.of("east-china", "south-china").set().ofMaxSize(1),
                        Arbitraries.of(CustomerTier.class).set().ofMaxSize(2),
                        Arbitraries.of(true, false).optional(0.2),
                        Arbitraries.of(MarketRegime.class).set().ofMaxSize(1),
                        Arbitraries.of("0", "50000", "100000")
                                .map(BigDecimal::new)
                                .optional(0.2),
                        Arbitraries.of("150000", "200000").map(BigDecimal::new).optional(0.2),
                        Arbitraries.of(BandEdge.class))
                .as((industries, regions, tiers, partner, regimes, min, max, edge) -> RuleCondition.builder()
                        .addAllIndustries(industries)
                        .addAllRegions(regions)
                        .addAllTiers(tiers)
                        .partner(partner)
                        .addAllRegimes(regimes)
                        .minTonnes(min)
                        .maxTonnes(max)
                        .tonnesEdge(edge)
                        .build());
    }

    private static Arbitrary<CostLine> costs() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("30"))
                                .ofScale(2),
                        Arbitraries.of(
                                TaxTreatment.none(), TaxTreatment.included("0.06"), TaxTreatment.excluded("0.11")))
                .as((amount, tax) -> PolicySamples.cost("cost", "cost", "费用", amount.toPlainString(), tax));
    }

    private static Arbitrary<FinancePolicy> finances() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.06", "0.18").map(BigDecimal::new),
                        Arbitraries.of(360, 365),
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(0, 60))
                .as((rate, dayCount, supplier, prepayment) -> PolicySamples.full()
                        .finance()
                        .withAnnualRate(rate)
                        .withDayCount(dayCount)
                        .withSupplierPaidDaysBeforeDelivery(supplier)
                        .withPrepaymentDaysBeforeDelivery(prepayment));
    }

    private static Arbitrary<MarginPolicy> margins() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-20"), new BigDecimal("60"))
                .ofScale(3)
                .map(least ->
                        MarginPolicy.floor(Money.of(least, PolicySamples.full().currency())));
    }
}
