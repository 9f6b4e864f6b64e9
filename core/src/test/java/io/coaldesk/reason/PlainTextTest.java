package io.coaldesk.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0
                    -0.5 | -0.5
                    100 | 100
                    -100 | -100
                    1000 | 1,000
                    -1000 | -1,000
                    1234567.80 | 1,234,567.80
                    1E+6 | 1,000,000
                    0.0001234 | 0.0001234
                    """)
    void groups_digits_and_keeps_the_scale(BigDecimal number, String text) {
        assertThat(PlainText.number(number)).isEqualTo(text);
    }

    @Test
    void does_not_follow_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PlainText.number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void dropping_zeros_keeps_the_value_and_makes_equal_numbers_one(@ForAll BigDecimal number) {
        BigDecimal shortest = PlainText.withoutTrailingZeros(number);

        assertThat(shortest).isEqualByComparingTo(number);
        assertThat(shortest.scale()).isNotNegative();
        assertThat(PlainText.withoutTrailingZeros(number.setScale(number.scale() + 4)))
                .isEqualTo(shortest);
        assertThat(PlainText.areShortest(Stream.of(shortest))).isTrue();
    }

    @Property
    void the_shortest_form_is_that_without_zeros(@ForAll long digits, @ForAll @IntRange(min = -3, max = 22) int scale) {
        BigDecimal stripped = BigDecimal.valueOf(digits, scale).stripTrailingZeros();

        assertThat(PlainText.withoutTrailingZeros(BigDecimal.valueOf(digits, scale)))
                .isEqualTo(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    @Test
    void zeros_at_the_end_are_not_the_shortest_form() {
        assertThat(PlainText.areShortest(Stream.of(BigDecimal.ONE, new BigDecimal("1.0"))))
                .isFalse();
        assertThat(PlainText.withoutTrailingZeros(new BigDecimal("1E+1"))).hasToString("10");
    }
}
