package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinancePolicyTest {

    /** The supplier is paid 10 days before delivery, a prepayment comes 5 days before it, a bill runs 180 days. */
    private final FinancePolicy finance = PolicySamples.full().finance();

    private static PaymentTerms bill(int days) {
        return PaymentTerms.openAccount(days).withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
    }

    @Test
    void counts_from_payment_to_the_supplier_until_usable_cash() {
        assertThat(finance.outlaidDays(PaymentTerms.openAccount(30))).contains(new BigDecimal("40"));
        assertThat(finance.outlaidDays(bill(30))).contains(new BigDecimal("220"));
        assertThat(finance.outlaidDays(PaymentTerms.prepaid())).contains(new BigDecimal("5"));
    }

    @Test
    void weighs_the_days_by_the_shares_of_payment() {
        assertThat(finance.outlaidDays(PaymentTerms.partlyPrepaid(new BigDecimal("0.3"), 30)))
                .contains(new BigDecimal("29.5"));
        assertThat(finance.outlaidDays(bill(0).withPrepaidShare(new BigDecimal("0.5"))))
                .contains(new BigDecimal("97.5"));
    }

    @Test
    void days_may_fall_below_zero_where_the_customer_pays_first() {
        assertThat(finance.withSupplierPaidDaysBeforeDelivery(-20).outlaidDays(PaymentTerms.prepaid()))
                .contains(new BigDecimal("-25"));
    }

    @Test
    void knows_no_days_of_an_instrument_in_use_that_is_not_declared() {
        FinancePolicy billsOnly = finance.withDaysToUsableCash(Map.of(PaymentInstrument.BANK_ACCEPTANCE, 180));
        assertThat(billsOnly.outlaidDays(PaymentTerms.openAccount(0))).isEmpty();
        assertThat(billsOnly.outlaidDays(bill(0))).isPresent();
        assertThat(billsOnly.outlaidDays(bill(0).withPrepaidShare(new BigDecimal("0.5"))))
                .isEmpty();
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
}
