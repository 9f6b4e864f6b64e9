package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition FROM_FIVE = Condition.within(Interval.atLeast(new BigDecimal("5")));

    @Test
    void only_what_accepts_anything_accepts_what_is_not_known() {
        assertThat(Condition.any().holds(AttributeValue.unknown())).isTrue();
        assertThat(Condition.codes("a").holds(AttributeValue.unknown())).isFalse();
        assertThat(Condition.within(Interval.ALL).holds(AttributeValue.unknown()))
                .isFalse();
    }

    @Test
    void codes_accept_themselves_and_no_other() {
        assertThat(Condition.codes("b", "a").holds(AttributeValue.code("a"))).isTrue();
        assertThat(Condition.codes("b", "a").holds(AttributeValue.code("c"))).isFalse();
        assertThat(Condition.codes("b", "a").holds(AttributeValue.otherCode())).isFalse();
        assertThat(Condition.codes().holds(AttributeValue.code("a"))).isFalse();
    }

    @Test
    void an_interval_accepts_its_numbers() {
        assertThat(FROM_FIVE.holds(AttributeValue.number(new BigDecimal("5.00"))))
                .isTrue();
        assertThat(FROM_FIVE.holds(AttributeValue.number(new BigDecimal("4.99"))))
                .isFalse();
        assertThat(FROM_FIVE.holds(AttributeValue.code("5"))).isFalse();
    }

    @Test
    void two_conditions_make_the_one_that_asks_both() {
        assertThat(Condition.codes("a", "b").and(Condition.codes("c", "b"))).isEqualTo(Condition.codes("b"));
        assertThat(Condition.codes("a").and(Condition.any())).isEqualTo(Condition.codes("a"));
        assertThat(Condition.any().and(FROM_FIVE)).isEqualTo(FROM_FIVE);
        assertThat(FROM_FIVE.and(Condition.any())).isEqualTo(FROM_FIVE);
        assertThat(FROM_FIVE.and(Condition.within(Interval.lessThan(BigDecimal.TEN))))
                .isEqualTo(
                        Condition.within(Interval.atLeast(new BigDecimal("5")).and(Interval.lessThan(BigDecimal.TEN))));
    }

    @Test
    void codes_and_a_number_are_not_asked_of_one_attribute() {
        assertThatThrownBy(() -> FROM_FIVE.and(Condition.codes("a"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Condition.codes("a").and(FROM_FIVE)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void the_order_of_codes_has_no_meaning() {
        assertThat(Condition.codes("a", "b")).isEqualTo(Condition.codes(List.of("b", "a", "b")));
    }

    @Test
    void a_blank_code_is_refused() {
        assertThatThrownBy(() -> Condition.codes(" ")).isInstanceOf(InvalidValueException.class);
    }
}
