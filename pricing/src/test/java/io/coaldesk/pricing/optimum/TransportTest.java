package io.coaldesk.pricing.optimum;

import static io.coaldesk.pricing.optimum.Requests.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;

/** Tariffs by distance, radii, the cheapest mode, and the boundary between two mines; all rates are made up. */
class TransportTest {

    static final TransportTariff ROAD = tariff("road", "10", TariffBand.upTo("300", "0.5"), TariffBand.open("0.4"));
    static final TransportTariff RAIL = tariff("rail", "60", TariffBand.upTo("500", "0.2"), TariffBand.open("0.15"));

    static TransportTariff tariff(String id, String fixed, TariffBand... bands) {
        return TransportTariff.builder()
                .id(id)
                .label(Label.of(id))
                .fixed(number(fixed))
                .addBands(bands)
                .build();
    }

    private static BigDecimal cost(TransportTariff tariff, String km) {
        return tariff.costAt(number(km)).orElseThrow();
    }

    @Test
    void each_kilometre_is_paid_at_the_rate_of_its_stretch() {
        assertThat(cost(ROAD, "0")).isEqualByComparingTo("10");
        assertThat(cost(ROAD, "300")).isEqualByComparingTo("160");
        assertThat(cost(ROAD, "500")).isEqualByComparingTo("240");
        assertThat(tariff("short", "0", TariffBand.upTo("100", "1")).costAt(number("101")))
                .isEmpty();
    }

    @Test
    void a_radius_ends_where_the_margin_is_used_up() {
        assertThat(ROAD.radius(number("240")).km().orElseThrow()).isEqualByComparingTo("500");
        // F54: (P - c - fixed) / f.
        assertThat(tariff("one", "20", TariffBand.open("0.25"))
                        .radius(number("120"))
                        .km()
                        .orElseThrow())
                .isEqualByComparingTo("400");
        assertThat(ROAD.radius(number("9")))
                .isEqualTo(new TransportRadius(
                        "road", TransportRadius.End.MARGIN_BELOW_FIXED, Optional.of(BigDecimal.ZERO)));
        assertThat(tariff("short", "0", TariffBand.upTo("100", "1"))
                        .radius(number("500"))
                        .end())
                .isEqualTo(TransportRadius.End.REACH);
        assertThat(tariff("free", "0", TariffBand.upTo("100", "1"), TariffBand.open("0"))
                        .radius(number("100"))
                        .end())
                .isEqualTo(TransportRadius.End.NONE);
    }

    @Test
    void the_cheapest_mode_changes_with_distance() {
        TransportModes modes = TransportModes.of(List.of(ROAD, RAIL));
        // 10 + 0.5 x = 60 + 0.2 x at 166.67 km.
        assertThat(modes.cheapest(number("1000")))
                .satisfiesExactly(
                        near -> {
                            assertThat(near.mode()).isEqualTo("road");
                            assertThat(near.toKm()).isEqualByComparingTo("166.6666666666667");
                        },
                        far -> assertThat(far.toKm()).isEqualByComparingTo("1000"));
        assertThat(modes.cheapestAt(number("100")).orElseThrow().id()).isEqualTo("road");
        assertThat(modes.radius(number("240")).mode()).isEqualTo("rail");
        assertThat(modes.radius(number("20")).mode()).isEqualTo("road");
        assertThat(modes.radii(number("240"))).hasSize(2);
    }

    @Property
    void the_margin_at_the_radius_is_used_up(@ForAll @BigRange(min = "60", max = "900") BigDecimal margin) {
        for (TransportTariff tariff : List.of(ROAD, RAIL)) {
            BigDecimal km = tariff.radius(margin).km().orElseThrow();
            assertThat(tariff.costAt(km).orElseThrow().subtract(margin).abs()).isLessThan(number("1e-9"));
        }
    }

    @Property
    void a_range_holds_the_cheapest_mode(@ForAll @BigRange(min = "0.1", max = "1500") BigDecimal km) {
        TransportModes modes = TransportModes.of(List.of(ROAD, RAIL));
        ModeRange range = modes.cheapest(number("1500")).stream()
                .filter(any -> km.compareTo(any.fromKm()) >= 0 && km.compareTo(any.toKm()) <= 0)
                .findFirst()
                .orElseThrow();
        assertThat(modes.costAt(km).orElseThrow())
                .isEqualByComparingTo(
                        ROAD.costAt(km).orElseThrow().min(RAIL.costAt(km).orElseThrow()));
        BigDecimal own = (range.mode().equals("road") ? ROAD : RAIL).costAt(km).orElseThrow();
        assertThat(own.subtract(modes.costAt(km).orElseThrow())).isLessThan(number("1e-9"));
    }

    @Test
    void equal_tariffs_meet_where_the_formula_says() {
        TransportTariff rate = tariff("rail", "30", TariffBand.open("0.2"));
        MineBoundary boundary = MineBoundary.between(number("200"), rate, number("240"), rate, number("1000"));
        // (c2 - c1 + f L) / (2 f) = (40 + 200) / 0.4.
        assertThat(boundary.firstCheaperToKm()).isEqualByComparingTo("600");
        assertThat(boundary.secondCheaperFromKm()).isEqualByComparingTo("600");
    }

    @Test
    void a_mine_that_is_cheaper_even_at_the_other_takes_the_whole_line() {
        TransportTariff rate = tariff("rail", "0", TariffBand.open("0.2"));
        assertThat(MineBoundary.between(number("500"), rate, number("100"), rate, number("1000")))
                .isEqualTo(new MineBoundary(BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(MineBoundary.between(number("100"), rate, number("500"), rate, number("1000")))
                .isEqualTo(new MineBoundary(number("1000"), number("1000")));
    }

    @Test
    void where_nothing_is_paid_for_distance_both_share_a_stretch() {
        TransportTariff flat = tariff("flat", "10", TariffBand.open("0"));
        assertThat(MineBoundary.between(number("100"), flat, number("100"), flat, number("50")))
                .isEqualTo(new MineBoundary(BigDecimal.ZERO, number("50")));
    }

    @Property
    void at_the_boundary_both_cost_the_same(
            @ForAll @BigRange(min = "100", max = "300") BigDecimal one,
            @ForAll @BigRange(min = "100", max = "300") BigDecimal other) {
        BigDecimal km = number("1200");
        MineBoundary boundary = MineBoundary.between(one, ROAD, other, RAIL, km);
        BigDecimal x = boundary.firstCheaperToKm();
        BigDecimal gap = one.add(ROAD.costAt(x).orElseThrow())
                .subtract(other.add(RAIL.costAt(km.subtract(x)).orElseThrow()));
        if (x.signum() > 0 && x.compareTo(km) < 0) {
            assertThat(gap.abs()).isLessThan(number("1e-9"));
        } else {
            assertThat(gap.signum()).isEqualTo(x.signum() == 0 ? Math.max(gap.signum(), 0) : Math.min(gap.signum(), 0));
        }
        assertThat(boundary.secondCheaperFromKm()).isGreaterThanOrEqualTo(x);
    }

    @Test
    void bad_tariffs_are_refused_by_field() {
        assertThatThrownBy(() -> tariff("a", "-1", TariffBand.open("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("fixed: -1");
        assertThatThrownBy(() -> tariff("a", "1")).hasMessageContaining("bands: none");
        assertThatThrownBy(() -> tariff("a", "1", TariffBand.open("1"), TariffBand.open("2")))
                .hasMessageContaining("bands.toKm");
        assertThatThrownBy(() -> TariffBand.upTo("0", "1")).hasMessageContaining("bands.toKm: 0");
        assertThatThrownBy(() -> TransportModes.of(List.of(ROAD, ROAD))).hasMessageContaining("tariffs.id: road");
        TransportTariff near = tariff("near", "0", TariffBand.upTo("10", "1"));
        assertThatThrownBy(() -> MineBoundary.between(number("1"), near, number("1"), ROAD, number("11")))
                .hasMessageContaining("firstTariff.bands: 10");
    }
}
