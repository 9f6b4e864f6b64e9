package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.Money;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.pricing.rule.TierCounting;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Rules of {@link CompleteSamples}: every effect, every stacking, and one rule that sets every attribute it can. */
public final class CompleteRules {

    private CompleteRules() {}

    /** A stage of each stacking. */
    public static List<RuleStage> stages() {
        return List.of(
                new RuleStage(10, Label.of("where and when", "区域与季节"), Stacking.ADDITIVE_ON_LIST),
                new RuleStage(20, Label.of("who", "用户"), Stacking.BEST_OF),
                new RuleStage(30, Label.of("how much", "数量"), Stacking.FIRST_HIT),
                new RuleStage(40, Label.of("market", "市场"), Stacking.COMPOUNDING));
    }

    /** Two seasons that share no day; one of them runs over the end of the year. */
    public static List<Season> seasons() {
        return List.of(
                new Season("heating", MonthDay.of(11, 15), MonthDay.of(3, 15)),
                new Season("summer", MonthDay.of(6, 1), MonthDay.of(9, 1)));
    }

    /** All rules. */
    public static List<PricingRule> all() {
        return List.of(
                region(),
                heating(),
                partner(),
                directChannel(),
                periodVolume(),
                volume(),
                ample(),
                listed(),
                least(),
                most(),
                everyAttribute());
    }

    private static PricingRule region() {
        return premium("region", 10, "5")
                .withLabel(Label.of("South China", "华南区域"))
                .withCondition(RuleCondition.builder().addRegions("south-china").build());
    }

    private static PricingRule heating() {
        return premium("heating", 10, "8")
                .withLabel(Label.of("heating season", "供暖季"))
                .withCondition(RuleCondition.builder().addSeasons("heating").build());
    }

    private static PricingRule premium(String id, int stage, String amount) {
        return PolicySamples.rule(id, RuleKind.PREMIUM, stage, new RuleEffect.PerTonne(Money.of(amount, "CNY")))
                .withJustificationCode("market");
    }

    private static PricingRule partner() {
        return PolicySamples.rule(
                        "partner", RuleKind.DISCOUNT, 20, new RuleEffect.ShareOfPrice(new BigDecimal("-0.005")))
                .withLabel(Label.of("partner", "合作伙伴"))
                .withJustificationCode("contract")
                .withCondition(RuleCondition.builder().partner(true).build());
    }

    private static PricingRule directChannel() {
        return PolicySamples.rule("direct", RuleKind.DISCOUNT, 20, new RuleEffect.PerTonne(Money.of("-6", "CNY")))
                .withLabel(Label.of("direct sale", "直销"))
                .withJustificationCode("cost-to-serve")
                .withSavingOf("loading")
                .withCondition(RuleCondition.builder().addChannels("direct").build());
    }

    private static PricingRule periodVolume() {
        return PolicySamples.rule("period-volume", RuleKind.DISCOUNT, 30, periodTable())
                .withLabel(Label.of("volume of the period", "当期累计量价"))
                .withPrecedence(1)
                .withJustificationCode("volume")
                .withCondition(RuleCondition.builder()
                        .periodTonnes(NumberRange.from("100000"))
                        .build());
    }

    /** A table over the tonnes of the period, each step for the tonnes within it. */
    public static RuleEffect.TonnageTable periodTable() {
        return new RuleEffect.TonnageTable(
                BandEdge.FROM_INCLUDED,
                List.of(PolicySamples.step(null, "100000", "0"), PolicySamples.step("100000", null, "-3")),
                Optional.of(TonnageBasis.PERIOD),
                Optional.of(TierCounting.INCREMENTAL));
    }

    private static PricingRule volume() {
        return PolicySamples.rule(
                        "volume",
                        RuleKind.DISCOUNT,
                        30,
                        RuleEffect.TonnageTable.allUnits(
                                BandEdge.TO_INCLUDED,
                                List.of(
                                        PolicySamples.step(null, "50000", "0"),
                                        PolicySamples.step("50000", null, "-2"))))
                .withLabel(Label.of("large deal", "大单量价"))
                .withPrecedence(2)
                .withJustificationCode("volume");
    }

    private static PricingRule ample() {
        return PolicySamples.rule("ample", RuleKind.DISCOUNT, 40, new RuleEffect.ShareOfPrice(new BigDecimal("-0.01")))
                .withLabel(Label.of("ample supply", "供大于求"))
                .withJustificationCode("market")
                .withCondition(
                        RuleCondition.builder().addRegimes(MarketRegime.AMPLE).build());
    }

    private static PricingRule listed() {
        return PolicySamples.rule("auction", RuleKind.SET_PRICE, 50, new RuleEffect.Replace(Money.of("700", "CNY")))
                .withLabel(Label.of("auction price", "竞价成交价"))
                .withJustificationCode("market")
                .withCondition(RuleCondition.builder().addChannels("auction").build());
    }

    private static PricingRule least() {
        return PolicySamples.rule("least", RuleKind.PREMIUM, 60, new RuleEffect.AtLeast(Money.of("600", "CNY")))
                .withLabel(Label.of("least price", "最低售价"))
                .withJustificationCode("market")
                .withCondition(RuleCondition.builder().addChannels("dealer").build());
    }

    private static PricingRule most() {
        return PolicySamples.rule("most", RuleKind.DISCOUNT, 70, new RuleEffect.AtMost(Money.of("900", "CNY")))
                .withLabel(Label.of("highest price", "最高售价"))
                .withJustificationCode("contract")
                .withCondition(RuleCondition.builder().addChannels("direct").build());
    }

    /** A rule with every attribute, whose condition asks for everything that a condition can ask for. */
    public static PricingRule everyAttribute() {
        return PolicySamples.rule(
                        "every-attribute", RuleKind.DISCOUNT, 80, new RuleEffect.PerTonne(Money.of("-1", "CNY")))
                .withLabel(Label.of("every attribute", "全部条件"))
                .withPrecedence(3)
                .withValidFrom(LocalDate.of(2012, 3, 1))
                .withValidTo(LocalDate.of(2012, 9, 1))
                .withJustificationCode("cost-to-serve")
                .withApprover(Label.of("the sales director", "销售总监"))
                .withSavingOf("loading")
                .withCondition(everyCondition());
    }

    private static RuleCondition everyCondition() {
        return RuleCondition.builder()
                .addIndustries("power")
                .addRegions("east-china")
                .addTiers(CustomerTier.KEY)
                .partner(true)
                .addRegimes(MarketRegime.AMPLE)
                .minTonnes(new BigDecimal("50000"))
                .maxTonnes(new BigDecimal("9000000"))
                .tonnesEdge(BandEdge.TO_INCLUDED)
                .periodTonnes(NumberRange.from("100000"))
                .addCoalClasses("bituminous")
                .addProducts("example-blend")
                .addForms(CoalForm.SCREENED)
                .addChannels("direct")
                .addSeasons("summer")
                .addRiskGrades("AA")
                .addContractKinds(ContractKind.ANNUAL_TERM)
                .addInstruments(PaymentInstrument.BANK_ACCEPTANCE)
                .creditDays(NumberRange.upTo("60"))
                .prepaidShare(NumberRange.from("0.1"))
                .ownStockDays(NumberRange.from("7"))
                .build();
    }
}
