package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.LimitCheck.Outcome;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tolerance and rejection of one limit, and the limits that contradict themselves. */
class QualityLimitTest {

    private static final QualityKey ASH = QualityKey.parse("ash_d");

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static Outcome outcome(QualityLimit limit, double ash) {
        return check(limit, ash).outcome();
    }

    private static LimitCheck check(QualityLimit limit, double ash) {
        return CoalSpecification.of(Map.of(ASH, limit))
                .check(CoalQuality.parse(Map.of("ash_d", ash)))
                .checks()
                .get(0);
    }

    @Test
    void a_value_that_misses_by_the_tolerance_conforms() {
        QualityLimit limit = QualityLimit.between(number("10"), number("20")).withTolerance(number("0.5"));

        assertThat(outcome(limit, 20)).isEqualTo(Outcome.CONFORMS);
        assertThat(outcome(limit, 20.5)).isEqualTo(Outcome.WITHIN_TOLERANCE);
        assertThat(outcome(limit, 20.5001)).isEqualTo(Outcome.ABOVE_MAXIMUM);
        assertThat(outcome(limit, 9.5)).isEqualTo(Outcome.WITHIN_TOLERANCE);
        assertThat(outcome(limit, 9.4999)).isEqualTo(Outcome.BELOW_MINIMUM);
        assertThat(check(limit, 20.5).conforms()).isTrue();
        assertThat(check(limit, 20.25).margin()).contains(number("0.25"));
    }

    @Test
    void a_tolerance_makes_a_typical_value_bind_on_both_sides_where_nothing_else_does() {
        QualityLimit typical = QualityLimit.builder()
                .typical(number("16"))
                .tolerance(number("1.5"))
                .build();

        assertThat(outcome(typical, 16)).isEqualTo(Outcome.CONFORMS);
        assertThat(outcome(typical, 17.5)).isEqualTo(Outcome.WITHIN_TOLERANCE);
        assertThat(outcome(typical, 14.5)).isEqualTo(Outcome.WITHIN_TOLERANCE);
        assertThat(outcome(typical, 17.51)).isEqualTo(Outcome.ABOVE_MAXIMUM);
        assertThat(outcome(typical, 14.49)).isEqualTo(Outcome.BELOW_MINIMUM);
        assertThat(outcome(typical.withMax(number("18")), 12)).isEqualTo(Outcome.CONFORMS);
        assertThat(outcome(QualityLimit.builder().typical(number("16")).build(), 40))
                .isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void beyond_the_rejection_limit_a_value_is_rejected_and_not_only_out_of_limit() {
        QualityLimit limit = QualityLimit.atMost(number("20"))
                .withRejection(RejectionLimit.of(Optional.of(number("2")), Optional.of(number("25"))));

        assertThat(outcome(limit, 20.1)).isEqualTo(Outcome.ABOVE_MAXIMUM);
        assertThat(outcome(limit, 25)).isEqualTo(Outcome.ABOVE_MAXIMUM);
        assertThat(outcome(limit, 25.01)).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(limit, 2)).isEqualTo(Outcome.CONFORMS);
        assertThat(outcome(limit, 1.99)).isEqualTo(Outcome.REJECTED);
        assertThat(check(limit, 25.01).conforms()).isFalse();
        assertThat(check(limit, 1.99).margin()).contains(number("-0.01"));
    }

    @Test
    void a_rejection_limit_alone_is_a_limit() {
        QualityLimit limit = QualityLimit.builder()
                .rejection(RejectionLimit.above(number("40")))
                .build();

        assertThat(outcome(limit, 40)).isEqualTo(Outcome.CONFORMS);
        assertThat(outcome(limit, 40.01)).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_typical_value_outside_its_limits_is_refused() {
        assertRefused(() -> QualityLimit.atMost(number("20")).withTypical(number("20.1")), "typical", "20.1", "max 20");
        assertRefused(
                () -> QualityLimit.atLeast(number("20")).withTypical(number("19.9")), "typical", "19.9", "min 20");
        assertThat(QualityLimit.between(number("20"), number("20"))
                        .withTypical(number("20"))
                        .typical())
                .contains(number("20"));
        assertThat(catchDocument("{\"ash_d\": {\"typical\": 21, \"max\": 20}}")).contains("ash_d.typical");
    }

    private static String catchDocument(String json) {
        try {
            return CoaldeskJson.read(CoalSpecification.class, json).toString();
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void a_tolerance_of_nothing_or_below_zero_is_refused() {
        assertRefused(() -> QualityLimit.atMost(number("20")).withTolerance(number("-0.1")), "tolerance", "-0.1", "0");
        assertRefused(
                () -> QualityLimit.builder()
                        .rejection(RejectionLimit.above(number("40")))
                        .tolerance(number("1"))
                        .build(),
                "tolerance",
                "1",
                "typical, min or max");
    }

    @Test
    void a_rejection_limit_inside_what_conforms_is_refused() {
        QualityLimit limit = QualityLimit.between(number("10"), number("20")).withTolerance(number("0.5"));

        assertRefused(() -> limit.withRejection(RejectionLimit.above(number("20.4"))), "rejection.max", "20.4", "20.5");
        assertRefused(() -> limit.withRejection(RejectionLimit.below(number("9.6"))), "rejection.min", "9.6", "9.5");
        assertRefused(
                () -> QualityLimit.atLeast(number("10")).withRejection(RejectionLimit.above(number("9"))),
                "rejection.max",
                "9",
                "10");
        assertRefused(
                () -> QualityLimit.builder()
                        .typical(number("15"))
                        .rejection(RejectionLimit.above(number("14")))
                        .build(),
                "rejection.max",
                "14",
                "15");
        assertThat(limit.withRejection(RejectionLimit.above(number("20.5"))).rejection())
                .contains(RejectionLimit.above(number("20.5")));
    }

    @Test
    void a_rejection_limit_without_a_side_or_with_reversed_sides_is_refused() {
        assertRefused(() -> RejectionLimit.of(Optional.empty(), Optional.empty()), "rejection", "empty", "min or max");
        assertRefused(
                () -> RejectionLimit.of(Optional.of(number("5")), Optional.of(number("4"))),
                "min",
                "5",
                "not above max 4");
    }

    @Test
    void a_number_too_large_to_compare_is_refused_wherever_it_stands() {
        assertRefused(
                () -> CoalSpecification.of(
                        Map.of(ASH, QualityLimit.atMost(number("20")).withTolerance(number("1E+400")))),
                "ash_d",
                "Infinity",
                "a finite number");
        assertRefused(
                () -> CoalSpecification.of(Map.of(
                        ASH, QualityLimit.atMost(number("20")).withRejection(RejectionLimit.above(number("1E+400"))))),
                "ash_d",
                "Infinity",
                "a finite number");
    }

    @Property
    void a_widened_limit_keeps_its_order(@ForAll QualityLimit limit) {
        limit.max().map(max -> max.add(BigDecimal.TEN)).ifPresent(max -> {
            QualityLimit widened = limit.widenedToMax(max);
            assertThat(widened.max()).contains(max);
            assertThat(widened.min()).isEqualTo(limit.min());
            assertThat(widened.rejection().flatMap(RejectionLimit::min))
                    .isEqualTo(limit.rejection().flatMap(RejectionLimit::min));
        });
        limit.min().map(min -> min.subtract(BigDecimal.TEN)).ifPresent(min -> {
            QualityLimit widened = limit.widenedToMin(min);
            assertThat(widened.min()).contains(min);
            assertThat(widened.rejection().flatMap(RejectionLimit::max))
                    .isEqualTo(limit.rejection().flatMap(RejectionLimit::max));
        });
    }

    @Test
    void a_limit_that_is_widened_takes_the_rejection_limit_along_only_as_far_as_it_must() {
        QualityLimit limit = QualityLimit.atMost(number("20"))
                .withTolerance(number("1"))
                .withRejection(RejectionLimit.above(number("25")));

        assertThat(limit.widenedToMax(number("22")).rejection()).contains(RejectionLimit.above(number("25")));
        assertThat(limit.widenedToMax(number("30")).rejection()).contains(RejectionLimit.above(number("31")));
        QualityLimit below = QualityLimit.atLeast(number("20")).withRejection(RejectionLimit.below(number("15")));
        assertThat(below.widenedToMin(number("12")).rejection()).contains(RejectionLimit.below(number("12")));
    }

    @Test
    void each_outcome_explains_itself() {
        QualityLimit limit = QualityLimit.between(number("10"), number("20"))
                .withTolerance(number("0.5"))
                .withRejection(RejectionLimit.above(number("25")));

        assertThat(check(limit, 15).reason().text(Language.EN)).isEqualTo("ash, dry: 15 % conforms (9.5 % to 20.5 %)");
        assertThat(check(limit, 20.5).reason().text(Language.EN))
                .isEqualTo("ash, dry: 20.5 % conforms within the tolerance of 0.5 %");
        assertThat(check(limit, 21).reason().text(Language.EN))
                .isEqualTo("ash, dry: 21 % is above 20.5 %, the greatest that conforms");
        assertThat(check(limit, 9).reason().text(Language.EN))
                .isEqualTo("ash, dry: 9 % is below 9.5 %, the least that conforms");
        assertThat(check(limit, 26).reason().text(Language.ZH)).isEqualTo("干燥基灰分：26 %，超出拒收线 25 %，拒收");
        assertThat(LimitCheck.missing(ASH, limit).reason().text(Language.EN))
                .isEqualTo("ash, dry: not measured, and therefore not passed");
        assertThat(check(limit, 26).reason().path()).contains("ash_d");
    }
}
