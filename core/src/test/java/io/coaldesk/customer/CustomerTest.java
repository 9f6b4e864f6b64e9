package io.coaldesk.customer;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Facts;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Customer CUSTOMER = Customer.builder()
            .id("c1")
            .name(Label.of("Example", "示例"))
            .industry("power")
            .region("east-china")
            .build();

    @Test
    void what_a_document_leaves_out_has_a_default() {
        Customer read = CoaldeskJson.read(
                Customer.class,
                "{\"id\":\"c1\",\"name\":{\"en\":\"Example\",\"zh\":\"示例\"},\"industry\":\"power\","
                        + "\"region\":\"east-china\"}");

        assertThat(read).isEqualTo(CUSTOMER);
        assertThat(read.partner()).isFalse();
        assertThat(read.facts()).isEqualTo(Facts.none());
        assertThat(read.tier()).isEmpty();
    }

    @Test
    void blank_names_are_refused() {
        assertRefused(() -> CUSTOMER.withId(" "), "id", "\" \"", "not blank");
        assertRefused(() -> CUSTOMER.withIndustry(""), "industry", "\"\"", "not blank");
        assertRefused(() -> CUSTOMER.withRegion(""), "region", "\"\"", "not blank");
    }

    @Test
    void a_grade_is_worse_than_one_of_a_better_rank() {
        assertThat(RiskGrade.of("B", 5).isWorseThan(RiskGrade.of("AA", 2))).isTrue();
        assertThat(RiskGrade.of("AA", 2).isWorseThan(RiskGrade.of("AA", 2))).isFalse();
        assertRefused(() -> RiskGrade.of("AA", 0), "grade.rank", "0.0", "1 to 99");
        assertRefused(() -> RiskGrade.of("", 1), "grade.code", "\"\"", "not blank");
    }

    @Test
    void tiers_run_from_the_closest_to_the_loosest() {
        assertThat(CustomerTier.values())
                .containsExactly(CustomerTier.STRATEGIC, CustomerTier.KEY, CustomerTier.GENERAL, CustomerTier.RETAIL);
    }

    @Test
    void may_know_the_grade_that_credit_last_assigned() {
        Customer graded = CUSTOMER.withRiskGrade(RiskGrade.of("AA", 1));
        assertThat(CUSTOMER.riskGrade()).isEmpty();
        assertThat(CoaldeskJson.read(Customer.class, CoaldeskJson.write(graded)))
                .isEqualTo(graded)
                .isNotEqualTo(CUSTOMER);
    }
}
