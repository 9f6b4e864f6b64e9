package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReportingRuleTest {

    @ParameterizedTest(name = "ROUND-GB8170 {0}")
    @CsvFileSource(resources = "/cases/rounding-gbt-8170.csv", numLinesToSkip = 2)
    void rounds_half_to_even_on_the_decimal(double value, int decimals, BigDecimal rounded) {
        assertThat(ReportingRule.of(decimals, RoundingMode.HALF_EVEN).apply(value))
                .isEqualTo(rounded);
    }

    /** Any figure of a laboratory is taken for the decimal that it was written as. */
    @Property
    void a_written_decimal_is_kept_exactly(
            @ForAll @BigRange(min = "-99999", max = "99999") @Scale(6) BigDecimal written) {
        assertThat(ReportingRule.exact(written.doubleValue())).isEqualByComparingTo(written);
    }

    @Property
    void the_rule_has_its_decimals_and_is_nearest(@ForAll ReportingRule rule, @ForAll CoalQuality quality) {
        double ash = quality.get(quality.reported(QualityProperty.ASH).orElseThrow());
        BigDecimal reported = rule.apply(ash);

        assertThat(reported.scale()).isEqualTo(rule.decimals());
        assertThat(reported.subtract(ReportingRule.exact(ash)).abs())
                .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(rule.decimals()));
    }

    @Test
    void noise_of_a_conversion_never_decides() {
        assertThat(ReportingRule.of(1, RoundingMode.CEILING).apply(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(ReportingRule.exact(1.1 - 0.8)).isEqualByComparingTo("0.3");
    }

    @Test
    void decimals_outside_their_range_are_refused() {
        assertRefused(() -> ReportingRule.of(10, RoundingMode.HALF_UP), "decimals", "10", "0 to 9");
        assertRefused(() -> ReportingRule.of(-1, RoundingMode.HALF_UP), "decimals", "-1", "0 to 9");
        assertRefused(
                () -> ReportingRule.of(1, RoundingMode.UNNECESSARY), "rounding", "UNNECESSARY", "a mode that rounds");
    }
}
