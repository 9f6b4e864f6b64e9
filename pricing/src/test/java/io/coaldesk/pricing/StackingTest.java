package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.PriceOffer;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the rules of a stage go together, at a list price of 500. */
class StackingTest {

    private final PricingPolicy untaxed = PolicySamples.plain("CNY", TaxTreatment.none());
    private final PriceRequest request = Deals.bare("500", "400");

    private static PricingRule percent(String id, String share) {
        return PolicySamples.rule(id, RuleKind.DISCOUNT, 1, new RuleEffect.ShareOfPrice(new BigDecimal(share)));
    }

    private static PricingRule amount(String id, String amount) {
        RuleKind kind = amount.startsWith("-") ? RuleKind.DISCOUNT : RuleKind.PREMIUM;
        return PolicySamples.rule(id, kind, 1, new RuleEffect.PerTonne(Deals.cny(amount)));
    }

    @ParameterizedTest
    @CsvSource({"ADDITIVE_ON_LIST, 425", "COMPOUNDING, 427.5", "BEST_OF, 450", "FIRST_HIT, 475"})
    void two_shares_go_together_as_the_stage_says(Stacking stacking, String price) {
        PricingPolicy policy = untaxed.withStacking(stacking).withRules(percent("a", "-0.05"), percent("b", "-0.10"));
        assertThat(Deals.price(policy, request)).isEqualTo(price);
    }

    @Test
    void the_best_may_be_the_smallest_premium_and_is_taken_of_the_price_before_the_stage() {
        PricingPolicy policy = untaxed.withStacking(Stacking.BEST_OF)
                .withRules(
                        amount("early", "-100").withStage(0),
                        amount("dear", "30"),
                        PolicySamples.rule(
                                "share", RuleKind.PREMIUM, 1, new RuleEffect.ShareOfPrice(new BigDecimal("0.05"))));
        assertThat(Deals.price(policy, request)).isEqualTo("420");
    }

    @Test
    void of_equals_the_first_in_the_declared_order_is_the_best() {
        PricingPolicy policy = untaxed.withStacking(Stacking.BEST_OF)
                .withRules(amount("a", "-5"), amount("b", "-5").withPrecedence(-1));
        assertThat(Pricer.of(policy).quote(request).differentials())
                .extracting(AppliedRule::rule)
                .containsExactly("b");
    }

    @Test
    void the_first_hit_goes_by_precedence_and_then_by_id() {
        PricingPolicy policy = untaxed.withStacking(Stacking.FIRST_HIT);
        assertThat(Deals.price(policy.withRules(amount("a", "-1"), amount("b", "-2")), request))
                .isEqualTo("499");
        assertThat(Deals.price(policy.withRules(amount("a", "-1").withPrecedence(1), amount("b", "-2")), request))
                .isEqualTo("498");
        assertThat(Deals.price(
                        policy.withRules(
                                amount("a", "-1").withPrecedence(1),
                                amount("b", "-2").withPrecedence(2)),
                        request))
                .isEqualTo("499");
    }

    @Test
    void what_gives_way_is_shown_with_what_it_would_have_been() {
        PriceOffer offer = Deals.offer(
                untaxed.withStacking(Stacking.BEST_OF)
                        .withRules(
                                amount("small", "-3").withLabel(Label.of("small", "小额")),
                                amount("large", "-8").withLabel(Label.of("large", "大额"))),
                request);
        assertThat(Deals.text(offer, "pricing.differential.displaced"))
                .isEqualTo("discount small (-3 CNY/t) gives way to large: the best for the customer applies");
        assertThat(offer.reasons())
                .filteredOn(reason -> reason.code().equals("pricing.differential.displaced"))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.text(Language.ZH)).isEqualTo("优惠项“小额”（-3 元/吨）让位于“大额”：取对用户最优的一项"));
        assertThat(Deals.step(offer, "small")).isEqualTo("none");
        assertThat(Deals.step(offer, "large")).isEqualTo("-8 = 492");
    }

    @Test
    void a_stage_may_go_its_own_way_and_stages_follow_their_number() {
        PricingPolicy policy = untaxed.withStacking(Stacking.ADDITIVE_ON_LIST)
                .withStages(
                        new RuleStage(1, Label.of("best"), Stacking.BEST_OF),
                        new RuleStage(3, Label.of("compounding"), Stacking.COMPOUNDING))
                .withRules(
                        amount("a", "-10"),
                        amount("b", "-20"),
                        percent("c", "-0.10").withStage(3),
                        percent("d", "-0.10").withStage(2));
        PriceOffer offer = Deals.offer(policy, request);
        assertThat(List.of(Deals.step(offer, "b"), Deals.step(offer, "d"), Deals.step(offer, "c")))
                .containsExactly("-20 = 480", "-50 = 430", "-43 = 387");
        assertThat(policy.withStages(policy.stages().get(1), policy.stages().get(0)))
                .isEqualTo(policy);
    }

    @Test
    void a_stage_that_is_declared_twice_is_an_error() {
        RuleStage stage = new RuleStage(1, Label.of("twice"), Stacking.BEST_OF);
        assertThat(untaxed.withStages(stage, new RuleStage(1, Label.of("again"), Stacking.FIRST_HIT))
                        .lint())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.reason().path()).contains("stages[1].stage");
                });
        assertThat(untaxed.withStages(stage).lint()).isEmpty();
    }

    @Test
    void exclusive_stackings_are_those_of_which_one_rule_applies() {
        assertThat(Stacking.values())
                .filteredOn(Stacking::isExclusive)
                .containsExactly(Stacking.BEST_OF, Stacking.FIRST_HIT);
    }

    @ParameterizedTest
    @CsvSource({"BEST_OF, 510, 500", "BEST_OF, 490, 490", "FIRST_HIT, 510, 500", "FIRST_HIT, 490, 490"})
    void a_ceiling_that_the_price_keeps_by_itself_holds_all_the_same_and_is_no_step(
            Stacking stacking, String list, String price) {
        PricingRule ceiling = PolicySamples.rule("a", RuleKind.DISCOUNT, 1, new RuleEffect.AtMost(Deals.cny("500")));
        PricingPolicy policy = untaxed.withStacking(stacking).withRules(ceiling, amount("b", "30"));
        PriceOffer offer = Deals.offer(policy, Deals.bare(list, "400"));
        assertThat(offer.price().amount()).isEqualByComparingTo(price);
        assertThat(Deals.step(offer, "a")).isEqualTo(list.equals("510") ? "-10 = 500" : "none");
        assertThat(Deals.text(offer, "pricing.differential.displaced")).contains("b (30 CNY/t) gives way to a");
    }
}
