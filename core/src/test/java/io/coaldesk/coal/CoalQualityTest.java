package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.testing.core.CoalLaws;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoalQualityTest {

    private static QualityKey key(String key) {
        return QualityKey.parse(key);
    }

    @Property
    void json_reads_back_equal_bit_for_bit(@ForAll CoalQuality quality) {
        CoalLaws.jsonReadsBackEqual(quality);
    }

    @Test
    void equality_ignores_the_order_and_the_sign_of_zero() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("total_moisture_ar", -0.0);
        values.put("ash_ar", 12.0);

        assertThat(CoalQuality.parse(values))
                .isEqualTo(CoalQuality.parse(Map.of("ash_ar", 12.0, "total_moisture_ar", 0.0)))
                .hasToString("{ash_ar=12, total_moisture_ar=0}");
    }

    @Test
    void a_reported_value_is_read_as_it_was_reported() {
        CoalQuality quality = CoalQuality.parse(Map.of("ash_ar", 12.345678901234567));

        assertThat(quality.get(key("ash_ar"))).isEqualTo(12.345678901234567);
        assertThat(quality.reported(QualityProperty.ASH)).contains(key("ash_ar"));
        assertThat(quality.reported(QualityProperty.SULPHUR)).isEmpty();
        assertThat(quality.find(key("sulphur_ar"))).isEmpty();
        assertThat(quality.keys()).containsExactly(key("ash_ar"));
    }

    @Test
    void zero_moisture_makes_as_received_dry() {
        CoalQuality quality = CoalQuality.parse(Map.of("total_moisture_ar", 0.0, "ash_ar", 0.0, "sulphur_d", 0.7));

        assertThat(quality.get(key("sulphur_ar"))).isEqualTo(0.7);
        assertThat(quality.get(key("sulphur_daf"))).isEqualTo(0.7);
        assertThat(quality.massPerAsReceived(AnalysisBasis.DRY_ASH_FREE)).isOne();
    }

    @Test
    void masses_of_the_bases_per_as_received() {
        CoalQuality quality = CoalQuality.parse(Map.of("total_moisture_ar", 10.0, "moisture_ad", 2.0, "ash_ar", 18.0));

        assertThat(quality.massPerAsReceived(AnalysisBasis.AS_RECEIVED)).isOne();
        assertThat(quality.massPerAsReceived(AnalysisBasis.AIR_DRIED)).isCloseTo(90.0 / 98, within(1e-12));
        assertThat(quality.massPerAsReceived(AnalysisBasis.DRY)).isCloseTo(0.9, within(1e-12));
        assertThat(quality.massPerAsReceived(AnalysisBasis.DRY_ASH_FREE)).isCloseTo(0.72, within(1e-12));
    }

    @Test
    void a_property_of_the_host_scales_with_the_mass() {
        CoalQuality quality = CoalQuality.parse(Map.of("x_dust_index_ar", -9.0, "total_moisture_ar", 10.0));

        assertThat(quality.get(key("x_dust_index_d"))).isCloseTo(-10, within(1e-12));
    }

    @Test
    void gross_calorific_value_converts_with_the_mass() {
        CoalQuality quality = CoalQuality.parse(Map.of("gross_cv_ar_kj_kg", 22_500.0, "total_moisture_ar", 10.0));

        assertThat(quality.grossCalorificValue(AnalysisBasis.DRY).kilojoulesPerKilogram())
                .isCloseTo(25_000, within(1e-8));
    }

    /** Values that are possible each and impossible together are doubted by plausibility; no reading is made of them. */
    @Test
    void what_contradictory_values_give_is_no_reading() {
        CoalQuality water = CoalQuality.parse(Map.of("hydrogen_ad_incl_moisture", 0.1, "moisture_ad", 30.0));
        CoalQuality shares = CoalQuality.parse(Map.of("ash_d", 85.0, "volatile_matter_d", 30.0, "sulphur_d", 1.0));

        assertThat(water.find(key("hydrogen_d"))).isEmpty();
        assertThat(shares.find(key("volatile_matter_daf"))).isEmpty();
        assertThat(shares.find(key("fixed_carbon_d"))).isEmpty();
        assertThat(shares.find(key("fixed_carbon_dmmf"))).isEmpty();
        assertThat(shares.missing(key("volatile_matter_daf"))).isEmpty();
        assertRefused(
                () -> shares.get(key("volatile_matter_daf")),
                "volatile_matter_daf",
                "no reading",
                "measurements that agree");
    }

    @Test
    void what_rounding_puts_beyond_the_range_is_read() {
        CoalQuality rounded = CoalQuality.parse(Map.of("ash_d", 95.1, "volatile_matter_d", 5.0));

        assertThat(rounded.get(key("fixed_carbon_d"))).isCloseTo(-0.1, within(1e-9));
    }

    @Test
    void a_net_value_above_the_gross_one_of_its_basis_is_refused() {
        assertRefused(
                () -> CoalQuality.parse(
                        Map.of("total_moisture_ar", 8.0, "gross_cv_d_mj_kg", 20.0, "net_cv_ar_mj_kg", 26.0)),
                "net_cv_ar_mj_kg",
                "26.0",
                "not above the gross value of its basis, 18.4");
    }

    @Test
    void numbers_of_an_index_come_in_its_steps() {
        assertThat(CoalQuality.parse(Map.of("swelling_number_csn", 3.5, "coke_residue_crc", 4.0))
                        .keys())
                .hasSize(2);
        assertRefused(
                () -> CoalQuality.parse(Map.of("swelling_number_csn", 3.3)),
                "swelling_number_csn",
                "3.3",
                "a multiple of 0.5");
        assertRefused(
                () -> CoalQuality.parse(Map.of("coke_residue_crc", 3.5)), "coke_residue_crc", "3.5", "from 1.0 to 8.0");
    }

    @Test
    void sizes_undersize_refuse_and_the_reflectance_histogram_are_properties_as_others() {
        CoalQuality lumps = CoalQuality.parse(Map.of(
                "top_size",
                50.0,
                "bottom_size",
                13.0,
                "undersize",
                18.0,
                "refuse_content",
                3.0,
                "reflectance_v7",
                60.0));

        assertThat(lumps.get(PhysicalProperties.TOP_SIZE.key())).isEqualTo(50);
        assertThat(lumps.get(PhysicalProperties.UNDERSIZE.key())).isEqualTo(18);
        assertThat(lumps.get(PhysicalProperties.REFUSE.key())).isEqualTo(3);
        assertThat(lumps.get(CokingProperties.reflectanceStep(7).key())).isEqualTo(60);
        assertRefused(() -> CokingProperties.reflectanceStep(50), "step", "50", "0 to 49");
    }

    @Test
    void missing_names_what_to_measure() {
        CoalQuality some = CoalQuality.parse(Map.of("net_cv_ad_mj_kg", 24.0, "ash_ar", 12.0, "bomb_cv_ad_mj_kg", 25.0));

        assertThat(some.missing(key("net_cv_ar_mj_kg"))).containsExactly(key("net_cv_ar_mj_kg"));
        assertThat(some.missing(key("gross_cv_ad_mj_kg"))).containsExactly(key("bomb_sulphur_ad"));
        assertThat(some.missing(key("fixed_carbon_dmmf")))
                .containsExactly(key("total_moisture_ar"), key("volatile_matter_d"), key("sulphur_d"));
        assertThat(some.missing(key("gross_cv_maf_mj_kg")))
                .containsExactly(
                        key("bomb_sulphur_ad"),
                        key("moisture_ad"),
                        key("moisture_holding_capacity"),
                        key("total_moisture_ar"));
        assertThat(some.missing(key("ash_ar"))).isEmpty();
    }
}
