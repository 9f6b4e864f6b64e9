package io.coaldesk.pricing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleConditionTest {

    /** Power, East China, partner, key tier. */
    private final Customer customer = PricingSamples.customer();

    private final Market market = PricingSamples.market();

    private RuleFacts facts(Customer of, String tonnes, Market at) {
        Inquiry inquiry = PricingSamples.inquiry()
                .withCustomer(of)
                .withDeliveries(DeliverySchedule.of(PricingSamples.DAY, new BigDecimal(tonnes)));
        return RuleFacts.of(inquiry, inquiry.paymentTerms(), at, List.of());
    }

    private boolean holds(RuleCondition condition) {
        return holds(condition, facts(customer, "100", market));
    }

    /** Both ways of asking must agree: one condition after the other, and all compiled together. */
    private static boolean holds(RuleCondition condition, RuleFacts facts) {
        CompiledConditions compiled = CompiledConditions.of(RuleAttribute.SPACE, List.of(condition.box()));
        boolean held = condition.holds(facts);
        assertThat(compiled.match(facts.cells(compiled)) == 1).isEqualTo(held);
        return held;
    }

    @Test
    void holds_for_all_if_it_asks_for_nothing() {
        assertThat(holds(RuleCondition.always())).isTrue();
    }

    @Test
    void asks_for_every_attribute_that_it_gives() {
        RuleCondition all = RuleCondition.builder()
                .addIndustries("steel", "power")
                .addRegions("east-china")
                .addTiers(CustomerTier.KEY)
                .partner(true)
                .addRegimes(MarketRegime.AMPLE)
                .minTonnes(new BigDecimal("100"))
                .build();
        assertThat(holds(all)).isTrue();
        assertThat(holds(all.withIndustries("steel"))).isFalse();
        assertThat(holds(all.withRegions("south-china"))).isFalse();
        assertThat(holds(all.withTiers(CustomerTier.RETAIL))).isFalse();
        assertThat(holds(all.withPartner(false))).isFalse();
        assertThat(holds(all.withRegimes(MarketRegime.SHORT))).isFalse();
        assertThat(holds(all.withMinTonnes(new BigDecimal("100.1")))).isFalse();
    }

    @Test
    void does_not_hold_where_the_tier_or_the_regime_is_not_known() {
        RuleCondition tier =
                RuleCondition.builder().addTiers(CustomerTier.values()).build();
        RuleCondition regime =
                RuleCondition.builder().addRegimes(MarketRegime.values()).build();
        assertThat(holds(tier, facts(customer, "1", market))).isTrue();
        assertThat(holds(tier, facts(customer.withTier(Optional.empty()), "1", market)))
                .isFalse();
        assertThat(holds(regime, facts(customer, "1", market.withRegime(Optional.empty()))))
                .isFalse();
    }

    @Test
    void includes_the_bound_of_the_tonnes_that_it_declares() {
        RuleCondition from = RuleCondition.builder()
                .minTonnes(new BigDecimal("100.0"))
                .maxTonnes(new BigDecimal("200.0"))
                .build();
        RuleCondition to = from.withTonnesEdge(BandEdge.TO_INCLUDED);
        assertThat(holds(from, facts(customer, "100", market))).isTrue();
        assertThat(holds(from, facts(customer, "200", market))).isFalse();
        assertThat(holds(to, facts(customer, "100", market))).isFalse();
        assertThat(holds(to, facts(customer, "200", market))).isTrue();
    }

    @Test
    void asks_for_the_sale_the_terms_and_the_season() {
        Season heating = new Season("heating", MonthDay.of(11, 15), MonthDay.of(3, 15));
        Inquiry inquiry = PricingSamples.inquiry()
                .withCustomer(customer.withRiskGrade(RiskGrade.of("BBB", 4)))
                .withSale(SaleDetails.builder()
                        .coalClass("lean")
                        .product("lump")
                        .form(CoalForm.SCREENED)
                        .channel("direct")
                        .contractKind(ContractKind.SPOT)
                        .periodTonnes(new BigDecimal("20000.000"))
                        .ownStockDays(new BigDecimal("7"))
                        .build());
        PaymentTerms terms = PaymentTerms.partlyPrepaid(new BigDecimal("0.3"), 45);
        RuleFacts winter = RuleFacts.of(inquiry, terms, market.withAsOf(LocalDate.of(2012, 1, 5)), List.of(heating));
        RuleCondition all = RuleCondition.builder()
                .addCoalClasses("lean")
                .addProducts("lump")
                .addForms(CoalForm.SCREENED)
                .addChannels("direct")
                .addContractKinds(ContractKind.SPOT)
                .addRiskGrades("BBB")
                .addSeasons("heating")
                .addInstruments(PaymentInstrument.CASH)
                .periodTonnes(NumberRange.from("20000"))
                .creditDays(NumberRange.upTo("45"))
                .prepaidShare(NumberRange.from("0.3"))
                .ownStockDays(NumberRange.upTo("7"))
                .build();

        assertThat(holds(all, winter)).isTrue();
        assertThat(holds(all.withSeasons("flood"), winter)).isFalse();
        assertThat(holds(all.withCreditDays(NumberRange.upTo("44")), winter)).isFalse();
        assertThat(holds(all.withPeriodTonnes(NumberRange.from("20000.001")), winter))
                .isFalse();
        assertThat(holds(all.withInstruments(PaymentInstrument.BANK_ACCEPTANCE), winter))
                .isFalse();
        assertThat(holds(
                        all,
                        RuleFacts.of(inquiry, terms, market.withAsOf(LocalDate.of(2012, 3, 15)), List.of(heating))))
                .isFalse();
        assertThat(holds(all.withSeasons(List.of()), RuleFacts.of(PricingSamples.inquiry(), terms, market, List.of())))
                .isFalse();
    }

    @Test
    void is_equal_whatever_the_zeros_at_the_end() {
        RuleCondition bare = RuleCondition.builder()
                .minTonnes(new BigDecimal("1"))
                .maxTonnes(new BigDecimal("2"))
                .build();
        assertThat(bare.withMinTonnes(new BigDecimal("1.0")).withMaxTonnes(new BigDecimal("2.00")))
                .isEqualTo(bare);
    }
}
