package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rules of one stage, of which the first holds for some tonnages and the second for all. */
class TonnageMonotonicityTest {

    private static final String SWITCH = "pricing.rule.tonnage-switch";

    private final PricingPolicy plain =
            PolicySamples.plain("CNY", TaxTreatment.none()).withDiscountable(Discountable.TONNES);

    private static PricingRule rule(String id, String amount) {
        RuleKind kind = amount.startsWith("-") ? RuleKind.DISCOUNT : RuleKind.PREMIUM;
        return PolicySamples.rule(id, kind, 1, new RuleEffect.PerTonne(Deals.cny(amount)));
    }

    private static RuleCondition tonnes(@Nullable String from, @Nullable String to) {
        return RuleCondition.builder()
                .minTonnes(Optional.ofNullable(from).map(BigDecimal::new))
                .maxTonnes(Optional.ofNullable(to).map(BigDecimal::new))
                .build();
    }

    private static List<String> codes(PricingPolicy policy) {
        return policy.lint().stream()
                .map(finding -> finding.reason().code())
                .filter(code -> code.equals(SWITCH) || code.equals("policy.non-monotone"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Which rule holds from 100 t on, or up to 100 t; its amount; that of the rule for all; whether it is found.
        "FIRST_HIT, 100, ,    -5, -3, false",
        "FIRST_HIT, 100, ,    -2, -3, true",
        "FIRST_HIT,    , 100,  1,  3, true",
        "FIRST_HIT,    , 100,  3,  1, false",
        "BEST_OF,      , 100,  1,  3, true",
        "BEST_OF,      , 100,  3,  1, false",
        "BEST_OF,   100, ,    -2, -3, false"
    })
    void a_tonnage_that_puts_one_rule_in_the_place_of_another_is_found_where_it_may_be_worse(
            Stacking stacking, @Nullable String from, @Nullable String to, String some, String all, boolean found) {
        PricingPolicy policy = plain.withStacking(stacking)
                .withRules(
                        rule("a", some).withPrecedence(1).withCondition(tonnes(from, to)),
                        rule("b", all).withPrecedence(2));
        assertThat(codes(policy)).isEqualTo(found ? List.of(SWITCH) : List.of());
        String below = Deals.price(policy, Deals.withTonnes(Deals.bare("500", "300"), "50"));
        String above = Deals.price(policy, Deals.withTonnes(Deals.bare("500", "300"), "150"));
        assertThat(new BigDecimal(above).compareTo(new BigDecimal(below)) > 0).isEqualTo(found);
    }

    @Test
    void rules_that_never_meet_put_nothing_in_the_place_of_each_other() {
        PricingPolicy policy = plain.withStacking(Stacking.FIRST_HIT)
                .withRules(
                        rule("a", "-2")
                                .withPrecedence(1)
                                .withCondition(tonnes("100", null).withIndustries("steel")),
                        rule("b", "-3")
                                .withPrecedence(2)
                                .withCondition(RuleCondition.builder()
                                        .addIndustries("power")
                                        .build()));
        assertThat(codes(policy)).isEmpty();
        assertThat(codes(policy.withStacking(Stacking.ADDITIVE_ON_LIST))).isEmpty();
    }

    @Test
    void a_benefit_that_ends_where_a_cost_begins_to_arise_is_found() {
        CostLine fromHundred = CompleteSamples.loader().withCondition(tonnes("100", null));
        PricingPolicy policy =
                plain.withCosts(fromHundred).withRules(rule("a", "-2").withSavingOf("loading"));
        assertThat(codes(policy)).containsExactly("policy.non-monotone");
        assertThat(Deals.price(policy, Deals.withTonnes(Deals.bare("500", "300"), "50")))
                .isEqualTo("498");
        assertThat(Deals.price(policy, Deals.withTonnes(Deals.bare("500", "300"), "150")))
                .isEqualTo("500");
        assertThat(codes(policy.withCosts(fromHundred.withCondition(tonnes(null, "100")))))
                .isEmpty();
    }

    @Test
    void is_asked_only_where_tonnes_are_declared_discountable() {
        PricingPolicy policy = plain.withStacking(Stacking.FIRST_HIT)
                .withRules(
                        rule("a", "-2").withPrecedence(1).withCondition(tonnes("100", null)),
                        rule("b", "-3").withPrecedence(2));
        assertThat(codes(policy)).containsExactly(SWITCH);
        assertThat(codes(policy.withDiscountable())).isEmpty();
    }
}
