package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published price cases, each by its id; the figures stand in the data files, with their sources. */
class CasesTest {

    private final PricingPolicy untaxed = PolicySamples.plain("CNY", TaxTreatment.none());

    @DisplayName("CN-QHD-GRADES-2012")
    @ParameterizedTest(name = "{0} kcal/kg")
    @CsvFileSource(resources = "cases/cn-qhd-grades-2012.csv", numLinesToSkip = 1)
    void cn_qhd_grades_2012(BigDecimal grade, BigDecimal price) {
        PriceRequest request = PricingSamples.request();
        PriceRequest atGrade = request.withInquiry(request.inquiry()
                .withSettlement(List.of())
                .withContractCalorificValue(new ContractCalorificValue(PricingSamples.NET_CV, grade)));
        PriceOffer offer = Deals.offer(
                PolicySamples.plain("CNY", PricingSamples.VAT)
                        .withBridges(new CostBridge(PricingSamples.YARD, PricingSamples.FOB, List.of())),
                atGrade);
        assertThat(offer.price().amount()).isEqualByComparingTo(price);
    }

    @DisplayName("CN-2015-KEYACCOUNT")
    @Test
    void cn_2015_keyaccount() {
        PricingPolicy policy = untaxed.withRules(PolicySamples.rule(
                        "key-account", RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Money.of("-10", "CNY")))
                .withCondition(
                        RuleCondition.builder().addTiers(CustomerTier.KEY).build()));
        PriceRequest request = Deals.bare("510", "400");
        assertThat(price(policy, Deals.withTier(request, CustomerTier.KEY))).isEqualByComparingTo("500");
        assertThat(price(policy, Deals.withTier(request, CustomerTier.GENERAL))).isEqualByComparingTo("510");
    }

    private static BigDecimal price(PricingPolicy policy, PriceRequest request) {
        return Deals.offer(policy, request).price().amount();
    }

    @DisplayName("CN-VOL-HONGLIULIN")
    @ParameterizedTest(name = "{0} t")
    @CsvFileSource(resources = "cases/cn-vol-hongliulin.csv", numLinesToSkip = 1)
    void cn_vol_hongliulin(String tonnes, BigDecimal discount) {
        List<TonnageStep> steps = new ArrayList<>();
        // The list says more than 20 kt; tonnes are weighed to the kilogram.
        steps.add(PolicySamples.step(null, "20000.001", "0"));
        steps.add(PolicySamples.step("20000.001", "30000", "-2"));
        for (int kilotonnes = 30; kilotonnes < 160; kilotonnes += 10) {
            steps.add(PolicySamples.step(
                    kilotonnes + "000", kilotonnes + 10 + "000", String.valueOf(-(kilotonnes / 10))));
        }
        steps.add(PolicySamples.step("160000", null, "-16"));
        PricingPolicy policy = untaxed.withDiscountable(Discountable.TONNES)
                .withRules(PolicySamples.rule(
                        "volume",
                        RuleKind.DISCOUNT,
                        1,
                        RuleEffect.TonnageTable.allUnits(BandEdge.FROM_INCLUDED, steps)));
        assertThat(policy.lint()).isEmpty();
        assertThat(price(policy, Deals.withTonnes(Deals.bare("500", "400"), tonnes))
                        .subtract(new BigDecimal("500")))
                .isEqualByComparingTo(discount);
    }

    @DisplayName("CN-LEAN-ASH")
    @ParameterizedTest(name = "Ad {0} %")
    @CsvFileSource(resources = "cases/cn-lean-ash.csv", numLinesToSkip = 1)
    void cn_lean_ash(double ash, BigDecimal adjustment) {
        QualityKey key = QualityKey.parse("ash_d");
        QualityAdjustment schedule = adjustment(key, "10.5", "0.1")
                .addBelow(AdjustmentBracket.upTo("10.0", "8"))
                .addAbove(
                        AdjustmentBracket.upTo("11.0", "-8"),
                        AdjustmentBracket.upTo("11.5", "-15"),
                        AdjustmentBracket.open("-30"))
                .direction(QualityAdjustment.Direction.LOWER_IS_BETTER)
                .build();
        assertThat(settle(schedule, ash).perTonne()).isEqualByComparingTo(adjustment);
    }

    @DisplayName("CN-PCI-PENALTY")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases/cn-pci-penalty.csv", numLinesToSkip = 1)
    void cn_pci_penalty(
            String key,
            String reference,
            String edge,
            String step,
            String rateToEdge,
            String rateBeyond,
            double value,
            BigDecimal expected) {
        boolean above = new BigDecimal(edge).compareTo(new BigDecimal(reference)) > 0;
        List<AdjustmentBracket> penalty =
                List.of(AdjustmentBracket.upTo(edge, rateToEdge), AdjustmentBracket.open(rateBeyond));
        QualityAdjustment schedule = adjustment(QualityKey.parse(key), reference, step)
                .addAllAbove(above ? penalty : List.of())
                .addAllBelow(above ? List.of() : penalty)
                .direction(
                        above
                                ? QualityAdjustment.Direction.LOWER_IS_BETTER
                                : QualityAdjustment.Direction.HIGHER_IS_BETTER)
                .build();
        assertThat(settle(schedule, value).perTonne()).isEqualByComparingTo(expected);
    }

    private static QualityAdjustment.Builder adjustment(QualityKey key, String reference, String step) {
        QualityAdjustment.Builder builder = QualityAdjustment.builder();
        builder.key(key)
                .reference(new BigDecimal(reference))
                .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .step(new BigDecimal(step))
                .counting(StepCounting.STARTED);
        return builder;
    }

    private AdjustmentLine settle(QualityAdjustment schedule, double value) {
        PriceRequest request = Deals.bare("800", "400");
        Quote quote = Pricer.of(untaxed)
                .quote(request.withInquiry(request.inquiry().withSettlement(schedule))
                        .withSupply(request.supply().withQuality(CoalQuality.of(Map.of(schedule.key(), value)))));
        return quote.settlement().get(0);
    }

    @DisplayName("WF-100, WF-LINOLEUM, WF-STACK, ROUND-BROADLEAF")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases/waterfall.csv", numLinesToSkip = 1)
    void waterfall(
            String id,
            String list,
            Stacking stacking,
            String effects,
            String offInvoice,
            String supply,
            BigDecimal invoice,
            BigDecimal pocket,
            BigDecimal margin) {
        MoneyRounding cents = MoneyRounding.of(2, RoundingMode.HALF_EVEN);
        PricingPolicy policy = untaxed.withRounding(new PricingRounding(cents, cents, cents))
                .withStacking(stacking)
                .withRules(rules(effects))
                .withCosts(rebates(offInvoice));
        PriceOffer offer = Deals.offer(policy, Deals.bare(list, supply));
        assertThat(offer.price().amount()).as(id).isEqualByComparingTo(invoice);
        assertThat(offer.waterfall().at(PriceLevel.POCKET_PRICE).amount()).isEqualByComparingTo(pocket);
        assertThat(offer.margin().amount()).isEqualByComparingTo(margin);
    }

    private static List<PricingRule> rules(String effects) {
        List<PricingRule> rules = new ArrayList<>();
        for (String effect : effects.split(";", -1)) {
            RuleEffect change = effect.endsWith("%")
                    ? new RuleEffect.ShareOfPrice(
                            new BigDecimal(effect.substring(0, effect.length() - 1)).movePointLeft(2))
                    : new RuleEffect.PerTonne(Money.of(effect, "CNY"));
            rules.add(PolicySamples.rule("discount-" + rules.size(), RuleKind.DISCOUNT, 1, change));
        }
        return rules;
    }

    private static List<CostLine> rebates(@Nullable String amounts) {
        List<CostLine> rebates = new ArrayList<>();
        if (amounts != null) {
            for (String amount : amounts.split(";", -1)) {
                rebates.add(PolicySamples.cost("rebate-" + rebates.size(), "rebate", "返利", amount, TaxTreatment.none())
                        .withLevel(PriceLevel.POCKET_PRICE));
            }
        }
        return rebates;
    }

    @DisplayName("ROUND-GB8170")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases/round-gb8170.csv", numLinesToSkip = 1)
    void round_gb8170(double value, BigDecimal rounded) {
        assertThat(ReportingRule.of(2, RoundingMode.HALF_EVEN).apply(value)).isEqualByComparingTo(rounded);
    }
}
