package io.coaldesk.blending.allocation;

import static io.coaldesk.blending.allocation.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.reason.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void what_is_not_stated_is_zero_or_absent() {
        Amounts amounts = Amounts.of("june", "1200.50");
        assertThat(amounts.at("june")).isEqualTo(number("1200.5"));
        assertThat(amounts.at("july")).isZero();
        assertThat(amounts.find("july")).isEmpty();
        assertThat(Amounts.none().total()).isZero();
        assertThat(amounts.with("july", number("3")).total()).isEqualTo(number("1203.5"));
    }

    @Test
    void is_an_object_of_numbers_in_json() {
        Amounts amounts = Amounts.of(Map.of("b", number("2"), "a", number("1.50")));
        assertThat(CoaldeskJson.write(amounts).replaceAll("\\s", "")).isEqualTo("{\"a\":1.5,\"b\":2}");
        assertThat(CoaldeskJson.read(Amounts.class, "{\"b\": 2.0, \"a\": 1.5}")).isEqualTo(amounts);
        assertThatThrownBy(() -> CoaldeskJson.read(Amounts.class, "{\"a\": null}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a number of 0 or more");
    }

    @Test
    void refuses_a_negative_amount_by_its_id() {
        assertThatThrownBy(() -> Amounts.of("june", "-1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("june: -1");
    }
}
