package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnalysisBasisTest {

    private static final CoalQuality WYOMING = CoalQuality.parse(Map.ofEntries(
            Map.entry("total_moisture_ar", 15.0),
            Map.entry("ash_ar", 15.0),
            Map.entry("volatile_matter_ar", 35.4),
            Map.entry("sulphur_ar", 0.7),
            Map.entry("gross_cv_ar_btu_lb", 8540.0)));

    private static double read(CoalQuality quality, String key) {
        return quality.get(QualityKey.parse(key));
    }

    @Test
    void reads_back_from_its_code() {
        for (AnalysisBasis basis : AnalysisBasis.standard()) {
            assertThat(AnalysisBasis.parse(basis.code())).isSameAs(basis);
        }
        AnalysisBasis eight = AnalysisBasis.nominated(new BigDecimal("8.0"));
        assertThat(AnalysisBasis.parse("m8")).isEqualTo(eight).hasSameHashCodeAs(eight);
        assertThat(CoaldeskJson.read(AnalysisBasis.class, CoaldeskJson.write(eight)))
                .isEqualTo(eight);
        assertThat(eight.label().zh()).isEqualTo("水分 8 % 基");
        assertRefused(() -> AnalysisBasis.parse("wet"), "basis", "wet", "or m8 for a moisture of 8 %");
        assertRefused(() -> AnalysisBasis.nominated(new BigDecimal("99.1")), "moisture", "99.1", "0 to 99");
    }

    /** Parr by hand, as received: FC 34.6, 1.08 A + 0.55 S = 16.585. */
    @Test
    void mineral_matter_goes_by_parr() {
        assertThat(read(WYOMING, "fixed_carbon_dmmf"))
                .isCloseTo(100 * (34.6 - 0.15 * 0.7) / (100 - 15 - 16.585), within(1e-10));
        assertThat(read(WYOMING, "volatile_matter_dmmf"))
                .isCloseTo(100 - read(WYOMING, "fixed_carbon_dmmf"), within(1e-10));
        assertThat(read(WYOMING, "gross_cv_mmmf_btu_lb"))
                .isCloseTo(100 * (8540 - 50 * 0.7) / (100 - 16.585), within(1e-8));
    }

    @Test
    void the_moist_basis_is_that_of_the_holding_capacity_where_it_is_measured() {
        Map<String, Double> values = new HashMap<>(Map.of("moisture_holding_capacity", 20.0));
        WYOMING.keys().forEach(key -> values.put(key.toString(), WYOMING.get(key)));
        CoalQuality bed = CoalQuality.parse(values);
        double dryAsh = 15 / 0.85;
        double dryGross = 8540 / 0.85;

        assertThat(read(bed, "gross_cv_mmmf_btu_lb"))
                .isCloseTo(
                        (dryGross - 50 * 0.7 / 0.85) / (100 / 80.0 - (1.08 * dryAsh + 0.55 * 0.7 / 0.85) / 100),
                        within(1e-7));
        // GB/T 5751: Qgr,maf = Qgr,ar 100 (100 - MHC) / (100 (100 - Mt) - Aar (100 - MHC))
        assertThat(read(bed, "gross_cv_maf_btu_lb")).isCloseTo(8540 * 100 * 80 / (100 * 85 - 15 * 80.0), within(1e-7));
        assertThat(WYOMING.missing(QualityKey.parse("gross_cv_maf_btu_lb")))
                .containsExactly(QualityProperty.MOISTURE_HOLDING_CAPACITY.key());
    }

    /** ALS, coal basis conversion: X(nm) = X(ad) (100 - M(nm)) / (100 - Mad). */
    @Test
    void a_nominated_moisture_needs_no_other() {
        CoalQuality coal = CoalQuality.parse(Map.of("ash_ad", 12.0, "moisture_ad", 2.0));

        assertThat(read(coal, "ash_m3")).isCloseTo(12.0 * 97 / 98, within(1e-12));
        assertThat(coal.missing(QualityKey.parse("ash_ar"))).containsExactly(QualityProperty.TOTAL_MOISTURE.key());
    }

    /** Figures of ASTM D3180: as-determined hydrogen and oxygen include those of the moisture. */
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/moisture-hydrogen.csv", numLinesToSkip = 2)
    void hydrogen_and_oxygen_of_the_moisture_are_taken_out_and_in(
            double moisture, double totalMoisture, String given, double value, String asked, double expected) {
        CoalQuality coal =
                CoalQuality.parse(Map.of("moisture_ad", moisture, "total_moisture_ar", totalMoisture, given, value));

        assertThat(read(coal, asked)).isCloseTo(expected, within(1e-4));
    }

    @Test
    void both_ways_to_state_hydrogen_may_be_reported_if_they_agree() {
        assertThat(CoalQuality.parse(
                                Map.of("moisture_ad", 10.0, "hydrogen_ad", 4.0, "hydrogen_ad_incl_moisture", 5.119))
                        .keys())
                .hasSize(3);
        assertRefused(
                () -> CoalQuality.parse(
                        Map.of("moisture_ad", 10.0, "hydrogen_ad", 5.119, "hydrogen_ad_incl_moisture", 5.119)),
                "hydrogen_ad_incl_moisture",
                "5.119",
                "near 6.238, which hydrogen_ad 5.119 gives");
    }

    @Test
    void what_is_no_share_of_a_mass_has_no_basis() {
        assertThat(CokingProperties.CAKING_INDEX.key()).hasToString("caking_index_g");
        assertRefused(() -> QualityKey.parse("caking_index_g_ar"), "caking_index_g", "basis ar", "[caking_index_g]");
        assertRefused(
                () -> WYOMING.massPerAsReceived(AnalysisBasis.NONE),
                "mass none per as received",
                "no reading",
                "a basis that is a mass");
    }
}
