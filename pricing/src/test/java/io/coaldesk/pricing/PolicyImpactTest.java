package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Currencies;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second version that gives key customers 3 CNY and takes 1 CNY from all; one deal of 1000 t, one of 2000 t. */
class PolicyImpactTest {

    private final PricingPolicy before = PolicySamples.plain("CNY", TaxTreatment.none());
    private final PricingRule key = PolicySamples.rule(
                    "key", RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny("-3")))
            .withLabel(Label.of("key", "重点"))
            .withCondition(RuleCondition.builder().addTiers(CustomerTier.KEY).build());
    private final PricingRule all =
            PolicySamples.rule("all", RuleKind.PREMIUM, 1, new RuleEffect.PerTonne(Deals.cny("1")));
    private final PricingPolicy after = before.withRules(key, all);

    private static PriceRequest deal(String id, CustomerTier tier, String tonnes) {
        PriceRequest request = Deals.withTonnes(Deals.withTier(Deals.bare("500", "300"), tier), tonnes);
        return request.withInquiry(request.inquiry().withId(id));
    }

    private final List<PriceRequest> portfolio =
            List.of(deal("b", CustomerTier.GENERAL, "2000"), deal("a", CustomerTier.KEY, "1000"));

    private PolicyImpactReport report(List<PriceRequest> requests) {
        return PolicyImpact.between(Pricer.of(before), Pricer.of(after)).over(requests);
    }

    @Test
    void says_who_gains_who_loses_and_which_rule_causes_it() {
        PolicyImpactReport report = report(portfolio);
        assertThat(report.gaining()).extracting(DealImpact::inquiry).containsExactly("a");
        assertThat(report.losing()).extracting(DealImpact::inquiry).containsExactly("b");
        assertThat(report.total()).contains(Deals.cny("0"));
        assertThat(report.byRule())
                .containsEntry("key", Deals.cny("-3000"))
                .containsEntry("all", Deals.cny("3000"))
                .hasSize(2);
        assertThat(report.bySegment())
                .containsEntry("KEY", Deals.cny("-2000"))
                .containsEntry("GENERAL", Deals.cny("2000"));
        assertThat(report.stamp().policies()).hasSize(2);
    }

    @Test
    void totals_by_the_attribute_that_is_asked_for() {
        PolicyImpactReport byIndustry = PolicyImpact.between(Pricer.of(before), Pricer.of(after))
                .bySegment(RuleAttribute.INDUSTRY)
                .over(portfolio);
        assertThat(byIndustry.bySegment()).containsOnlyKeys("power").containsEntry("power", Deals.cny("0"));
    }

    @Test
    void leaves_bids_out_and_reads_in_both_languages() {
        PriceRequest bid = portfolio.get(1);
        PolicyImpactReport report =
                report(List.of(bid.withInquiry(bid.inquiry().withBid(Deals.perTonne("480"))), portfolio.get(0)));
        assertThat(report).isEqualTo(report(portfolio));
        assertThat(report.explain(Language.EN))
                .contains("1 deals pay less, 1 pay more", "by rule", "500 CNY/t", "-> 498 CNY/t");
        assertThat(report.explain(Language.ZH)).contains("1 笔降价，1 笔涨价", "按规则");
    }

    @Test
    void a_rule_that_is_called_like_a_line_of_cost_is_still_a_rule() {
        PricingPolicy withLine = before.withCosts(PolicySamples.cost("key", "key", "重点", "7", TaxTreatment.none()));
        PolicyImpactReport report =
                PolicyImpact.between(Pricer.of(withLine), Pricer.of(after)).over(portfolio);
        assertThat(report.byRule()).containsEntry("key", Deals.cny("-3000"));
        QuoteComparison comparison = QuoteComparison.of(
                Pricer.of(withLine).quote(portfolio.get(1)), Pricer.of(after).quote(portfolio.get(1)));
        assertThat(comparison.changed())
                .extracting(step -> step.rule() + " " + step.change())
                .containsExactlyInAnyOrder("key -3 CNY", "all 1 CNY", "key 7 CNY");
    }

    @Test
    void a_request_that_is_refused_stops_no_other() {
        PriceRequest deal = deal("c", CustomerTier.KEY, "1000");
        PricePerTonne cost = deal.supply().cost();
        PriceRequest foreign = deal.withSupply(deal.supply()
                .withCost(PricePerTonne.of(cost.amount(), Currencies.parse("USD"), cost.tax(), cost.place())));
        PolicyImpactReport report = report(List.of(foreign, portfolio.get(0)));
        assertThat(report.deals()).extracting(DealImpact::inquiry).containsExactly("b");
        assertThat(report.refused())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text(Language.EN))
                        .startsWith("c is not priced: ")
                        .contains("USD"));
        assertThat(report.explain(Language.EN)).contains("refused");
    }

    @Test
    void a_pricer_that_prices_many_keeps_their_order_and_rejects_by_place() {
        PriceRequest early = Deals.on(deal("c", CustomerTier.KEY, "1000"), "2011-12-31");
        Loaded<Quote> loaded = Pricer.of(after).quoteAll(List.of(portfolio.get(0), early, portfolio.get(1)));
        assertThat(loaded.values()).extracting(Quote::inquiry).containsExactly("b", "a");
        assertThat(loaded.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(2);
            assertThat(rejected.text(Language.EN)).contains("c is not priced");
            assertThat(rejected.text(Language.ZH)).contains("c 未予定价");
        });
    }

    @Test
    void a_comparison_shows_what_changed_in_both_languages() {
        Quote one = Pricer.of(CompleteSamples.policy()).quote(CompleteSamples.request());
        Quote other = Pricer.of(CompleteSamples.policy().withRules()).quote(CompleteSamples.request());
        QuoteComparison comparison = QuoteComparison.of(one, other);
        assertThat(comparison.explain(Language.EN))
                .contains("inquiry-1 -> inquiry-1: what changed per tonne", "direct sale")
                .doesNotContain("\n  supply");
        assertThat(comparison.explain(Language.ZH)).contains("每吨变动", "直销");
        assertThat(QuoteComparison.of(one, one).explain(Language.EN)).contains("nothing");
        assertThat(QuoteComparison.of(one, one).explain(Language.ZH)).contains("无变动");
        assertThat(comparison.steps())
                .filteredOn(step -> step.rule().equals("direct"))
                .singleElement()
                .satisfies(step -> assertThat(step.after()).isEmpty());
    }

    @Test
    void a_quote_explains_itself_in_both_languages() {
        Quote quote = Pricer.of(CompleteSamples.policy()).quote(CompleteSamples.request());
        assertThat(quote.explain(Language.EN))
                .contains(
                        "stretch",
                        "price by calorific value",
                        "two invoices",
                        "standard coal delivered",
                        "= pocket margin")
                .contains("ample supply: volume first", "expected credit loss");
        assertThat(quote.explain(Language.ZH))
                .contains("争取价", "热值单价", "两票制", "到厂标煤单价（不含税）", "= 边际贡献")
                .contains("求量为先", "预期信用损失");
        assertThat(quote.offer()
                        .orElseThrow()
                        .waterfall()
                        .at(PriceLevel.POCKET_MARGIN)
                        .amount())
                .isEqualByComparingTo(quote.offer().orElseThrow().margin().amount());
        PriceRequest nowhere = PricingSamples.request();
        assertThat(Pricer.of(CompleteSamples.policy().withBridges())
                        .quote(nowhere)
                        .explain(Language.ZH))
                .contains("无法定价");
    }

    @Test
    void versions_that_follow_each_other_are_compared_all_the_same() {
        PricingPolicy first = PolicySamples.full();
        LocalDate change = LocalDate.of(2013, 1, 1);
        PricingPolicy before = first.withHeader(first.header().withValidTo(change));
        PricingPolicy after = first.withHeader(
                        first.header().withVersion("2013.1").withValidFrom(change))
                .withQuotePoint(QuotePoint.HIGH);
        PolicyImpactReport report =
                PolicyImpact.between(Pricer.of(before), Pricer.of(after)).over(List.of(PricingSamples.request()));
        assertThat(report.refused()).isEmpty();
        assertThat(report.losing()).hasSize(1);
    }
}
