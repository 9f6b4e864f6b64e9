package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.TransportLeg;
import io.coaldesk.market.ExchangeRate;
import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.CompleteSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 90 USD at 6.3 are 567 CNY; 3 % duty is 17.01; inspection 2.12 / 1.06 = 2, port 25, river 33.3 / 1.11 = 30: together
 * 641.01 net, and 749.98 with 17 %; at the border (567 + 17.01) * 17 % = 99.28 are paid.
 */
class LandedCostTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    private final LandedCost cost = CompleteSamples.landedCost();

    @Test
    void adds_up_line_by_line() {
        assertThat(cost.lines(DAY))
                .extracting(line -> line.line() + " " + line.net().amount().toPlainString())
                .containsExactly("customs-value 567", "duty 17.01", "leg-1 2", "leg-2 25", "leg-3 30");
        assertThat(cost.lines(DAY).get(0).stated()).isEqualTo(Money.of("90", "USD"));
        assertThat(cost.net(DAY).amount()).isEqualByComparingTo("641.01");
        assertThat(cost.importTax(DAY)).isEqualTo(Deals.cny("99.28"));
    }

    @Test
    void is_comparable_with_prices_in_the_country() {
        assertThat(cost.gross(DAY).amount()).isEqualByComparingTo("749.98");
        assertThat(cost.gross(DAY).tax()).isEqualTo(TaxTreatment.included("0.17"));
        assertThat(cost.gross(DAY).place()).isEqualTo(CompleteSamples.PLANT);
        assertThat(cost.gross(DAY).currency()).isEqualTo(Deals.cny("1").currency());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06-15", "2012-06-20"})
    void a_rate_may_be_used_for_its_days(String day) {
        assertThat(cost.net(LocalDate.parse(day))).isEqualTo(cost.net(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06-14", "2012-06-21"})
    void a_rate_of_a_later_day_or_too_old_is_refused(String day) {
        assertThatThrownBy(() -> cost.gross(LocalDate.parse(day)))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("exchangeRate.date");
                    assertThat(refused.value()).isEqualTo("2012-06-15");
                    assertThat(refused.allowed()).endsWith(" to " + day);
                });
    }

    @Test
    void refuses_what_does_not_belong_together() {
        assertThatThrownBy(() -> cost.withCif(Money.of("90", "EUR"))).hasMessageContaining("exchangeRate.from");
        assertThatThrownBy(() -> cost.withCif(Money.of("0", "USD"))).hasMessageContaining("cif");
        assertThatThrownBy(() -> cost.withDutyRate(new BigDecimal("-0.1"))).hasMessageContaining("dutyRate");
        assertThatThrownBy(() -> cost.withTaxRate(new BigDecimal("1.1"))).hasMessageContaining("taxRate");
        assertThatThrownBy(() -> cost.withRateValidDays(-1)).hasMessageContaining("rateValidDays");
        LandedCost foreignLeg =
                cost.withLegs(new TransportLeg(Label.of("rail"), Money.of("8", "USD"), TaxTreatment.none()));
        assertThatThrownBy(() -> foreignLeg.net(DAY)).isInstanceOf(AmountMismatchException.class);
    }

    @Test
    void without_duty_surcharges_and_legs_it_is_the_price_at_the_rate() {
        LandedCost bare = cost.withDutyRate(BigDecimal.ZERO)
                .withSurcharges()
                .withLegs()
                .withExchangeRate(ExchangeRate.of("USD", "CNY", "6.3333", DAY));
        assertThat(bare.net(DAY).amount()).isEqualByComparingTo("570");
    }
}
