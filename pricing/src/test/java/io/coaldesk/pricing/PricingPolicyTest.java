package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyTimeline;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingPolicyTest {

    private final PricingPolicy policy = PolicySamples.full();

    private static PricingRule discount(RuleEffect effect) {
        return PolicySamples.rule("r", RuleKind.DISCOUNT, 1, effect);
    }

    private static RuleEffect table(TonnageStep... steps) {
        return RuleEffect.TonnageTable.allUnits(BandEdge.FROM_INCLUDED, List.of(steps));
    }

    private static RuleEffect amount(String amount) {
        return new RuleEffect.PerTonne(Money.of(amount, "CNY"));
    }

    private List<String> findings(PricingRule... rules) {
        return findings(policy.withRules(rules));
    }

    private static List<String> findings(PricingPolicy policy) {
        return policy.lint().stream()
                .map(finding -> finding.reason().path().orElse("") + " "
                        + finding.reason().code())
                .toList();
    }

    @Test
    void finds_nothing_in_the_samples() {
        assertThat(policy.lint()).isEmpty();
        assertThat(PolicySamples.plain("USD", TaxTreatment.none()).lint()).isEmpty();
    }

    @Test
    void finds_ids_that_stand_twice_in_one_waterfall() {
        PricingRule rule = discount(amount("-1"));
        assertThat(findings(rule, rule.withStage(2))).containsExactly("rules[r].id policy.code.duplicate");
        assertThat(findings(rule.withId("selling"))).containsExactly("costs[selling].id policy.code.duplicate");
        assertThat(findings(rule.withId("supply"))).containsExactly("rules[supply].id policy.code.duplicate");
        assertThat(findings(rule.withId("port-dues")))
                .containsExactly("bridges[qinhuangdao/yard -> qinhuangdao/fob-trimmed].lines[port-dues].id"
                        + " policy.code.duplicate");
        assertThat(findings(policy.withBridges(
                        policy.bridges().get(0), policy.bridges().get(0))))
                .containsExactly("bridges[qinhuangdao/yard -> qinhuangdao/fob-trimmed] policy.code.duplicate");
    }

    @Test
    void finds_shares_beyond_the_price() {
        assertThat(findings(discount(new RuleEffect.ShareOfPrice(new BigDecimal("-1")))))
                .isEmpty();
        assertThat(findings(discount(new RuleEffect.ShareOfPrice(new BigDecimal("-1.01")))))
                .containsExactly("rules[r].effect.share pricing.rule.share-range");
        assertThat(findings(
                        PolicySamples.rule("r", RuleKind.PREMIUM, 1, new RuleEffect.ShareOfPrice(new BigDecimal("5")))))
                .containsExactly("rules[r].effect.share pricing.rule.share-range");
    }

    @Test
    void finds_discounts_that_raise_and_premiums_that_lower() {
        assertThat(findings(discount(amount("1")))).containsExactly("rules[r].effect.amount pricing.rule.sign");
        assertThat(findings(discount(table(PolicySamples.step(null, null, "1")))))
                .containsExactly("rules[r].effect.steps[0].perTonne pricing.rule.sign");
        assertThat(findings(PolicySamples.rule(
                        "r", RuleKind.PREMIUM, 1, new RuleEffect.ShareOfPrice(new BigDecimal("-0.1")))))
                .containsExactly("rules[r].effect.share pricing.rule.sign");
        assertThat(findings(discount(amount("0")))).isEmpty();
    }

    @Test
    void finds_gaps_overlaps_and_missing_ends_of_tables() {
        assertThat(findings(discount(table(PolicySamples.step(null, "10", "0"), PolicySamples.step("20", null, "-1")))))
                .containsExactly("rules[r].effect.steps policy.bands.gap");
        assertThat(findings(discount(table(PolicySamples.step(null, "20", "0"), PolicySamples.step("10", null, "-1")))))
                .containsExactly("rules[r].effect.steps policy.bands.overlap");
        assertThat(findings(discount(table(PolicySamples.step("0", null, "-1")))))
                .containsExactly("rules[r].effect.steps policy.bands.gap");
        assertThat(findings(discount(table()))).containsExactly("rules[r].effect.steps policy.bands.gap");
    }

    @Test
    void finds_reversed_tonnes_and_unknown_codes() {
        RuleCondition reversed = RuleCondition.builder()
                .minTonnes(BigDecimal.TEN)
                .maxTonnes(BigDecimal.TEN)
                .build();
        RuleCondition unknown = RuleCondition.builder()
                .addIndustries("power", "pwoer")
                .addRegions("mars")
                .build();
        PricingRule rule = discount(amount("-1"));
        assertThat(findings(policy.withDiscountable().withRules(rule.withCondition(reversed))))
                .containsExactly("rules[r].condition.minTonnes policy.bands.reversed");
        assertThat(findings(rule.withCondition(unknown)))
                .containsExactly(
                        "rules[r].condition.industries policy.code.unknown",
                        "rules[r].condition.regions policy.code.unknown");
        assertThat(findings(policy.withCodes(Optional.empty()).withRules(rule.withCondition(unknown))))
                .isEmpty();
    }

    @Test
    void finds_tonnages_that_are_worse_off_than_smaller_ones_only_where_tonnes_are_declared_discountable() {
        PricingRule falling =
                discount(table(PolicySamples.step(null, "10000", "-3"), PolicySamples.step("10000", null, "-2")));
        PricingRule ending = discount(amount("-1"))
                .withCondition(RuleCondition.builder().maxTonnes(BigDecimal.TEN).build());
        PricingRule beginning = PolicySamples.rule("r", RuleKind.PREMIUM, 1, amount("1"))
                .withCondition(RuleCondition.builder().minTonnes(BigDecimal.TEN).build());
        assertThat(policy.withRules(falling).lint())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Language.EN))
                        .isEqualTo("rules[r].effect.steps[1].perTonne: not monotone: >= 10,000 t gives -2 CNY/t, less"
                                + " favourable than < 10,000 t: -3 CNY/t gives"))
                .satisfies(finding -> assertThat(finding.isError()).isFalse());
        assertThat(findings(ending)).containsExactly("rules[r].condition.maxTonnes policy.non-monotone");
        assertThat(findings(beginning)).containsExactly("rules[r].condition.minTonnes policy.non-monotone");
        assertThat(findings(policy.withDiscountable().withRules(falling))).isEmpty();
    }

    @Test
    void puts_errors_first() {
        PricingRule warned =
                discount(table(PolicySamples.step(null, "10", "-3"), PolicySamples.step("10", null, "-2")));
        PricingRule wrong = discount(amount("1")).withId("z");
        assertThat(policy.withRules(warned, wrong).lint())
                .extracting(Finding::isError)
                .containsExactly(true, false);
    }

    @Test
    void keeps_lists_sorted_so_that_their_order_has_no_meaning() {
        PricingRule first = discount(amount("-1")).withId("b");
        PricingRule second = discount(amount("-2")).withId("a").withStage(2);
        PricingPolicy one = policy.withRules(first, second).withMaxPremium(new BigDecimal("0.0300"));
        PricingPolicy other = policy.withRules(second, first);
        assertThat(one).isEqualTo(other);
        assertThat(CoaldeskJson.sha256(one)).isEqualTo(CoaldeskJson.sha256(other));
        assertThat(one.rules()).extracting(PricingRule::id).containsExactly("b", "a");
    }

    @Test
    void refuses_amounts_of_another_currency_by_their_place() {
        assertThatThrownBy(() -> policy.withMargin(MarginPolicy.floor(Money.of("1", "USD"))))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        error -> assertThat(error.field()).isEqualTo("margin.least.currency"));
        assertThatThrownBy(() -> policy.withCosts(policy.costs().get(0).withAmount(Money.of("1", "USD"))))
                .hasMessageContaining("costs[handling].amount.currency");
        assertThatThrownBy(() -> policy.withRules(discount(new RuleEffect.PerTonne(Money.of("-1", "USD")))))
                .hasMessageContaining("rules[r].effect.amount");
    }

    @Test
    void refuses_a_sales_price_on_top_of_which_tax_comes_and_caps_beyond_the_price() {
        assertThatThrownBy(() -> policy.withSalesTax(TaxTreatment.excluded("0.17")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("INCLUDED or NONE");
        assertThatThrownBy(() -> policy.withMaxDiscount(new BigDecimal("1.1"))).hasMessageContaining("maxDiscount");
        assertThatThrownBy(() -> policy.withMaxPremium(new BigDecimal("-0.1"))).hasMessageContaining("maxPremium");
    }

    @Test
    void refuses_two_versions_that_overlap() {
        PolicyHeader later = policy.header().withVersion("2012.2").withValidFrom(LocalDate.of(2012, 7, 1));
        assertThatThrownBy(() -> PolicyTimeline.of(List.of(policy, policy.withHeader(later))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2012.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "stacking":"ADDITIVE_ON_LIST"  | "stacking":"SUMMED"           | stacking
                    "stacking":"ADDITIVE_ON_LIST"  | "stakcing":"ADDITIVE_ON_LIST" | stakcing
                    "quotePoint":"LOW"             | "quotePoint":null             | quotePoint
                    pricing-policy@1               | pricing-policy@2              | format
                    "id":"selling"                 | "id":" "                      | id
                    "dayCount":360                 | "dayCount":0                  | finance.dayCount
                    "type":"SHARE_OF_PRICE"        | "type":"PERCENT"              | type
                    """)
    void names_what_is_wrong_in_a_document(String good, String bad, String field) {
        String json = CoaldeskJson.canonical(policy);
        assertThat(json).contains(good);
        assertThatThrownBy(() -> CoaldeskJson.read(PricingPolicy.class, json.replace(good, bad)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(field);
    }
}
