package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarginPolicyTest {

    private static MarginPolicy withTarget(String least, Money target) {
        return new MarginPolicy(
                Money.of(least, "CNY"), Optional.of(new TargetMargin(target, Label.of("boss"))), Optional.empty());
    }

    @Test
    void has_a_target_at_the_floor_or_above() {
        assertThat(withTarget("5", Money.of("5", "CNY")).target()).isPresent();
        assertThatThrownBy(() -> withTarget("5", Money.of("4.99", "CNY"))).hasMessageContaining("margin.target.amount");
        assertThatThrownBy(() -> withTarget("5", Money.of("6", "USD"))).isInstanceOf(AmountMismatchException.class);
    }
}
