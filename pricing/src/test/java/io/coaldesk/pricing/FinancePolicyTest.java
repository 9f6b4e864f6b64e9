package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.Delivery;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.MonthEndRule;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinancePolicyTest {

    private static final DeliverySchedule DELIVERIES = PricingSamples.inquiry().deliveries();

    /** The supplier is paid 10 days before delivery, a prepayment comes 5 days before it, a bill runs 180 days. */
    private final FinancePolicy finance = PolicySamples.full().finance();

    private static PaymentTerms bill(int days) {
        return PaymentTerms.openAccount(days).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
    }

    @Test
    void counts_from_payment_to_the_supplier_until_usable_cash() {
        assertThat(finance.outlaidDays(PaymentTerms.openAccount(30), DELIVERIES))
                .contains(new BigDecimal("40"));
        assertThat(finance.outlaidDays(bill(30), DELIVERIES)).contains(new BigDecimal("220"));
        assertThat(finance.outlaidDays(PaymentTerms.prepaid(), DELIVERIES)).contains(new BigDecimal("5"));
    }

    @Test
    void weighs_the_days_by_the_shares_of_payment() {
        assertThat(finance.outlaidDays(PaymentTerms.partlyPrepaid(new BigDecimal("0.3"), 30), DELIVERIES))
                .contains(new BigDecimal("29.5"));
        assertThat(finance.outlaidDays(bill(0).withPrepaidShare(new BigDecimal("0.5")), DELIVERIES))
                .contains(new BigDecimal("97.5"));
    }

    @Test
    void days_may_fall_below_zero_where_the_customer_pays_first() {
        assertThat(finance.withSupplierPaidDaysBeforeDelivery(-20).outlaidDays(PaymentTerms.prepaid(), DELIVERIES))
                .contains(new BigDecimal("-25"));
    }

    @Test
    void knows_no_days_of_an_instrument_in_use_that_is_not_declared() {
        FinancePolicy billsOnly = finance.withDaysToUsableCash(Map.of(PaymentInstrument.BANK_ACCEPTANCE, 180));
        assertThat(billsOnly.outlaidDays(PaymentTerms.openAccount(0), DELIVERIES))
                .isEmpty();
        assertThat(billsOnly.outlaidDays(bill(0), DELIVERIES)).isPresent();
        assertThat(billsOnly.outlaidDays(bill(0).withPrepaidShare(new BigDecimal("0.5")), DELIVERIES))
                .isEmpty();
    }

    @Test
    void counts_from_the_event_to_the_month_end_and_weighs_deliveries_by_their_tonnes() {
        DeliverySchedule two = new DeliverySchedule(List.of(
                new Delivery(LocalDate.of(2012, 7, 1), new BigDecimal("30000")),
                new Delivery(LocalDate.of(2012, 7, 21), new BigDecimal("10000"))));
        PaymentTerms monthEnd = PaymentTerms.openAccount(0)
                .withStart(new PaymentStart(PaymentEvent.INVOICE_BOOKED, 5))
                .withMonthEnd(MonthEndRule.DUE_AT_MONTH_END);

        // 30 days for three quarters and 10 for the rest: 25, and 10 before delivery.
        assertThat(finance.outlaidDays(monthEnd, two)).contains(new BigDecimal("35"));
        assertThat(finance.outlaidDays(bill(30).withBillDays(90), DELIVERIES)).contains(new BigDecimal("130"));
    }

    @Test
    void refuses_figures_out_of_range() {
        assertThatThrownBy(() -> finance.withAnnualRate(new BigDecimal("1.2"))).hasMessageContaining("annualRate");
        assertThatThrownBy(() -> finance.withDayCount(367)).hasMessageContaining("dayCount");
        assertThatThrownBy(() -> finance.withPrepaymentDaysBeforeDelivery(-1))
                .hasMessageContaining("prepaymentDaysBeforeDelivery");
        assertThatThrownBy(() -> finance.withDaysToUsableCash(Map.of(PaymentInstrument.CASH, -1)))
                .hasMessageContaining("daysToUsableCash.CASH");
    }

    @Test
    void names_the_instrument_whose_days_are_wanting() {
        FinancePolicy nothing = finance.withDaysToUsableCash(Map.of());
        PaymentTerms halfByBill = bill(0).withPrepaidShare(new BigDecimal("0.5"));
        assertThat(nothing.unpriced(halfByBill)).contains(PaymentInstrument.BANK_ACCEPTANCE);
        assertThat(nothing.unpriced(halfByBill.withBillDays(180))).contains(PaymentInstrument.CASH);
        assertThat(finance.unpriced(halfByBill)).isEmpty();
    }
}
