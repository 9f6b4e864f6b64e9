package io.coaldesk.pricing.optimum;

import static io.coaldesk.pricing.optimum.Requests.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class NetbackTest {

    /** Made up: 791 with 13 % tax delivered, 1 % lost, freight 109 with 9 % tax. */
    static Netback sample() {
        return Netback.builder()
                .delivered(PricePerTonne.of(
                        number("791"),
                        Requests.CNY,
                        TaxTreatment.included("0.13"),
                        DeliveryPlace.parse("wuhan/delivered")))
                .deliveredLoss(number("0.01"))
                .freight(Money.of("109", "CNY"))
                .freightTax(TaxTreatment.included("0.09"))
                .port(Money.of("11.5", "CNY"))
                .loss(Money.of("1", "CNY"))
                .finance(Money.of("4", "CNY"))
                .service(Money.of("2", "CNY"))
                .build();
    }

    @Test
    void every_part_is_taken_off_without_tax() {
        // 700 * 0.99 - 100 - 11.5 - 1 - 4 - 2 = 574.5.
        assertThat(sample().value(MoneyRounding.of(2, RoundingMode.HALF_UP))).isEqualTo(Money.of("574.5", "CNY"));
    }

    @Test
    void parts_in_another_currency_or_below_nothing_are_refused() {
        assertThatThrownBy(() -> sample().withFreight(Money.of("10", "USD")))
                .hasMessageContaining("freight.currency: USD");
        assertThatThrownBy(() -> sample().withPort(Money.of("-1", "CNY"))).hasMessageContaining("port: -1");
        assertThatThrownBy(() -> sample().withDeliveredLoss(number("1"))).hasMessageContaining("deliveredLoss: 1");
    }
}
