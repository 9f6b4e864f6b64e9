package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentSurchargeTest {

    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);
    private static final InstrumentSurcharge.GrossUp HALF_YEAR =
            new InstrumentSurcharge.GrossUp(new BigDecimal("0.06"), 180, 360);

    private static PricingPolicy policy(InstrumentSurcharge surcharge) {
        PricingPolicy plain = PolicySamples.plain("CNY", TaxTreatment.none());
        return plain.withSurcharges(Map.of(PaymentInstrument.BANK_ACCEPTANCE, surcharge))
                .withFinance(plain.finance()
                        .withDaysToUsableCash(
                                Map.of(PaymentInstrument.CASH, 0, PaymentInstrument.BANK_ACCEPTANCE, 180)));
    }

    private static PriceRequest byBill(PaymentTerms terms) {
        return Deals.withTerms(Deals.bare("582", "400"), terms.withInstrument(PaymentInstrument.BANK_ACCEPTANCE));
    }

    @Test
    void a_bill_that_is_discounted_on_receipt_is_worth_the_cash_price() {
        // 582 / (1 - 0.06 * 180 / 360) = 582 / 0.97 = 600
        PriceOffer offer = Deals.offer(policy(HALF_YEAR), byBill(PaymentTerms.openAccount(0)));
        assertThat(Deals.step(offer, "payment-instrument")).isEqualTo("18 = 600");
        assertThat(Deals.text(offer, "pricing.surcharge")).isEqualTo("payment by bank acceptance bill adds 18 CNY/t");
    }

    @Test
    void the_days_that_the_terms_state_come_before_those_of_the_policy() {
        // 582 * 0.06 * 90 / (360 - 5.4) = 8.862944…
        PriceOffer offer = Deals.offer(
                policy(HALF_YEAR), byBill(PaymentTerms.openAccount(0).withBillDays(90)));
        assertThat(Deals.step(offer, "payment-instrument")).isEqualTo("8.86 = 590.86");
    }

    @Test
    void only_what_is_open_after_delivery_is_paid_by_bill() {
        PaymentTerms half = PaymentTerms.partlyPrepaid(new BigDecimal("0.5"), 0);
        assertThat(Deals.step(Deals.offer(policy(HALF_YEAR), byBill(half)), "payment-instrument"))
                .isEqualTo("9 = 591");
        assertThat(Deals.step(
                        Deals.offer(policy(new InstrumentSurcharge.AddOn(Deals.cny("10"))), byBill(half)),
                        "payment-instrument"))
                .isEqualTo("5 = 587");
        assertThat(Deals.step(Deals.offer(policy(HALF_YEAR), byBill(PaymentTerms.prepaid())), "payment-instrument"))
                .isEqualTo("none");
    }

    @Test
    void cash_bears_no_surcharge_of_bills() {
        assertThat(Deals.price(policy(HALF_YEAR), Deals.bare("582", "400"))).isEqualTo("582");
    }

    @Test
    void ten_yuan_on_620_are_three_point_two_per_cent_a_year_for_six_months() {
        InstrumentSurcharge implied = new InstrumentSurcharge.GrossUp(new BigDecimal("0.032"), 180, 360);
        Money surcharge = implied.surcharge(Deals.cny("620"), BigDecimal.ONE, implied.days(), CENTS);
        assertThat(surcharge.amount()).isBetween(new BigDecimal("10.00"), new BigDecimal("10.10"));
    }

    @Test
    void refuses_a_discount_that_leaves_nothing_of_the_bill() {
        assertThatThrownBy(() -> new InstrumentSurcharge.GrossUp(new BigDecimal("0.5"), 720, 360))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("surcharge.days");
        assertThatThrownBy(() -> HALF_YEAR.surcharge(Deals.cny("620"), BigDecimal.ONE, 6000, CENTS))
                .hasMessageContaining("6000");
        assertThatThrownBy(() -> new InstrumentSurcharge.AddOn(Deals.cny("-1")))
                .hasMessageContaining("surcharge.amount");
        assertThatThrownBy(() -> policy(new InstrumentSurcharge.AddOn(Money.of("10", "USD"))))
                .hasMessageContaining("surcharges.BANK_ACCEPTANCE.amount.currency");
    }

    @Test
    void an_absent_share_of_the_bill_costs_nothing() {
        assertThat(HALF_YEAR.surcharge(Deals.cny("582"), BigDecimal.ZERO, 180, CENTS))
                .isEqualTo(Deals.cny("0"));
        assertThat(new InstrumentSurcharge.AddOn(Deals.cny("10")).days()).isZero();
    }
}
