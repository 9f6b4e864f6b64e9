package io.coaldesk.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class SaleDetailsTest {

    private static final DeliveryPlace PLANT = DeliveryPlace.parse("huadong/delivered");

    @Test
    void of_which_nothing_is_known_are_an_empty_object() {
        assertThat(CoaldeskJson.canonical(SaleDetails.none())).isEqualTo("{}");
        assertThat(CoaldeskJson.read(SaleDetails.class, "{}")).isEqualTo(SaleDetails.none());
    }

    @Test
    void refuse_what_cannot_be_by_its_name() {
        SaleDetails none = SaleDetails.none();
        assertThatThrownBy(() -> none.withResales(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sale.resales");
        assertThatThrownBy(() -> none.withResales(100)).hasMessageContaining("0 to 99");
        assertThatThrownBy(() -> none.withPeriodTonnes(BigDecimal.ZERO)).hasMessageContaining("sale.periodTonnes");
        assertThatThrownBy(() -> none.withOwnStockDays(new BigDecimal("-0.5")))
                .hasMessageContaining("sale.ownStockDays");
        assertThatThrownBy(() -> none.withChannel(" ")).hasMessageContaining("sale");
        PricePerTonne nothing =
                PricePerTonne.of(BigDecimal.ZERO, Currency.getInstance("CNY"), TaxTreatment.none(), PLANT);
        assertThatThrownBy(() -> none.withLastPrice(new AgreedPrice(LocalDate.of(2012, 6, 1), nothing)))
                .hasMessageContaining("sale.lastPrice.price.amount");
    }

    @Test
    void a_route_loses_less_than_all_and_comes_with_one_invoice_unless_said() {
        TransportRoute route = TransportRoute.builder().to(PLANT).build();
        assertThat(route.invoicing()).isEqualTo(Invoicing.ONE_INVOICE);
        assertThat(route.lossShare()).isZero();
        assertThat(route.withLossShare(new BigDecimal("0.0050")))
                .isEqualTo(route.withLossShare(new BigDecimal("0.005")));
        assertThatThrownBy(() -> route.withLossShare(BigDecimal.ONE)).hasMessageContaining("route.lossShare");
        assertThatThrownBy(() -> new TransportLeg(Label.of("rail"), Money.of("-1", "CNY"), TaxTreatment.none()))
                .hasMessageContaining("leg.perTonne");
        assertThatThrownBy(() -> new Substitute(Label.of("gas"), Money.of("0", "CNY"), TaxTreatment.none()))
                .hasMessageContaining("substitute.perGigajoule");
    }

    @Test
    void an_event_of_payment_is_expected_within_a_year_of_delivery() {
        assertThat(new PaymentStart(PaymentEvent.LOADING, -365).daysAfterDelivery())
                .isEqualTo(-365);
        assertThatThrownBy(() -> new PaymentStart(PaymentEvent.LOADING, 366))
                .hasMessageContaining("start.daysAfterDelivery");
    }
}
