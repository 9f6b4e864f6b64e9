package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import org.junit.jupiter.api.Test;

class MarginPolicyTest {

    private static MarginPolicy withTarget(String least, Money target) {
        return MarginPolicy.floor(Money.of(least, "CNY")).withTarget(new TargetMargin(target, Label.of("boss")));
    }

    @Test
    void has_a_target_at_the_floor_or_above() {
        assertThat(withTarget("5", Money.of("5", "CNY")).target()).isPresent();
        assertThatThrownBy(() -> withTarget("5", Money.of("4.99", "CNY"))).hasMessageContaining("margin.target.amount");
        assertThatThrownBy(() -> withTarget("5", Money.of("6", "USD"))).isInstanceOf(AmountMismatchException.class);
    }

    @Test
    void names_the_one_who_may_least_of_those_who_may_approve() {
        MarginPolicy policy = withTarget("5", Money.of("12", "CNY"))
                .withLevels(
                        new ApprovalLevel(Money.of("7", "CNY"), Label.of("director")),
                        new ApprovalLevel(Money.of("10", "CNY"), Label.of("manager")));
        TargetMargin target = policy.target().orElseThrow();

        assertThat(policy.approver(Money.of("11", "CNY"), target)).isEqualTo(Label.of("manager"));
        assertThat(policy.approver(Money.of("10", "CNY"), target)).isEqualTo(Label.of("manager"));
        assertThat(policy.approver(Money.of("9.99", "CNY"), target)).isEqualTo(Label.of("director"));
        assertThat(policy.approver(Money.of("6", "CNY"), target)).isEqualTo(Label.of("boss"));
    }

    @Test
    void keeps_stretch_above_target_and_levels_above_the_floor() {
        MarginPolicy policy = withTarget("5", Money.of("12", "CNY"));
        assertThatThrownBy(() -> policy.withStretch(Money.of("11", "CNY"))).hasMessageContaining("margin.stretch");
        assertThatThrownBy(() -> policy.withLevels(new ApprovalLevel(Money.of("4", "CNY"), Label.of("a"))))
                .hasMessageContaining("margin.levels.downTo");
        assertThatThrownBy(() -> MarginPolicy.floor(Money.of("5", "CNY"))
                        .withLevels(new ApprovalLevel(Money.of("6", "CNY"), Label.of("a"))))
                .hasMessageContaining("margin.levels");
    }
}
