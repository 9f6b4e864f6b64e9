package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.core.ConditionArbitraries;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final BigDecimal FIVE = new BigDecimal("5");

    private record Band(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Banded {}

    @Test
    void an_end_is_open_or_closed() {
        assertThat(Interval.atLeast(FIVE).holds(new BigDecimal("5.000"))).isTrue();
        assertThat(Interval.moreThan(FIVE).holds(new BigDecimal("5.000"))).isFalse();
        assertThat(Interval.moreThan(FIVE).holds(new BigDecimal("5.001"))).isTrue();
        assertThat(Interval.atMost(FIVE).holds(new BigDecimal("5.000"))).isTrue();
        assertThat(Interval.lessThan(FIVE).holds(new BigDecimal("5.000"))).isFalse();
        assertThat(Interval.lessThan(FIVE).holds(new BigDecimal("4.999"))).isTrue();
    }

    @Test
    void trailing_zeros_make_no_other_interval() {
        assertThat(Interval.atLeast(new BigDecimal("2E+4")))
                .isEqualTo(Interval.atLeast(new BigDecimal("20000.00")))
                .hasSameHashCodeAs(Interval.atLeast(new BigDecimal("20000")));
    }

    @Test
    void both_ends_must_be_closed_around_one_point() {
        assertThat(Interval.atLeast(FIVE).and(Interval.atMost(FIVE)).isEmpty()).isFalse();
        assertThat(Interval.atLeast(FIVE).and(Interval.lessThan(FIVE)).isEmpty())
                .isTrue();
        assertThat(Interval.moreThan(FIVE).and(Interval.atMost(FIVE)).isEmpty()).isTrue();
        assertThat(Interval.atLeast(BigDecimal.TEN).and(Interval.atMost(FIVE)).isEmpty())
                .isTrue();
        assertThat(Interval.atLeast(FIVE).isEmpty()).isFalse();
        assertThat(Interval.ALL.isEmpty()).isFalse();
    }

    /** An interval of a band holds what the band holds. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_band_with_its_edge_rule_is_an_interval(
            @ForAll("intervals") Interval drawn, @ForAll BandEdge edge, @ForAll("numbers") BigDecimal number) {
        Band band = new Band(drawn.from().map(Interval.Bound::value), drawn.to().map(Interval.Bound::value));

        assertThat(Interval.of(edge, band).holds(number)).isEqualTo(edge.holds(band, number));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_two_intervals_hold_together_is_an_interval(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll("numbers") BigDecimal number) {
        assertThat(one.and(other).holds(number)).isEqualTo(one.holds(number) && other.holds(number));
        assertThat(one.and(other)).isEqualTo(other.and(one));
    }

    /** The bounds drawn are halves, so quarters meet every interval that is not empty. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_interval_is_empty_exactly_if_it_holds_no_number(@ForAll("intervals") Interval interval) {
        assertThat(IntStream.rangeClosed(-40, 40)
                        .mapToObj(quarters -> new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters)))
                        .noneMatch(interval::holds))
                .isEqualTo(interval.isEmpty());
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return ConditionArbitraries.intervals();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return ConditionArbitraries.numbers();
    }
}
