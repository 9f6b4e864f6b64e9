package io.coaldesk.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.InvalidValueException;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 15);
    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);

    private final ExchangeRate rate = ExchangeRate.of("USD", "CNY", "6.3015", DAY);

    @Test
    void converts_one_way_and_rounds_once() {
        assertThat(rate.convert(Money.of("90.05", "USD"), CENTS)).isEqualTo(Money.of("567.45", "CNY"));
        assertThatThrownBy(() -> rate.convert(Money.of("90", "CNY"), CENTS))
                .isInstanceOf(AmountMismatchException.class);
    }

    @Test
    void may_be_used_from_its_day_for_as_long_as_is_said() {
        assertThatCode(() -> rate.requireUsable(DAY, 0)).doesNotThrowAnyException();
        assertThatCode(() -> rate.requireUsable(DAY.plusDays(5), 5)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rate.requireUsable(DAY.plusDays(6), 5))
                .isInstanceOfSatisfying(InvalidValueException.class, stale -> {
                    assertThat(stale.field()).isEqualTo("exchangeRate.date");
                    assertThat(stale.allowed()).isEqualTo("2012-06-16 to 2012-06-21");
                });
        assertThatThrownBy(() -> rate.requireUsable(DAY.minusDays(1), 5)).hasMessageContaining("2012-06-15");
    }

    @Test
    void refuses_a_rate_of_nothing_and_a_currency_into_itself() {
        assertThatThrownBy(() -> ExchangeRate.of("USD", "CNY", "0", DAY)).hasMessageContaining("exchangeRate.rate");
        assertThatThrownBy(() -> ExchangeRate.of("USD", "USD", "1", DAY)).hasMessageContaining("exchangeRate.to");
        assertThatThrownBy(() -> ExchangeRate.of("USD", "XXZ", "1", DAY)).hasMessageContaining("XXZ");
        assertThat(ExchangeRate.of("USD", "CNY", "6.30150", DAY)).isEqualTo(rate);
    }
}
