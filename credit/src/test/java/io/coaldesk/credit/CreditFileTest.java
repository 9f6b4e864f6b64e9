package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.Money;
import io.coaldesk.reason.InvalidValueException;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CreditFileTest {

    private static void refused(String from, String to, String message) {
        String document = Documents.text("/golden/credit-file@1.json");
        assertThat(document).contains(from);
        assertThatThrownBy(() -> CoaldeskJson.read(CreditFile.class, document.replace(from, to)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_new_customer_may_have_no_facts_and_no_sales() {
        CreditFile file = CreditFile.builder()
                .customer("new")
                .currency(Currency.getInstance("CNY"))
                .exposure(CreditExposure.none(Currency.getInstance("CNY")))
                .build();
        assertThat(file.facts().values()).isEmpty();
        assertThat(CoaldeskJson.read(CreditFile.class, CoaldeskJson.write(file)))
                .isEqualTo(file);
    }

    @Test
    void refuses_two_currencies_by_name() {
        CreditFile file = Documents.file();
        assertThatThrownBy(() -> file.withCurrency(Currency.getInstance("USD")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("exposure.currency: CNY is not allowed; allowed: USD");
        assertThatThrownBy(() -> file.withAverageMonthlySales(Money.of("1", "USD")))
                .hasMessageContaining("averageMonthlySales.currency: USD");
    }

    @Test
    void refuses_bad_documents_by_path() {
        refused("\"amount\" : 25000000", "\"amount\" : -1", "averageMonthlySales.amount: -1 is not allowed");
        refused("\"amount\" : 12000000", "\"amount\" : -1", "exposure.ordersNotDelivered.amount: -1");
        refused("\"customer\" : \"jiangnan-power\"", "\"customer\" : \" \"", "customer: \" \" is not allowed");
        refused("\"averageMonthlySales\"", "\"monthlySales\"", "monthlySales: an unknown property is not allowed");
        refused("\"asOf\" : \"2012-06-15\"", "\"asOf\" : \"15 June\"", "asOf: 15 June is not allowed");
        refused("credit-file@1", "credit-policy@1", "format: coaldesk/credit-policy@1 is not allowed");
        refused("\"defaultRecord\" : \"none\"", "\"defaultRecord\" : []", "defaultRecord");
    }
}
