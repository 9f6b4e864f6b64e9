package io.coaldesk.coal;

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
}
