package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.TierCounting;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deals at a list price of 500; industry and tonnes from 50 000 on are what the rules ask for. */
class EqualTreatmentAuditTest {

    private final PricingRule steel = PolicySamples.rule(
                    "steel", RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny("-5")))
            .withJustificationCode("market")
            .withCondition(RuleCondition.builder().addIndustries("steel").build());
    private final PricingRule large = PolicySamples.rule(
                    "large", RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny("-2")))
            .withJustificationCode("volume")
            .withCondition(
                    RuleCondition.builder().minTonnes(new BigDecimal("50000")).build());
    private final PricingPolicy policy =
            PolicySamples.plain("CNY", TaxTreatment.none()).withRules(steel, large);

    private static PriceRequest deal(String id, String industry, String tonnes) {
        PriceRequest request = Deals.withTonnes(Deals.bare("500", "300"), tonnes);
        return request.withInquiry(request.inquiry()
                .withId(id)
                .withCustomer(request.inquiry().customer().withId("c-" + id).withIndustry(industry)));
    }

    private static PricedDeal priced(PricingPolicy policy, PriceRequest request) {
        return new PricedDeal(request, Pricer.of(policy).quote(request));
    }

    private static TreatmentAudit audit(PricingPolicy policy, PriceRequest... requests) {
        return EqualTreatmentAudit.of(policy)
                .audit(List.of(requests).stream()
                        .map(request -> priced(policy, request))
                        .toList());
    }

    private static List<String> codes(TreatmentAudit audit) {
        return audit.findings().stream()
                .map(Finding::reason)
                .map(reason -> reason.code())
                .toList();
    }

    @Test
    void asks_for_what_the_rules_ask_for() {
        assertThat(EqualTreatmentAudit.of(policy).attributes())
                .containsExactly(RuleAttribute.INDUSTRY, RuleAttribute.TONNES);
        assertThat(EqualTreatmentAudit.of(policy.withRules()).attributes()).isEmpty();
    }

    @Test
    void groups_deals_that_no_rule_tells_apart() {
        TreatmentAudit audit = audit(
                policy,
                deal("d", "power", "80000"),
                deal("a", "power", "10000"),
                deal("b", "power", "49999"),
                deal("c", "power", "50000"),
                deal("e", "steel", "10000"));
        assertThat(audit.groups())
                .extracting(TreatmentGroup::deals)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"), List.of("e"));
        assertThat(audit.passes()).isTrue();
        assertThat(audit.groups().get(0).attributes()).containsKeys("industries", "tonnes");
    }

    @Test
    void finds_a_price_that_somebody_changed() {
        PriceRequest favoured = deal("b", "power", "20000");
        PricedDeal changed = new PricedDeal(
                favoured,
                Pricer.of(policy).quote(favoured.withInquiry(favoured.inquiry().withBid(Deals.perTonne("497.5")))));
        TreatmentAudit audit =
                EqualTreatmentAudit.of(policy).audit(List.of(changed, priced(policy, deal("a", "power", "10000"))));
        assertThat(codes(audit)).containsExactly("pricing.audit.spread");
        assertThat(audit.passes()).isFalse();
        assertThat(audit.groups().get(0).spread()).isEqualTo(Deals.cny("2.5"));
        assertThat(audit.findings().get(0).text(Language.EN))
                .isEqualTo("deals[a, b]: equal deals are priced apart, -2.5 CNY to 0 CNY from the list price: a, b");
        assertThat(audit.explain(Language.EN)).contains("1 groups of equal deals", "spread 2.5 CNY");
        assertThat(audit.explain(Language.ZH)).contains("平等对待审计", "价差 2.5 元");
    }

    @Test
    void finds_a_differential_without_a_code_of_justification() {
        PricingPolicy silent = policy.withRules(steel.withJustificationCode(Optional.empty()), large);
        assertThat(codes(audit(silent, deal("a", "steel", "10000")))).containsExactly("pricing.audit.unjustified");
        assertThat(codes(audit(silent, deal("a", "power", "10000")))).isEmpty();
        assertThat(codes(audit(policy, deal("a", "steel", "10000")))).isEmpty();
    }

    @Test
    void says_that_nothing_was_found_and_leaves_out_what_has_no_price() {
        PriceRequest outside = deal("z", "power", "10000");
        PriceRequest unpriced =
                outside.withInquiry(outside.inquiry().withPlace(DeliveryPlace.parse("tianjin/fob-trimmed")));
        TreatmentAudit audit = audit(policy, deal("a", "power", "10000"), unpriced);
        assertThat(audit.groups()).hasSize(1);
        assertThat(audit.explain(Language.EN)).contains("- none");
        assertThat(audit.explain(Language.ZH)).contains("- 无");
    }

    @Test
    void tells_deals_apart_by_the_tonnes_that_an_average_goes_by() {
        PricingRule average = volume(TonnageBasis.DEAL, TierCounting.INCREMENTAL);
        PricingPolicy incremental = policy.withRules(average);
        SaleDetails sameDealings = SaleDetails.none().withPeriodTonnes(new BigDecimal("500000"));
        assertThat(codes(audit(
                        incremental,
                        Deals.withSale(deal("a", "power", "60000"), sameDealings),
                        Deals.withSale(deal("b", "power", "70000"), sameDealings))))
                .isEmpty();
    }

    @Test
    void tells_deals_apart_by_their_own_tonnes_where_those_of_the_period_are_not_known() {
        PricingPolicy byPeriod = policy.withRules(volume(TonnageBasis.PERIOD, TierCounting.ALL_UNITS));
        TreatmentAudit audit =
                audit(byPeriod, deal("a", "power", "10000"), deal("b", "power", "20000"), deal("c", "power", "60000"));
        assertThat(audit.groups())
                .extracting(TreatmentGroup::deals)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
        assertThat(audit.passes()).isTrue();
    }

    private static PricingRule volume(TonnageBasis basis, TierCounting counting) {
        return PolicySamples.rule(
                        "volume",
                        RuleKind.DISCOUNT,
                        1,
                        new RuleEffect.TonnageTable(
                                BandEdge.FROM_INCLUDED,
                                List.of(
                                        PolicySamples.step(null, "50000", "0"),
                                        PolicySamples.step("50000", null, "-4")),
                                Optional.of(basis),
                                Optional.of(counting)))
                .withJustificationCode("volume");
    }

    @Test
    void tells_deals_apart_by_surcharges_and_by_savings() {
        PricingPolicy surcharging = policy.withSurcharges(
                        Map.of(PaymentInstrument.BANK_ACCEPTANCE, new InstrumentSurcharge.AddOn(Deals.cny("10"))))
                .withFinance(PolicySamples.full().finance());
        PaymentTerms bill = PaymentTerms.openAccount(0).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
        assertThat(codes(audit(
                        surcharging, deal("a", "power", "10000"), Deals.withTerms(deal("b", "power", "10000"), bill))))
                .isEmpty();
        PricingPolicy saving = policy.withCosts(CompleteSamples.loader())
                .withRules(steel.withSavingOf("loading").withCondition(RuleCondition.always()));
        assertThat(codes(audit(
                        saving,
                        Deals.withSale(
                                deal("a", "power", "10000"), SaleDetails.none().withChannel("direct")),
                        Deals.withSale(
                                deal("b", "power", "10000"), SaleDetails.none().withChannel("dealer")))))
                .isEmpty();
        assertThat(EqualTreatmentAudit.of(saving).attributes()).contains(RuleAttribute.CHANNEL);
    }
}
