package io.coaldesk.testing.pricing;

import io.coaldesk.coal.ReportingRule;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.CostBridge;
import io.coaldesk.pricing.CostLine;
import io.coaldesk.pricing.DeclaredCodes;
import io.coaldesk.pricing.Discountable;
import io.coaldesk.pricing.FinancePolicy;
import io.coaldesk.pricing.MarginPolicy;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.PricingRounding;
import io.coaldesk.pricing.TargetMargin;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pricing policies with made-up figures, labelled so. */
public final class PolicySamples {

    private PolicySamples() {}

    /** A policy without rules, costs and interest: the price is the ladder's, the floor is a margin of zero. */
    public static PricingPolicy plain(String currency, TaxTreatment salesTax) {
        MoneyRounding cents = MoneyRounding.of(2, RoundingMode.HALF_UP);
        return PricingPolicy.builder()
                .header(header("plain-pricing"))
                .currency(Currency.getInstance(currency))
                .salesTax(salesTax)
                .quotePoint(QuotePoint.MID)
                .rounding(new PricingRounding(cents, cents, cents))
                .calorificReporting(ReportingRule.of(0, RoundingMode.HALF_EVEN))
                .stacking(Stacking.ADDITIVE_ON_LIST)
                .finance(FinancePolicy.builder()
                        .annualRate(BigDecimal.ZERO)
                        .dayCount(360)
                        .supplierPaidDaysBeforeDelivery(0)
                        .prepaymentDaysBeforeDelivery(0)
                        .putDaysToUsableCash(PaymentInstrument.CASH, 0)
                        .build())
                .margin(MarginPolicy.floor(Money.of("0", currency)))
                .build();
    }

    /** A policy with a rule of every kind, for the sample request. */
    public static PricingPolicy full() {
        return plain("CNY", PricingSamples.VAT)
                .withHeader(header("example-pricing"))
                .withQuotePoint(QuotePoint.LOW)
                .withRounding(new PricingRounding(
                        MoneyRounding.of(0, RoundingMode.HALF_UP),
                        MoneyRounding.of(2, RoundingMode.HALF_EVEN),
                        MoneyRounding.of(2, RoundingMode.HALF_UP)))
                .withCodes(DeclaredCodes.of(
                        List.of("power", "steel", "chemical", "trade"),
                        List.of("east-china", "south-china", "north-china")))
                .withDiscountable(Discountable.TONNES)
                .withRules(regionPremium(), growthIndustry(), partner(), largeAccount(), ampleMarket())
                .withMaxDiscount(new BigDecimal("0.03"))
                .withMaxPremium(new BigDecimal("0.03"))
                .withCosts(
                        cost("selling", "selling expense", "销售费用", "3", TaxTreatment.none()),
                        cost("handling", "handling", "装卸费", "4.24", TaxTreatment.included("0.06")))
                .withBridges(new CostBridge(
                        PricingSamples.YARD,
                        PricingSamples.FOB,
                        List.of(cost("port-dues", "port dues", "港杂费", "22", TaxTreatment.none()))))
                .withFinance(FinancePolicy.builder()
                        .annualRate(new BigDecimal("0.06"))
                        .dayCount(360)
                        .supplierPaidDaysBeforeDelivery(10)
                        .prepaymentDaysBeforeDelivery(5)
                        .putDaysToUsableCash(PaymentInstrument.CASH, 0)
                        .putDaysToUsableCash(PaymentInstrument.BANK_ACCEPTANCE, 180)
                        .build())
                .withMargin(MarginPolicy.floor(Money.of("5", "CNY"))
                        .withTarget(new TargetMargin(Money.of("12", "CNY"), Label.of("the sales director", "销售总监"))));
    }

    /** A header that is valid from 2012-01-01 on, labelled an example. */
    public static PolicyHeader header(String id) {
        return PolicyHeader.builder()
                .id(id)
                .version("2012.1")
                .validFrom(LocalDate.of(2012, 1, 1))
                .source("example")
                .build();
    }

    /** A cost line in CNY that leads to the pocket margin. */
    public static CostLine cost(String id, String en, String zh, String amount, TaxTreatment tax) {
        return CostLine.builder()
                .id(id)
                .label(Label.of(en, zh))
                .amount(Money.of(amount, "CNY"))
                .tax(tax)
                .build();
    }

    /** A rule that holds for all. */
    public static PricingRule rule(String id, RuleKind kind, int stage, RuleEffect effect) {
        return PricingRule.builder()
                .id(id)
                .label(Label.of(id))
                .kind(kind)
                .stage(stage)
                .effect(effect)
                .justification(Label.of("example"))
                .build();
    }

    private static PricingRule regionPremium() {
        return rule("region-south-china", RuleKind.PREMIUM, 10, new RuleEffect.PerTonne(Money.of("5", "CNY")))
                .withLabel(Label.of("South China", "华南区域"))
                .withJustification(Label.of("longer haul, fewer sellers", "运距长、供方少"))
                .withCondition(RuleCondition.builder().addRegions("south-china").build());
    }

    private static PricingRule growthIndustry() {
        return rule("growth-industry", RuleKind.DISCOUNT, 20, new RuleEffect.PerTonne(Money.of("-2", "CNY")))
                .withLabel(Label.of("growth industry", "成长行业"))
                .withJustification(Label.of("demand to be developed", "培育需求"))
                .withCondition(RuleCondition.builder().addIndustries("chemical").build());
    }

    private static PricingRule partner() {
        return rule("partner", RuleKind.DISCOUNT, 20, new RuleEffect.ShareOfPrice(new BigDecimal("-0.005")))
                .withLabel(Label.of("partner", "合作伙伴"))
                .withJustification(Label.of("agreed annual volume", "年度协议量"))
                .withCondition(RuleCondition.builder()
                        .partner(true)
                        .addTiers(CustomerTier.STRATEGIC, CustomerTier.KEY)
                        .build());
    }

    private static PricingRule largeAccount() {
        return rule(
                        "large-account",
                        RuleKind.DISCOUNT,
                        30,
                        RuleEffect.TonnageTable.allUnits(
                                BandEdge.FROM_INCLUDED,
                                List.of(
                                        step(null, "50000", "0"),
                                        step("50000", "100000", "-3"),
                                        step("100000", null, "-5"))))
                .withLabel(Label.of("large account", "大客户量价"))
                .withJustification(Label.of("one loading, one invoice", "整船装运、一票结算"));
    }

    private static PricingRule ampleMarket() {
        return rule("ample-market", RuleKind.DISCOUNT, 40, new RuleEffect.ShareOfPrice(new BigDecimal("-0.01")))
                .withLabel(Label.of("ample supply", "供大于求"))
                .withJustification(Label.of("keep the share of the market", "稳定市场份额"))
                .withCondition(
                        RuleCondition.builder().addRegimes(MarketRegime.AMPLE).build());
    }

    /** A step of a tonnage table in CNY; a bound that is null is open. */
    public static TonnageStep step(@Nullable String from, @Nullable String to, String perTonne) {
        return new TonnageStep(
                Optional.ofNullable(from).map(BigDecimal::new),
                Optional.ofNullable(to).map(BigDecimal::new),
                Money.of(perTonne, "CNY"));
    }
}
