package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandsTest {

    private record Band(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Banded {

        /** Null is an open end. */
        @SuppressWarnings("NullAway")
        static Band of(String from, String to) {
            return new Band(
                    Optional.ofNullable(from).map(BigDecimal::new),
                    Optional.ofNullable(to).map(BigDecimal::new));
        }
    }

    private static List<String> lint(Band... bands) {
        return Bands.of(BandEdge.FROM_INCLUDED, List.of(bands)).lint("tiers").stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_edge_belongs_to_the_band_that_the_rule_names() {
        Band low = Band.of(null, "10");
        Band high = Band.of("10.0", null);
        List<Band> listed = List.of(high, low);

        assertThat(Bands.of(BandEdge.FROM_INCLUDED, listed).find(BigDecimal.TEN))
                .contains(high);
        assertThat(Bands.of(BandEdge.TO_INCLUDED, listed).find(BigDecimal.TEN)).contains(low);
        assertThat(Bands.of(BandEdge.TO_INCLUDED, listed).entries()).containsExactly(low, high);
    }

    @Test
    void the_outer_bound_that_is_not_included_is_outside() {
        Bands<Band> bands = Bands.of(BandEdge.FROM_INCLUDED, List.of(Band.of("0", "10")));

        assertThat(bands.find(BigDecimal.ZERO)).isPresent();
        assertThat(bands.find(BigDecimal.TEN)).isEmpty();
        assertThat(bands.find(BigDecimal.ONE.negate())).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void gaps_overlaps_and_reversed_bounds_are_found() {
        assertThat(lint(Band.of(null, "10"), Band.of("10", "20"), Band.of("20", null)))
                .isEmpty();
        assertThat(lint(Band.of("0", "10"), Band.of("12", "20")))
                .containsExactly("tiers: no band holds the values from 10 to 12");
        assertThat(lint(Band.of("0", "10"), Band.of("8", "20")))
                .containsExactly("tiers: two bands hold the values from 8 to 10");
        assertThat(lint(Band.of("0", null), Band.of("8", "20")))
                .containsExactly("tiers: two bands hold the values from 8 to +∞");
        assertThat(lint(Band.of("10", "10")))
                .containsExactly("tiers: the lower bound 10 is not below the upper bound 10");
    }

    @Test
    @SuppressWarnings("NullAway")
    void open_outer_ends_are_found_where_they_are_asked_for() {
        Bands<Band> bounded = Bands.of(BandEdge.FROM_INCLUDED, List.of(Band.of("0", "1000")));
        Bands<Band> open = Bands.of(BandEdge.FROM_INCLUDED, List.of(Band.of(null, null)));

        assertThat(bounded.lint("tiers")).isEmpty();
        assertThat(bounded.lintOuterEnds("tiers").stream().map(finding -> finding.text(Language.ZH)))
                .containsExactly("tiers: -∞ 至 0 之间的数值不属于任何区间", "tiers: 1,000 至 +∞ 之间的数值不属于任何区间");
        assertThat(open.lintOuterEnds("tiers")).isEmpty();
    }

    /** Cuts make a partition; it holds every number exactly once, under either rule and in any order of the list. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_partition_holds_every_number_once(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -5, max = 5) Integer> cuts,
            @ForAll @IntRange(min = -60, max = 60) int tenths,
            @ForAll BandEdge edge,
            @ForAll long seed) {
        List<BigDecimal> edges =
                cuts.stream().distinct().sorted().map(BigDecimal::valueOf).toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            bands.add(new Band(
                    i == 0 ? Optional.empty() : Optional.of(edges.get(i - 1)),
                    i == edges.size() ? Optional.empty() : Optional.of(edges.get(i))));
        }
        List<Band> shuffled = new ArrayList<>(bands);
        Collections.shuffle(shuffled, new Random(seed));
        BigDecimal value = BigDecimal.valueOf(tenths, 1);

        Bands<Band> partition = Bands.of(edge, shuffled);

        assertThat(partition.entries()).isEqualTo(bands);
        assertThat(partition.lint("bands")).isEmpty();
        assertThat(partition.lintOuterEnds("bands")).isEmpty();
        assertThat(bands.stream()
                        .filter(band ->
                                Bands.of(edge, List.of(band)).find(value).isPresent()))
                .containsExactly(partition.find(value).orElseThrow());
    }
}
