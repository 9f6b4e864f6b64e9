package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.testing.credit.CreditArbitraries;
import io.coaldesk.testing.credit.CreditLaws;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CreditLawsTest {

    @Provide
    Arbitrary<CreditPolicy> anyPolicy() {
        return CreditArbitraries.policies();
    }

    @Property
    void equal_facts_are_treated_equally(
            @ForAll CreditPolicy policy, @ForAll CreditFile file, @ForAll CreditRequest request) {
        CreditLaws.equalTreatment(policy, file, "somebody-else", request);
    }

    @Property(tries = 3000)
    void better_facts_are_never_treated_worse(
            @ForAll CreditPolicy policy,
            @ForAll CreditFile one,
            @ForAll CreditFile other,
            @ForAll CreditRequest request) {
        assertThat(CreditLaws.isNonMonotone(policy)).isFalse();
        CreditLaws.betterFactsAreNeverTreatedWorse(policy, one, other, request);
    }

    @Property(tries = 3000)
    void every_policy_that_treats_better_facts_worse_is_found(
            @ForAll("anyPolicy") CreditPolicy policy,
            @ForAll CreditFile one,
            @ForAll CreditFile other,
            @ForAll CreditRequest request) {
        CreditLaws.everyBreachIsFound(policy, one, other, request);
    }

    /** The law can fail: without the finding this policy would break it, on these files. */
    @Test
    void the_law_notices_a_policy_that_is_not_monotone() {
        CreditPolicy policy = Documents.with(Documents.grade("A").withMaxCreditDays(10));
        CreditFile good = Documents.file();
        CreditFile fair =
                good.withFacts(good.facts().with("wagesPaidOnTime", "no").with("enterpriseSize", "small"));
        CreditRequest request = CreditRequest.of(PaymentTerms.openAccount(30), Documents.AS_OF);

        assertThatThrownBy(() -> CreditLaws.treatsNoWorse(policy, good, fair, request))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("no shorter term");
        assertThat(CreditLaws.isNonMonotone(policy)).isTrue();
    }

    @Property
    void money_is_counted_once(@ForAll List<OrderProgress> orders) {
        CreditLaws.moneyIsCountedOnce(CreditArbitraries.CURRENCY, orders);
    }

    @Property(tries = 200)
    void the_same_input_gives_the_same_decision(
            @ForAll CreditPolicy policy, @ForAll CreditFile file, @ForAll CreditRequest request) {
        CreditLaws.sameInputSameDecision(policy, file, request);
    }

    @Property
    void the_order_of_lists_is_irrelevant(
            @ForAll("anyPolicy") CreditPolicy policy, @ForAll CreditFile file, @ForAll CreditRequest request) {
        CreditLaws.orderOfListsIsIrrelevant(policy, file, request);
    }

    @Property(tries = 100)
    void bad_input_is_refused(@ForAll CreditPolicy policy, @ForAll CreditFile file, @ForAll CreditRequest request) {
        CreditLaws.badInputIsRefused(policy, file, request, Currency.getInstance("USD"));
    }

    @Property(tries = 300)
    void every_value_reads_back_equal(
            @ForAll("anyPolicy") CreditPolicy policy, @ForAll CreditFile file, @ForAll CreditRequest request) {
        assertThat(CoaldeskJson.read(CreditPolicy.class, CoaldeskJson.write(policy)))
                .isEqualTo(policy);
        assertThat(CoaldeskJson.read(CreditFile.class, CoaldeskJson.write(file)))
                .isEqualTo(file);
        assertThat(CoaldeskJson.read(CreditRequest.class, CoaldeskJson.write(request)))
                .isEqualTo(request);
        CreditDecision decision = CreditAssessor.of(policy).assess(file, request);
        assertThat(CoaldeskJson.read(CreditDecision.class, CoaldeskJson.write(decision)))
                .isEqualTo(decision);
    }

    @Property
    void an_order_reads_back_equal(@ForAll OrderProgress order) {
        assertThat(CoaldeskJson.read(OrderProgress.class, CoaldeskJson.write(order)))
                .isEqualTo(order);
    }
}
