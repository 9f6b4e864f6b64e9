package io.coaldesk.money;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class MoneyRoundingTest {

    @Test
    void rounds_once_and_divides_once() {
        MoneyRounding cents = MoneyRounding.of(2, RoundingMode.HALF_UP);

        assertThat(cents.round(new BigDecimal("0.005"))).isEqualTo("0.01");
        assertThat(cents.divide(BigDecimal.TEN, new BigDecimal(3))).isEqualTo("3.33");
        assertThat(Money.of("77.855", "CNY").rounded(cents)).isEqualTo(Money.of("77.86", "CNY"));
        assertThat(MoneyRounding.of(2, RoundingMode.HALF_EVEN).round(new BigDecimal("0.005")))
                .isEqualTo("0.00");
    }

    @Test
    void digits_outside_their_range_are_refused() {
        assertRefused(() -> MoneyRounding.of(-1, RoundingMode.UP), "scale", "-1", "0 to 9");
        assertRefused(() -> MoneyRounding.of(10, RoundingMode.UP), "scale", "10", "0 to 9");
        assertRefused(() -> MoneyRounding.of(2, RoundingMode.UNNECESSARY), "mode", "UNNECESSARY", "a mode that rounds");
    }
}
