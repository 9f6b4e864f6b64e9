package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.TierCounting;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.CompleteRules;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one rule does to a list price of 500. */
class PricingRuleTest {

    private final PricingPolicy untaxed =
            PolicySamples.plain("CNY", TaxTreatment.none()).withSeasons(CompleteRules.seasons());
    private final PriceRequest request = Deals.bare("500", "400");
    private final PricingRule rule =
            PolicySamples.rule("r", RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny("-10")));

    @ParameterizedTest
    @CsvSource({"2012-05-31, 500", "2012-06-01, 490", "2012-08-31, 490", "2012-09-01, 500"})
    void holds_from_its_first_day_until_before_its_last(String day, String price) {
        PricingRule seasonal = rule.withValidFrom(LocalDate.of(2012, 6, 1)).withValidTo(LocalDate.of(2012, 9, 1));
        assertThat(Deals.price(untaxed.withRules(seasonal), Deals.on(request, day)))
                .isEqualTo(price);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-11-14, 500",
        "2012-11-15, 490",
        "2012-12-31, 490",
        "2013-01-01, 490",
        "2013-03-14, 490",
        "2013-03-15, 500",
        "2012-02-29, 490"
    })
    void holds_in_a_season_that_runs_over_the_end_of_the_year(String day, String price) {
        PricingRule heating =
                rule.withCondition(RuleCondition.builder().addSeasons("heating").build());
        assertThat(Deals.price(untaxed.withRules(heating), Deals.on(request, day)))
                .isEqualTo(price);
    }

    @Test
    void refuses_a_validity_that_ends_before_it_begins_and_a_saving_that_is_no_discount() {
        PricingRule begun = rule.withValidFrom(LocalDate.of(2012, 6, 1));
        assertThatThrownBy(() -> begun.withValidTo(LocalDate.of(2012, 6, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("validTo");
        assertThatThrownBy(() -> rule.withKind(RuleKind.PREMIUM).withSavingOf("loading"))
                .hasMessageContaining("savingOf");
        assertThatThrownBy(() -> rule.withJustificationCode(" ")).hasMessageContaining("justificationCode");
    }

    @Test
    void names_who_approves_and_the_code_of_its_justification() {
        PricingRule approved = rule.withApprover(Label.of("the director", "总监")).withJustificationCode("market");
        Quote quote = Pricer.of(untaxed.withRules(approved)).quote(request);
        PriceOffer offer = quote.offer().orElseThrow();
        assertThat(Deals.text(offer, "pricing.differential.approval")).isEqualTo("r is to be approved by the director");
        assertThat(offer.reasons())
                .filteredOn(reason -> reason.severity() == Severity.APPROVAL)
                .hasSize(1);
        assertThat(quote.differentials().get(0).justificationCode()).contains("market");
        assertThat(Deals.codes(Deals.offer(untaxed.withRules(rule), request)))
                .doesNotContain("pricing.differential.approval");
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE,  SET_PRICE, 480, -20 = 480",
        "REPLACE,  SET_PRICE, 520, 20 = 520",
        "AT_LEAST, PREMIUM,   510.005, 10.01 = 510.01",
        "AT_LEAST, PREMIUM,   490, none",
        "AT_MOST,  DISCOUNT,  490.005, -10 = 490",
        "AT_MOST,  DISCOUNT,  510, none"
    })
    void sets_the_price_or_bounds_it(String effect, RuleKind kind, String price, String step) {
        RuleEffect bound = switch (effect) {
            case "REPLACE" -> new RuleEffect.Replace(Deals.cny(price));
            case "AT_LEAST" -> new RuleEffect.AtLeast(Deals.cny(price));
            default -> new RuleEffect.AtMost(Deals.cny(price));
        };
        PricingPolicy policy = untaxed.withRules(PolicySamples.rule("r", kind, 1, bound));
        assertThat(policy.lint()).isEmpty();
        // Rounded to cents, a floor of 510.005 is reached by 510.01 and a ceiling of 490.005 kept by 490.
        assertThat(Deals.step(Deals.offer(policy, request), "r")).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"20000, 500", "30000, 499", "60000, 498", "100000, 495.6"})
    void averages_an_incremental_table_over_the_tonnes(String tonnes, String price) {
        // Nothing up to 20 000 t, -3 up to 60 000 t, -8 beyond: 100 000 t get (40 000 * 3 + 40 000 * 8) / 100 000 =
        // 4.4.
        RuleEffect table = RuleEffect.TonnageTable.incremental(
                BandEdge.FROM_INCLUDED,
                List.of(
                        PolicySamples.step(null, "20000", "0"),
                        PolicySamples.step("20000", "60000", "-3"),
                        PolicySamples.step("60000", null, "-8")));
        assertThat(Deals.price(untaxed.withRules(rule.withEffect(table)), Deals.withTonnes(request, tonnes)))
                .isEqualTo(price);
    }

    @Test
    void reads_a_table_at_the_tonnes_of_the_period_or_else_of_the_deal() {
        RuleEffect table = new RuleEffect.TonnageTable(
                BandEdge.FROM_INCLUDED,
                List.of(PolicySamples.step(null, "100000", "0"), PolicySamples.step("100000", null, "-3")),
                Optional.of(TonnageBasis.PERIOD),
                Optional.of(TierCounting.ALL_UNITS));
        PricingPolicy policy = untaxed.withRules(rule.withEffect(table));
        SaleDetails known = SaleDetails.none().withPeriodTonnes(new BigDecimal("100000"));
        assertThat(Deals.price(policy, Deals.withSale(request, known))).isEqualTo("497");
        assertThat(Deals.price(policy, request)).isEqualTo("500");
        assertThat(Deals.price(policy, Deals.withTonnes(request, "100000"))).isEqualTo("497");
    }

    @Test
    void a_benefit_ends_at_the_saving_in_lines_that_do_not_arise() {
        PricingPolicy policy = untaxed.withCosts(
                        CompleteSamples.loader().withAmount(Deals.cny("7.5")).withTax(TaxTreatment.none()))
                .withRules(rule.withSavingOf("loading"));
        PriceRequest spared = Deals.withSale(request, SaleDetails.none().withChannel("direct"));
        PriceRequest caused = Deals.withSale(request, SaleDetails.none().withChannel("dealer"));
        assertThat(Deals.step(Deals.offer(policy, spared), "r")).isEqualTo("-7.5 = 492.5");
        assertThat(Deals.text(Deals.offer(policy, spared), "pricing.differential.saving"))
                .isEqualTo("r gives back a saving in cost of 7.5 CNY/t, and no more");
        assertThat(Deals.step(Deals.offer(policy, caused), "r")).isEqualTo("0 = 500");
        PricingPolicy small =
                policy.withRules(rule.withSavingOf("loading").withEffect(new RuleEffect.PerTonne(Deals.cny("-7"))));
        assertThat(Deals.step(Deals.offer(small, spared), "r")).isEqualTo("-7 = 493");
        assertThat(Deals.codes(Deals.offer(small, spared))).doesNotContain("pricing.differential.saving");
    }

    @Test
    void a_saving_is_counted_with_the_tax_of_the_price() {
        // 4.24 with 6 % in it is 4 without, which is 4.68 in a price with 17 % in it.
        PricingPolicy policy = CompleteSamples.policy();
        Quote quote = Pricer.of(policy).quote(CompleteSamples.request());
        assertThat(Deals.step(quote.offer().orElseThrow(), "direct")).startsWith("-4.68 ");
    }

    @Test
    void warns_of_a_fact_that_a_line_of_the_way_asks_for() {
        PricingPolicy policy = PolicySamples.full();
        CostBridge bridge = policy.bridges().get(0);
        PricingPolicy asking = policy.withBridges(new CostBridge(
                bridge.from(),
                bridge.to(),
                List.of(bridge.lines()
                        .get(0)
                        .withCondition(
                                RuleCondition.builder().addProducts("lump").build()))));
        PriceRequest unknown = PricingSamples.request();
        assertThat(Deals.text(Deals.offer(asking, unknown), "pricing.fact.missing"))
                .isEqualTo("product is not known; what depends on it was left out");
        assertThat(Deals.codes(Deals.offer(policy, unknown))).doesNotContain("pricing.fact.missing");
    }
}
