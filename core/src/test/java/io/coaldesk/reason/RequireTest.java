package io.coaldesk.reason;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RequireTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void bounds_are_included() {
        assertThat(Require.inRange("f", 0.0, 0, 100)).isZero();
        assertThat(Require.inRange("f", 100.0, 0, 100)).isEqualTo(100);
        assertThat(Require.share("f", BigDecimal.ZERO)).isZero();
        assertThat(Require.share("f", BigDecimal.ONE)).isOne();
        assertThat(Require.notNegative("f", BigDecimal.ZERO)).isZero();
    }

    @Test
    void what_is_outside_is_refused_with_the_bounds() {
        assertRefused(() -> Require.inRange("f", 100.5, 0, 100), "f", "100.5", "0 to 100");
        assertRefused(() -> Require.inRange("f", Double.NaN, 0, 100), "f", "NaN", "0 to 100");
        assertRefused(
                () -> Require.inRange("f", Double.NaN, Double.NEGATIVE_INFINITY, 1), "f", "NaN", "-Infinity to 1");
        assertRefused(() -> Require.inRange("f", HALF, BigDecimal.ONE, BigDecimal.TEN), "f", "0.5", "1 to 10");
        assertRefused(() -> Require.share("f", HALF.negate()), "f", "-0.5", "0 to 1");
        assertRefused(() -> Require.notNegative("f", HALF.negate()), "f", "-0.5", "0 or more");
        assertRefused(() -> Require.positive("f", new BigDecimal("0.00")), "f", "0.00", "more than 0");
        assertRefused(() -> Require.notBlank("f", "\t"), "f", "\"\t\"", "not blank");
        assertRefused(() -> Require.that(false, "f", 3, "odd"), "f", "3", "odd");
    }
}
