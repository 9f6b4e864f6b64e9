package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each finding on a policy of as little as it takes, and its absence on a policy beside it. */
class RuleSetLintTest {

    private final PricingPolicy plain = PolicySamples.plain("CNY", TaxTreatment.none());
    private final RuleCondition steel =
            RuleCondition.builder().addIndustries("steel").build();
    private final RuleCondition power =
            RuleCondition.builder().addIndustries("power").build();

    private static PricingRule discount(String id, String amount) {
        return PolicySamples.rule(id, RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Deals.cny(amount)));
    }

    private static PricingRule set(String id, int stage, String price) {
        return PolicySamples.rule(id, RuleKind.SET_PRICE, stage, new RuleEffect.Replace(Deals.cny(price)));
    }

    private static PricingRule atLeast(int stage, String price) {
        return PolicySamples.rule("floor", RuleKind.PREMIUM, stage, new RuleEffect.AtLeast(Deals.cny(price)));
    }

    private static PricingRule atMost(int stage, String price) {
        return PolicySamples.rule("ceiling", RuleKind.DISCOUNT, stage, new RuleEffect.AtMost(Deals.cny(price)));
    }

    private List<String> findings(PricingRule... rules) {
        return findings(plain.withRules(rules));
    }

    private static List<String> findings(PricingPolicy policy) {
        return policy.lint().stream()
                .map(finding -> finding.reason().path().orElse("") + " "
                        + finding.reason().code() + (finding.isError() ? " error" : ""))
                .toList();
    }

    @Test
    void a_rule_that_nothing_meets_is_an_error() {
        NumberRange days = new NumberRange(
                Optional.of(new BigDecimal("30")), Optional.of(new BigDecimal("30")), BandEdge.FROM_INCLUDED);
        PricingRule never = discount("r", "-1")
                .withCondition(RuleCondition.builder().creditDays(days).build());
        assertThat(findings(never)).containsExactly("rules[r].condition policy.rules.unreachable error");
        assertThat(findings(never.withCondition(RuleCondition.builder()
                        .creditDays(NumberRange.upTo("30"))
                        .build())))
                .isEmpty();
    }

    @Test
    void a_share_beyond_what_can_be_prepaid_is_never_met() {
        assertThat(findings(discount("r", "-1")
                        .withCondition(RuleCondition.builder()
                                .prepaidShare(NumberRange.from("1.01"))
                                .build())))
                .containsExactly("rules[r].condition policy.rules.unreachable error");
        assertThat(findings(discount("r", "-1")
                        .withCondition(RuleCondition.builder()
                                .prepaidShare(NumberRange.from("1"))
                                .build())))
                .isEmpty();
    }

    @Test
    void of_first_hits_one_that_never_comes_first_is_shadowed() {
        PricingPolicy first = plain.withStacking(Stacking.FIRST_HIT);
        PricingRule all = discount("a", "-1").withPrecedence(1);
        PricingRule some = discount("b", "-2").withPrecedence(2).withCondition(steel);
        assertThat(findings(first.withRules(all, some))).containsExactly("rules[b].condition policy.rules.shadowed");
        assertThat(findings(first.withRules(all.withPrecedence(3), some))).isEmpty();
        assertThat(findings(plain.withRules(all, some))).isEmpty();
    }

    @Test
    void two_rules_that_only_their_ids_put_in_order_collide() {
        PricingPolicy first = plain.withStacking(Stacking.FIRST_HIT);
        PricingRule one = discount("a", "-1").withCondition(steel);
        PricingRule other = discount("b", "-2");
        assertThat(findings(first.withRules(one, other))).containsExactly("rules[b].condition policy.rules.overlap");
        assertThat(findings(first.withRules(one, other.withPrecedence(1)))).isEmpty();
        assertThat(findings(first.withRules(one, other.withCondition(power)))).isEmpty();
        assertThat(findings(first.withRules(one, other.withStage(2)))).isEmpty();
    }

    @Test
    void rules_that_add_up_do_not_collide_and_rules_that_set_do() {
        PricingRule share =
                PolicySamples.rule("s", RuleKind.DISCOUNT, 1, new RuleEffect.ShareOfPrice(new BigDecimal("-0.1")));
        assertThat(findings(discount("a", "-1"), share)).isEmpty();
        assertThat(findings(plain.withStacking(Stacking.COMPOUNDING).withRules(discount("a", "-1"), share)))
                .containsExactly("rules[s].condition policy.rules.overlap");
        assertThat(findings(
                        discount("a", "-1").withCondition(steel),
                        set("b", 1, "480").withCondition(power)))
                .isEmpty();
        assertThat(findings(discount("a", "-1").withCondition(steel), set("b", 1, "480")))
                .containsExactlyInAnyOrder(
                        "rules[b].condition policy.rules.overlap", "rules[a].condition pricing.rule.overwritten");
    }

    @Test
    void validities_that_do_not_meet_keep_rules_apart() {
        PricingPolicy first = plain.withStacking(Stacking.FIRST_HIT);
        PricingRule spring = discount("a", "-1").withValidTo(LocalDate.of(2012, 6, 1));
        PricingRule summer = discount("b", "-2").withValidFrom(LocalDate.of(2012, 6, 1));
        assertThat(findings(first.withRules(spring, summer))).isEmpty();
        assertThat(findings(first.withRules(spring.withValidTo(LocalDate.of(2012, 6, 2)), summer)))
                .containsExactly("rules[b].condition policy.rules.overlap");
    }

    @Test
    void a_rule_that_a_later_one_overwrites_wherever_it_holds_changes_nothing() {
        assertThat(findings(discount("a", "-1").withCondition(steel), set("b", 2, "480")))
                .containsExactly("rules[a].condition pricing.rule.overwritten");
        assertThat(findings(discount("a", "-1"), set("b", 2, "480").withCondition(steel)))
                .isEmpty();
        assertThat(findings(discount("a", "-1").withStage(3), set("b", 2, "480")))
                .isEmpty();
    }

    @Test
    void a_floor_that_a_later_rule_undercuts_is_found_and_one_that_is_restored_is_not() {
        String undercut = "rules[floor].effect pricing.rule.floor-undercut";
        assertThat(findings(atLeast(2, "480"), discount("d", "-1").withStage(3)))
                .containsExactly(undercut);
        assertThat(findings(atLeast(2, "480"), discount("d", "-1").withStage(1)))
                .isEmpty();
        assertThat(findings(atLeast(2, "480"), set("s", 3, "479.99"))).contains(undercut);
        assertThat(findings(
                        atLeast(2, "480").withCondition(steel),
                        set("s", 3, "480").withCondition(power)))
                .isEmpty();
        assertThat(findings(
                        atLeast(2, "480"),
                        discount("d", "-1").withStage(3),
                        atLeast(4, "480").withId("again")))
                .isEmpty();
    }

    @Test
    void a_floor_above_a_ceiling_contradicts_it() {
        assertThat(findings(atLeast(1, "500"), atMost(2, "490")))
                .containsExactly(
                        "rules[ceiling].condition policy.rules.overlap",
                        "rules[floor].effect pricing.rule.floor-undercut");
        assertThat(findings(atLeast(2, "490"), atMost(1, "500"))).isEmpty();
    }

    @Test
    void what_comes_after_all_rules_can_undercut_a_floor_too() {
        PricingPolicy floored = plain.withRules(atLeast(1, "480"));
        String undercut = "rules[floor].effect pricing.rule.floor-undercut";
        assertThat(findings(floored)).isEmpty();
        assertThat(findings(floored.withSubstituteShare(BigDecimal.ONE))).containsExactly(undercut);
        assertThat(findings(floored.withMaxPremium(new BigDecimal("0.1")))).containsExactly(undercut);
        assertThat(findings(floored.withMaxDiscount(new BigDecimal("0.1")))).isEmpty();
        assertThat(findings(floored.withPriceChange(CompleteSamples.priceChange())))
                .containsExactly(undercut);
        assertThat(findings(floored.withPriceChange(PriceChangePolicy.builder()
                        .maxFall(new BigDecimal("0.05"))
                        .build())))
                .isEmpty();
    }

    @Test
    void seasons_that_share_a_day_are_an_error() {
        Season heating = new Season("heating", MonthDay.of(11, 15), MonthDay.of(3, 15));
        Season spring = new Season("spring", MonthDay.of(3, 15), MonthDay.of(6, 1));
        assertThat(findings(plain.withSeasons(heating, spring))).isEmpty();
        assertThat(findings(plain.withSeasons(heating, new Season("spring", MonthDay.of(3, 14), MonthDay.of(6, 1)))))
                .containsExactly("seasons[1] pricing.season.overlap error");
        assertThat(findings(plain.withSeasons(heating)
                        .withRules(discount("r", "-1")
                                .withCondition(RuleCondition.builder()
                                        .addSeasons("winter")
                                        .build()))))
                .containsExactly("rules[r].condition.seasons policy.code.unknown error");
    }

    @Test
    void relationship_cost_is_one_line() {
        CostLine once =
                PolicySamples.cost("a", "a", "甲", "1", TaxTreatment.none()).withKind(CostKind.RELATIONSHIP);
        assertThat(findings(plain.withCosts(once))).isEmpty();
        assertThat(findings(plain.withCosts(once, once.withId("b"))))
                .containsExactly("costs pricing.cost.relationship-twice error");
        assertThat(findings(plain.withCosts(once, once.withId("b").withKind(CostKind.SELLING))))
                .isEmpty();
    }

    @Test
    void a_kind_that_does_not_go_with_its_effect_and_a_saving_of_nothing_are_errors() {
        assertThat(findings(set("r", 1, "480").withKind(RuleKind.DISCOUNT)))
                .containsExactly("rules[r].kind pricing.rule.kind error");
        assertThat(findings(discount("r", "-1").withKind(RuleKind.SET_PRICE)))
                .containsExactly("rules[r].kind pricing.rule.kind error");
        assertThat(findings(atLeast(1, "480").withKind(RuleKind.DISCOUNT)))
                .containsExactly("rules[floor].kind pricing.rule.kind error");
        assertThat(findings(atMost(1, "480").withKind(RuleKind.PREMIUM)))
                .containsExactly("rules[ceiling].kind pricing.rule.kind error");
        assertThat(findings(discount("r", "-1").withSavingOf("loading")))
                .containsExactly("rules[r].savingOf policy.code.unknown error");
        assertThat(findings(plain.withCosts(CompleteSamples.loader())
                        .withRules(discount("r", "-1").withSavingOf("loading"))))
                .isEmpty();
    }

    @Test
    void a_justification_that_the_policy_does_not_declare_is_an_error() {
        PricingPolicy declared =
                plain.withCodes(new DeclaredCodes(List.of("steel"), List.of("east"), Optional.of(List.of("market"))));
        assertThat(findings(declared.withRules(discount("r", "-1").withJustificationCode("favour"))))
                .containsExactly("rules[r].justificationCode policy.code.unknown error");
        assertThat(findings(declared.withRules(discount("r", "-1").withJustificationCode("market"))))
                .isEmpty();
    }

    @Test
    void in_a_stage_of_the_best_price_any_rule_undercuts_a_floor_whatever_its_id() {
        for (String id : List.of("a-discount", "z-discount")) {
            PricingPolicy policy = PolicySamples.plain("CNY", TaxTreatment.none())
                    .withStacking(Stacking.BEST_OF)
                    .withRules(
                            PolicySamples.rule(
                                    id, RuleKind.DISCOUNT, 1, new RuleEffect.PerTonne(Money.of("-30", "CNY"))),
                            PolicySamples.rule(
                                    "floor", RuleKind.PREMIUM, 1, new RuleEffect.AtLeast(Money.of("500", "CNY"))));
            assertThat(policy.lint())
                    .extracting(finding -> finding.reason().code())
                    .containsExactly("pricing.rule.floor-undercut");
        }
    }
}
