package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.CreditGate;
import io.coaldesk.deal.CreditOpinion;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.Money;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.credit.CreditLaws;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CreditGatesTest {

    private static final CreditAssessor ASSESSOR = CreditAssessor.of(Documents.policy());
    private static final PaymentTerms DAYS_30 = PaymentTerms.openAccount(30);

    private static Inquiry inquiryOf(String customer) {
        Inquiry inquiry = CoaldeskJson.read(Inquiry.class, Documents.text("/inquiry.json"));
        return inquiry.withCustomer(inquiry.customer().withId(customer));
    }

    @Test
    void finds_the_file_of_the_customer_and_gives_the_assessors_opinion() {
        CreditGate gate = CreditGates.of(ASSESSOR, List.of(Documents.file().withCustomer("other"), Documents.file()));
        Money amount = Money.of("60000000", "CNY");

        CreditOpinion opinion = gate.check(inquiryOf("jiangnan-power"), Optional.of(amount), DAYS_30, Documents.AS_OF);

        assertThat(opinion)
                .isEqualTo(ASSESSOR.assess(Documents.file(), CreditRequest.of(DAYS_30, amount, Documents.AS_OF))
                        .opinion());
        assertThat(opinion.reasons()).extracting(reason -> reason.code()).contains("credit.approval.collective");
    }

    @Test
    void a_customer_without_a_file_may_pay_before_delivery() {
        CreditOpinion opinion = CreditGates.of(ASSESSOR, List.of())
                .check(inquiryOf("stranger"), Optional.empty(), DAYS_30, Documents.AS_OF);
        assertThat(opinion.granted()).contains(PaymentTerms.prepaid());
        assertThat(opinion.reasons())
                .extracting(reason -> reason.code())
                .contains("credit.file.missing", "credit.terms.refused");
    }

    @Test
    void refuses_two_files_of_one_customer() {
        assertThatThrownBy(() -> CreditGates.of(ASSESSOR, List.of(Documents.file(), Documents.file())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("creditFile.customer: jiangnan-power is not allowed;"
                        + " allowed: one credit file for each customer");
    }

    @Property(tries = 100)
    void the_order_of_files_is_irrelevant(
            @ForAll CreditPolicy policy,
            @ForAll CreditFile one,
            @ForAll CreditFile other,
            @ForAll CreditRequest request) {
        List<CreditFile> files = List.of(one.withCustomer("one"), other.withCustomer("other"));
        CreditLaws.orderOfFilesIsIrrelevant(policy, files, inquiryOf("one"), request);
    }
}
