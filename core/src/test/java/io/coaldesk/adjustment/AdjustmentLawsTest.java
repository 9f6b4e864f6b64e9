package io.coaldesk.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.core.AdjustmentArbitraries;
import io.coaldesk.testing.core.AdjustmentLaws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Law 2 on generated schedules. */
class AdjustmentLawsTest {

    @Property
    void a_sound_schedule_has_no_finding(@ForAll QualityAdjustment schedule) {
        assertThat(schedule.lint("settlement")).isEmpty();
    }

    @Property
    void an_unsound_schedule_has_a_finding(@ForAll("unsound") QualityAdjustment schedule) {
        assertThat(schedule.lint("settlement")).isNotEmpty();
    }

    @Property
    void a_better_value_never_earns_less(
            @ForAll QualityAdjustment schedule,
            @ForAll @DoubleRange(min = 16, max = 24) double value,
            @ForAll @DoubleRange(min = 16, max = 24) double other) {
        AdjustmentLaws.isMonotone(schedule, value, other);
    }

    @Property
    void nothing_resets_at_an_edge(@ForAll QualityAdjustment schedule) {
        AdjustmentLaws.neverResetsAtAnEdge(schedule);
    }

    @Property
    void steps_are_counted_exactly(
            @ForAll QualityAdjustment schedule, @ForAll @DoubleRange(min = 16, max = 24) double value) {
        AdjustmentLaws.countsExactly(schedule, value);
    }

    @Property
    void a_sound_schedule_has_no_finding_in_any_mode(@ForAll("everyMode") QualityAdjustment schedule) {
        assertThat(schedule.lint("settlement")).isEmpty();
    }

    @Property
    void a_better_value_never_earns_less_in_any_mode(
            @ForAll("everyMode") QualityAdjustment schedule,
            @ForAll @DoubleRange(min = 16, max = 24) double value,
            @ForAll @DoubleRange(min = 16, max = 24) double other) {
        AdjustmentLaws.isMonotone(schedule, value, other);
    }

    @Property
    void steps_are_counted_exactly_in_every_mode(
            @ForAll("everyMode") QualityAdjustment schedule, @ForAll @DoubleRange(min = 16, max = 24) double value) {
        AdjustmentLaws.countsExactly(schedule, value);
        AdjustmentLaws.neverResetsAtAnEdge(schedule);
    }

    /** Only a schedule whose direction ranks all values says which of two is better. */
    @Property
    void every_non_monotone_schedule_has_the_finding(
            @ForAll("any") QualityAdjustment schedule,
            @ForAll @DoubleRange(min = 16, max = 24) double value,
            @ForAll @DoubleRange(min = 16, max = 24) double other) {
        switch (schedule.direction()) {
            case HIGHER_IS_BETTER ->
                AdjustmentLaws.nonMonotoneIsFound(schedule, Math.max(value, other), Math.min(value, other));
            case LOWER_IS_BETTER ->
                AdjustmentLaws.nonMonotoneIsFound(schedule, Math.min(value, other), Math.max(value, other));
            case TOWARD_REFERENCE -> AdjustmentLaws.nonMonotoneIsFound(schedule, 20, value);
        }
    }

    @Provide
    Arbitrary<QualityAdjustment> unsound() {
        return AdjustmentArbitraries.unsound();
    }

    @Provide
    Arbitrary<QualityAdjustment> everyMode() {
        return AdjustmentArbitraries.inEveryMode();
    }

    @Provide
    Arbitrary<QualityAdjustment> any() {
        return Arbitraries.oneOf(AdjustmentArbitraries.sound(), AdjustmentArbitraries.unsound());
    }
}
