package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from other measurements by definition. */
class DerivationTest {

    private static final Map<String, Double> ASH = Map.of(
            "sio2_ash",
            50.0,
            "al2o3_ash",
            25.0,
            "tio2_ash",
            1.0,
            "fe2o3_ash",
            10.0,
            "cao_ash",
            5.0,
            "mgo_ash",
            2.0,
            "na2o_ash",
            1.0,
            "k2o_ash",
            2.0,
            "p2o5_ash",
            0.4);

    private static double read(Map<String, Double> values, String key) {
        return CoalQuality.parse(values).get(QualityKey.parse(key));
    }

    /** SGS: Mt = FM + RM (100 - FM) / 100; the case BASIS-05-d3180-proximate has an air-dry loss of 16.36. */
    @Test
    void sulphur_per_gigajoule_is_sulphur_over_net_calorific_value_as_received() {
        assertThat(read(Map.of("sulphur_ar", 0.8, "net_cv_ar_mj_kg", 20.0), "sulphur_per_gj"))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void total_moisture_of_two_stages() {
        Map<String, Double> stages = Map.of("free_moisture_ar", 16.36, "moisture_ad", 8.23, "fixed_carbon_ad", 47.26);

        assertThat(read(stages, "total_moisture_ar")).isCloseTo(23.243572, within(1e-9));
        assertThat(read(stages, "fixed_carbon_ar")).isCloseTo(39.528264, within(1e-6));
    }

    @Test
    void fixed_carbon_and_oxygen_by_difference() {
        Map<String, Double> coal = new HashMap<>(Map.of(
                "total_moisture_ar",
                10.0,
                "ash_ar",
                18.0,
                "volatile_matter_ar",
                30.0,
                "carbon_d",
                62.0,
                "hydrogen_d",
                4.0,
                "nitrogen_d",
                1.0,
                "sulphur_d",
                0.5));

        assertThat(read(coal, "fixed_carbon_ar")).isCloseTo(42, within(1e-10));
        assertThat(read(coal, "oxygen_d")).isCloseTo(12.5, within(1e-10));
        coal.put("fixed_carbon_ar", 41.8);
        assertThat(read(coal, "fixed_carbon_ar")).as("as reported").isEqualTo(41.8);
    }

    /** GB/T 213: alpha is 0.0010 up to 16.70 MJ/kg, 0.0012 up to 25.10, 0.0016 above; 94.1 J/g per percent of sulphur. */
    @ParameterizedTest
    @CsvSource({"16700, 0.0010", "16701, 0.0012", "25100, 0.0012", "25101, 0.0016"})
    void gross_of_bomb_calorific_value(double bomb, double alpha) {
        assertThat(read(Map.of("bomb_cv_ad_j_g", bomb, "bomb_sulphur_ad", 0.5), "gross_cv_ad_j_g"))
                .isCloseTo(bomb - (94.1 * 0.5 + alpha * bomb), within(1e-9));
    }

    @Test
    void a_bomb_value_needs_its_sulphur() {
        assertRefused(
                () -> read(Map.of("bomb_cv_ad_mj_kg", 25.0), "gross_cv_ad_mj_kg"),
                "gross_cv_ad_mj_kg",
                "no reading",
                "to compute it: bomb_sulphur_ad");
    }

    @ParameterizedTest
    @CsvSource({
        "base_acid_ratio,        0.2631578947",
        "silica_ratio,           74.6268656716",
        "iron_calcium_ratio,     2",
        "iron_plus_calcium,      15",
        "silica_alumina_ratio,   2",
        "slagging_factor,        0.2105263158",
        "fouling_factor,         0.2631578947",
        "fouling_factor_alkalis, 0.7894736842",
        "phosphorus_d,           0.0349136"
    })
    void indices_of_the_ash(String key, double expected) {
        Map<String, Double> coal = new LinkedHashMap<>(ASH);
        coal.put("sulphur_d", 0.8);
        coal.put("ash_d", 20.0);

        assertThat(read(coal, key)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void slagging_index_of_temperatures() {
        assertThat(read(Map.of("ash_fusion_dt", 1150.0, "ash_fusion_ht", 1250.0), "slagging_temperature"))
                .isEqualTo(1170);
    }

    @Test
    void an_index_without_a_denominator_is_not_given() {
        Map<String, Double> noLime = new LinkedHashMap<>(ASH);
        noLime.put("cao_ash", 0.0);

        assertThat(CoalQuality.parse(noLime).find(AshProperties.IRON_CALCIUM_RATIO.key()))
                .isEmpty();
        assertRefused(
                () -> read(Map.of("sio2_ash", 50.0), "silica_ratio"),
                "silica_ratio",
                "no reading",
                "to compute it: fe2o3_ash and cao_ash and mgo_ash");
    }
}
