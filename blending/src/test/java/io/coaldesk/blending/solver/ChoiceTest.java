package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    @Test
    void range_is_left_out_or_used() {
        Choice range = new Choice.Range(true, 0.2, 0.8);
        assertThat(range.count()).isEqualTo(2);
        assertThat(range.optionAt(0)).isZero();
        assertThat(range.optionAt(0.1)).isEqualTo(-1);
        assertThat(range.optionAt(0.2 - 1e-12)).isEqualTo(1);
        assertThat(range.optionAt(0.8)).isEqualTo(1);
    }

    @Test
    void range_that_is_empty_leaves_one_option_or_none() {
        assertThat(new Choice.Range(true, 0.9, 0.8).count()).isEqualTo(1);
        assertThat(new Choice.Range(true, 0, 0).count()).isEqualTo(1);
        assertThat(new Choice.Range(false, 0.9, 0.8).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 1.0 / 3, 0.7, 25})
    void floor_of_every_multiple_is_its_own_option(double step) {
        Choice multiples = new Choice.Multiples(true, step, 3, 500);
        assertThat(multiples.count()).isEqualTo(499);
        for (int option = 0; option < multiples.count(); option++) {
            double value = multiples.least(option);
            assertThat(multiples.floor(value)).isEqualTo(option);
            assertThat(multiples.optionAt(value)).isEqualTo(option);
            assertThat(multiples.floor(Math.nextDown(value))).isEqualTo(Math.max(0, option - 1));
        }
        assertThat(multiples.least(1)).isEqualTo(3 * step);
        assertThat(multiples.floor(1e9)).isEqualTo(498);
    }

    @Test
    void multiples_of_a_column_that_is_always_used_start_with_the_first() {
        Choice multiples = new Choice.Multiples(false, 0.5, 2, 4);
        assertThat(multiples.count()).isEqualTo(3);
        assertThat(multiples.least(0)).isEqualTo(1);
        assertThat(multiples.canBeUnused()).isFalse();
        assertThat(multiples.floor(0)).isZero();
        assertThat(multiples.optionAt(0)).isEqualTo(-1);
    }

    @Test
    void list_is_searched_by_value() {
        Choice listed = new Choice.Listed(new double[] {0, 0.2, 0.5});
        assertThat(listed.canBeUnused()).isTrue();
        assertThat(listed.floor(0.3)).isEqualTo(1);
        assertThat(listed.floor(9)).isEqualTo(2);
        assertThat(listed.optionAt(0.5 + 1e-12)).isEqualTo(2);
        assertThat(listed.optionAt(0.3)).isEqualTo(-1);
        assertThat(new Choice.Listed(new double[] {0.2}).floor(0.1)).isZero();
    }
}
