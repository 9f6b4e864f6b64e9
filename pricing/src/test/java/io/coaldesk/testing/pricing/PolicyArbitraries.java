package io.coaldesk.testing.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.ApprovalLevel;
import io.coaldesk.pricing.CostKind;
import io.coaldesk.pricing.CostLine;
import io.coaldesk.pricing.Discountable;
import io.coaldesk.pricing.FinancePolicy;
import io.coaldesk.pricing.MarginPolicy;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.PricingRounding;
import io.coaldesk.pricing.TargetMargin;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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
                        shells,
                        GuardArbitraries.guards(),
                        RuleArbitraries.rules().list().ofMaxSize(6),
                        costs().list().ofMaxSize(3),
                        finances(),
                        margins())
                .as((shell, guards, rules, costs, finance, margin) -> guards.apply(shell)
                        .withCosts(named(costs))
                        .withRules(numbered(rules, costs.size()))
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

    private static List<PricingRule> numbered(List<PricingRule> rules, int costs) {
        List<PricingRule> numbered = new ArrayList<>();
        for (PricingRule rule : rules) {
            List<String> savings = rule.savingOf().stream()
                    .filter(line -> !line.startsWith("cost-") || line.compareTo("cost-" + costs) < 0)
                    .toList();
            numbered.add(rule.withId("rule-" + numbered.size()).withSavingOf(savings));
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

    private static Arbitrary<CostLine> costs() {
        return Combinators.combine(
                        GuardArbitraries.decimals("0", "30", 2),
                        Arbitraries.of(
                                TaxTreatment.none(), TaxTreatment.included("0.06"), TaxTreatment.excluded("0.11")),
                        Arbitraries.of(PriceLevel.POCKET_MARGIN, PriceLevel.POCKET_PRICE),
                        Arbitraries.of(CostKind.LOGISTICS, CostKind.SELLING).optional(0.5),
                        RuleArbitraries.conditions().optional(0.5),
                        Arbitraries.of(PricingSamples.FOB, PricingSamples.YARD).optional(0.2))
                .as((amount, tax, level, kind, condition, place) -> PolicySamples.cost(
                                "cost", "cost", "费用", amount.toPlainString(), tax)
                        .withLevel(level)
                        .withKind(kind)
                        .withCondition(condition)
                        .withPlaces(place.stream().toList()));
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

    /** Floors alone, and floors with a target, levels between the two, and a stretch above it. */
    static Arbitrary<MarginPolicy> margins() {
        Arbitrary<BigDecimal> steps = GuardArbitraries.decimals("0", "20", 2);
        return Combinators.combine(
                        GuardArbitraries.decimals("-20", "60", 3),
                        steps.optional(0.5),
                        steps.list().ofMaxSize(2),
                        steps.optional(0.5),
                        Arbitraries.of(true, false))
                .as((least, target, levels, stretch, approved) -> {
                    BigDecimal aim = least.add(target.orElse(BigDecimal.ZERO));
                    return MarginPolicy.floor(money(least))
                            .withBelowFloorApprover(
                                    approved ? Optional.of(Label.of("the board", "董事会")) : Optional.empty())
                            .withTarget(target.map(step -> new TargetMargin(money(aim), Label.of("the boss", "总经理"))))
                            .withStretch(stretch.map(step -> money(aim.add(step))))
                            .withLevels(
                                    target.isEmpty()
                                            ? List.of()
                                            : levels.stream()
                                                    .map(level -> new ApprovalLevel(
                                                            money(least.add(level)), Label.of("somebody", "某人")))
                                                    .toList());
                });
    }

    private static Money money(BigDecimal amount) {
        return Money.of(amount, PolicySamples.full().currency());
    }
}
