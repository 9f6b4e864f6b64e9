package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.customer.RiskGrade;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactWarningsTest {

    private final PricingPolicy plain = PolicySamples.plain("CNY", TaxTreatment.none());

    private static PriceRequest graded(String grade) {
        PriceRequest request = Deals.bare("500", "400");
        return request.withInquiry(
                request.inquiry().withCustomer(request.inquiry().customer().withRiskGrade(RiskGrade.of(grade, 3))));
    }

    @Test
    void a_grade_whose_loss_is_not_stated_does_not_go_unnoticed() {
        PricingPolicy policy = plain.withCreditLoss(
                new CreditLossPolicy(new TreeMap<>(Map.of("AA", BigDecimal.ZERO)), new BigDecimal("0.01")));
        assertThat(Deals.text(Deals.offer(policy, graded("ZZZ")), "pricing.grade.unlisted"))
                .contains("grade ZZZ");
        assertThat(Deals.codes(Deals.offer(policy, graded("AA")))).doesNotContain("pricing.grade.unlisted");
    }

    @Test
    void a_table_of_the_period_says_that_its_tonnes_are_not_known() {
        RuleEffect byPeriod = new RuleEffect.TonnageTable(
                BandEdge.FROM_INCLUDED,
                List.of(PolicySamples.step(null, null, "-1")),
                Optional.of(TonnageBasis.PERIOD),
                Optional.empty());
        PricingPolicy policy = plain.withRules(PolicySamples.rule("volume", RuleKind.DISCOUNT, 1, byPeriod));
        assertThat(Deals.offer(policy, Deals.bare("500", "400")).reasons())
                .filteredOn(reason -> reason.code().equals("pricing.fact.missing"))
                .anyMatch(reason -> reason.text(Language.EN).contains("tonnes of the period"));
    }
}
