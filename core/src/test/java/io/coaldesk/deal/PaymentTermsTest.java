package io.coaldesk.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaymentTermsTest {

    @Test
    void read_in_both_languages() {
        PaymentTerms part = PaymentTerms.partlyPrepaid(new BigDecimal("0.30"), 45);
        PaymentTerms bill = PaymentTerms.openAccount(30).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);

        assertThat(part.label().text(Language.EN)).isEqualTo("30 % before delivery, the rest 45 days after delivery");
        assertThat(part.label().text(Language.ZH)).startsWith("预付 30 %").endsWith("到货后 45 天付款");
        assertThat(bill.label().text(Language.EN)).isEqualTo("30 days after delivery by bank acceptance bill");
        assertThat(bill.label().text(Language.ZH)).contains("到货后 30 天付款", "银行承兑汇票");
        assertThat(PaymentTerms.prepaid().label().text(Language.ZH)).isEqualTo("先款后货");
        assertThat(PaymentTerms.openAccount(0).label().text(Language.EN)).isEqualTo("on delivery");
        assertThat(PaymentTerms.openAccount(0).label().text(Language.ZH)).isEqualTo("货到付款");
    }

    @Test
    void name_the_event_and_the_month_end() {
        PaymentTerms terms = PaymentTerms.openAccount(30)
                .withStart(new PaymentStart(PaymentEvent.INVOICE_BOOKED, 20))
                .withMonthEnd(MonthEndRule.COUNTED_FROM_MONTH_END);

        assertThat(terms.label().text(Language.EN))
                .isEqualTo("30 days after booking of the invoice, counted from the end of the month");
        assertThat(terms.label().text(Language.ZH)).isEqualTo("发票挂账后 30 天付款，自当月月末起算");
        assertThat(terms.withCreditDays(0)
                        .withMonthEnd(Optional.empty())
                        .label()
                        .text(Language.ZH))
                .isEqualTo("发票挂账后付款");
    }

    @Test
    void are_due_from_the_event_and_the_end_of_its_month() {
        LocalDate delivery = LocalDate.of(2012, 7, 5);
        PaymentTerms plain = PaymentTerms.openAccount(30);
        PaymentTerms booked = plain.withStart(new PaymentStart(PaymentEvent.INVOICE_BOOKED, 20));

        assertThat(plain.dueDate(delivery)).isEqualTo("2012-08-04");
        assertThat(booked.dueDate(delivery)).isEqualTo("2012-08-24");
        assertThat(booked.withMonthEnd(MonthEndRule.COUNTED_FROM_MONTH_END).dueDate(delivery))
                .isEqualTo("2012-08-30");
        assertThat(booked.withMonthEnd(MonthEndRule.DUE_AT_MONTH_END).dueDate(delivery))
                .isEqualTo("2012-08-31");
        assertThat(PaymentTerms.openAccount(0)
                        .withStart(new PaymentStart(PaymentEvent.LOADING, -6))
                        .dueDate(delivery))
                .isEqualTo("2012-06-29");
    }

    @Property
    void prepaid_and_open_make_the_whole(@ForAll PaymentTerms terms) {
        assertThat(terms.openShare().add(terms.prepaidShare())).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(CoaldeskJson.read(PaymentTerms.class, CoaldeskJson.write(terms)))
                .isEqualTo(terms);
    }

    @Test
    void cash_is_what_a_document_means_that_names_no_instrument() {
        assertThat(CoaldeskJson.read(PaymentTerms.class, "{\"prepaidShare\":0.0,\"creditDays\":30}"))
                .isEqualTo(PaymentTerms.openAccount(30));
    }
}
