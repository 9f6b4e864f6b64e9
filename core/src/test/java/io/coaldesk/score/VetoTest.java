package io.coaldesk.score;

import static io.coaldesk.score.Cards.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.reason.InvalidValueException;
import org.junit.jupiter.api.Test;

class VetoTest {

    @Test
    void both_bounds_are_strict() {
        Veto veto = Cards.veto("range", "ratio")
                .below(dec("0.2"))
                .above(dec("0.80"))
                .build();
        assertThat(veto.hits(FactValue.of(dec("0.199")))).isTrue();
        assertThat(veto.hits(FactValue.of(dec("0.20")))).isFalse();
        assertThat(veto.hits(FactValue.of(dec("0.8")))).isFalse();
        assertThat(veto.hits(FactValue.of(dec("0.8001")))).isTrue();
    }

    @Test
    void categories_and_bounds_exclude_each_other() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cards.veto("none", "x").build())
                .withMessageContaining("either categories, or below or above");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cards.veto("both", "x")
                        .addCategories("y")
                        .below(dec("1"))
                        .build());
    }

    @Test
    void a_fact_of_the_other_kind_is_refused() {
        Veto number = Cards.veto("n", "ratio").below(dec("1")).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> number.hits(FactValue.of("low")))
                .withMessage("ratio: low is not allowed; allowed: a number");
        Veto category = Cards.veto("c", "record").addCategories("default").build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> category.hits(FactValue.of(dec("3"))))
                .withMessageContaining("record: 3 is not allowed");
    }
}
