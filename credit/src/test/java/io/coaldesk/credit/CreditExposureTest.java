package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.Money;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditExposureTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static OrderProgress order(String ordered, String delivered, String invoiced, String received) {
        return OrderProgress.builder()
                .order("SO-1")
                .ordered(cny(ordered))
                .delivered(cny(delivered))
                .invoiced(cny(invoiced))
                .received(cny(received))
                .build();
    }

    private static CreditExposure exposure(String ordered, String delivered, String invoiced, String received) {
        return CreditExposure.from(CNY, List.of(order(ordered, delivered, invoiced, received)));
    }

    /** A published case as typed in. */
    record ExposureCase(
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) Currency currency,
            @JsonProperty(required = true) BigDecimal limit,
            @JsonProperty(required = true) List<OrderProgress> orders,
            @JsonProperty(required = true) BigDecimal exposure,
            @JsonProperty(required = true) boolean blocked) {}

    @Test
    void total_is_the_open_stages_less_prepayments() {
        assertThat(Documents.file().exposure().total()).isEqualTo(cny("22500000.5"));
    }

    @Test
    void every_stage_holds_what_has_not_moved_on() {
        CreditExposure exposure = exposure("100", "70", "40", "15");
        assertThat(exposure.ordersNotDelivered()).isEqualTo(cny("30"));
        assertThat(exposure.deliveredNotInvoiced()).isEqualTo(cny("30"));
        assertThat(exposure.invoicedNotPaid()).isEqualTo(cny("25"));
        assertThat(exposure.prepaymentsReceived()).isEqualTo(cny("0"));
        assertThat(exposure.total()).isEqualTo(cny("85"));
    }

    @Test
    void an_invoice_before_delivery_leaves_the_order() {
        CreditExposure exposure = exposure("100", "0", "100", "0");
        assertThat(exposure.ordersNotDelivered()).isEqualTo(cny("0"));
        assertThat(exposure.invoicedNotPaid()).isEqualTo(cny("100"));
    }

    @Test
    void a_prepaid_order_is_no_risk() {
        CreditExposure exposure = exposure("100", "0", "0", "100");
        assertThat(exposure.prepaymentsReceived()).isEqualTo(cny("100"));
        assertThat(exposure.total()).isEqualTo(cny("0"));
    }

    @Test
    void prepayments_beyond_what_is_open_give_no_negative_risk() {
        assertThat(exposure("100", "100", "100", "150").total()).isEqualTo(cny("0"));
    }

    @Test
    void refuses_negative_amounts_and_two_currencies() {
        CreditExposure none = CreditExposure.none(CNY);
        assertThatThrownBy(() -> none.withInvoicedNotPaid(cny("-1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invoicedNotPaid.amount: -1 is not allowed; allowed: 0 or more");
        assertThatThrownBy(() -> none.withInvoicedNotPaid(Money.of("1", "USD")))
                .hasMessageContaining("exposure.currency: USD is not allowed; allowed: CNY");
        assertThatThrownBy(() -> CreditExposure.from(Currency.getInstance("USD"), List.of(order("1", "0", "0", "0"))))
                .hasMessageContaining("order SO-1.currency: CNY is not allowed; allowed: USD");
        assertThatThrownBy(() -> order("1", "0", "0", "0").withReceived(cny("-1")))
                .hasMessageContaining("received.amount: -1");
        assertThatThrownBy(() -> order("1", "0", "0", "0").withDelivered(Money.of("1", "USD")))
                .hasMessageContaining("order SO-1.currency: USD");
    }

    @Test
    @DisplayName("exposure-no-double-count-erpnext-30470")
    void exposure_no_double_count_erpnext_30470() {
        ExposureCase published = CoaldeskJson.read(
                ExposureCase.class, Documents.text("/cases/exposure-no-double-count-erpnext-30470.json"));
        CreditExposure exposure = CreditExposure.from(published.currency(), published.orders());

        assertThat(exposure.total()).isEqualTo(Money.of(published.exposure(), published.currency()));

        CreditPolicy policy = Documents.with(Documents.grade("A")
                .withLimits(new LimitMethod.Cap(Money.of(published.limit(), published.currency()))));
        CreditDecision decision = CreditAssessor.of(policy)
                .assess(
                        Documents.file().withExposure(exposure),
                        CreditRequest.of(PaymentTerms.openAccount(30), Documents.AS_OF));
        assertThat(decision.opinion().reasons().stream()
                        .anyMatch(reason -> reason.code().equals("credit.limit.exceeded")))
                .isEqualTo(published.blocked());
    }
}
