package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.LimitCheck.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Specification and conformity: every limit is judged, and what is not measured is not passed. */
class CoalSpecificationTest {

    private static final QualityKey ASH = QualityKey.parse("ash_ar");
    private static final QualityKey SULPHUR = QualityKey.parse("sulphur_d");

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static CoalQuality ash(double ash) {
        return CoalQuality.parse(Map.of("ash_ar", ash));
    }

    @Test
    void a_limit_that_is_met_exactly_conforms() {
        CoalSpecification specification =
                CoalSpecification.of(Map.of(ASH, QualityLimit.between(number("10"), number("20"))));

        assertThat(specification.check(ash(20)).conforms()).isTrue();
        assertThat(specification.check(ash(10)).conforms()).isTrue();
        assertThat(specification.check(ash(20.0001)).failures())
                .extracting(LimitCheck::outcome)
                .containsExactly(Outcome.ABOVE_MAXIMUM);
        assertThat(specification.check(ash(9.9999)).failures())
                .extracting(LimitCheck::outcome)
                .containsExactly(Outcome.BELOW_MINIMUM);
    }

    @Test
    void noise_of_a_conversion_never_breaks_a_limit() {
        CoalSpecification specification = CoalSpecification.of(Map.of(ASH, QualityLimit.atMost(number("0.3"))));

        assertThat(specification.check(ash(0.1 + 0.2)).conforms()).isTrue();
    }

    @Test
    void every_limit_is_judged_and_a_missing_measurement_is_not_passed() {
        CoalSpecification specification = CoalSpecification.of(Map.of(
                ASH,
                QualityLimit.atMost(number("20")),
                SULPHUR,
                QualityLimit.builder().typical(number("0.6")).build()));
        Conformity conformity = specification.check(ash(21));

        assertThat(conformity.checks())
                .extracting(LimitCheck::outcome)
                .containsExactly(Outcome.ABOVE_MAXIMUM, Outcome.MISSING);
        assertThat(conformity.conforms()).isFalse();
        assertThat(conformity.failures()).hasSize(2);
    }

    @Test
    void the_margin_is_the_distance_to_the_nearer_limit() {
        QualityLimit between = QualityLimit.between(number("10"), number("20"));

        assertThat(margin(between, 18.5)).contains(number("1.5"));
        assertThat(margin(between, 10.5)).contains(number("0.5"));
        assertThat(margin(QualityLimit.atMost(number("20")), 21.25)).contains(number("-1.25"));
        assertThat(margin(QualityLimit.atLeast(number("20")), 21.25)).contains(number("1.25"));
        assertThat(margin(QualityLimit.builder().typical(number("20")).build(), 21))
                .isEmpty();
        assertThat(LimitCheck.missing(ASH, between).margin()).isEmpty();
    }

    private static Optional<BigDecimal> margin(QualityLimit limit, double value) {
        return CoalSpecification.of(Map.of(ASH, limit))
                .check(ash(value))
                .checks()
                .get(0)
                .margin();
    }

    @Property
    void a_limit_replaces_the_one_of_its_key(@ForAll CoalSpecification specification, @ForAll QualityLimit limit) {
        CoalSpecification changed = specification.with(ASH, limit);

        assertThat(changed.limits()).containsEntry(ASH, limit);
        assertThat(changed.with(ASH, limit)).isEqualTo(changed).hasSameHashCodeAs(changed);
        assertThat(changed.limits().size() - specification.limits().size())
                .isEqualTo(specification.limits().containsKey(ASH) ? 0 : 1);
    }

    @Test
    void a_limit_without_a_number_is_refused() {
        assertRefused(() -> QualityLimit.builder().build(), "limit", "empty", "typical, min or max");
        assertRefused(
                () -> QualityLimit.atLeast(number("20")).withMax(number("19.9")), "min", "20", "not above max 19.9");
    }
}
