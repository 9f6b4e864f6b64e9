package io.coaldesk.money;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import org.junit.jupiter.api.Test;

class WrittenAmountsTest {

    @Test
    void refuses_text_that_is_no_number_with_field_and_value() {
        assertThatThrownBy(() -> Money.of("1,5", "CNY"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount: 1,5 is not allowed; allowed: a decimal number such as 0.17");
        assertThatThrownBy(() -> TaxTreatment.included("17 %"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("tax.rate: 17 %");
    }

    @Test
    void refuses_a_currency_that_is_no_code() {
        assertThatThrownBy(() -> Money.of("1", "RMB?"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("currency: RMB? is not allowed; allowed: an ISO 4217 code such as CNY");
    }
}
