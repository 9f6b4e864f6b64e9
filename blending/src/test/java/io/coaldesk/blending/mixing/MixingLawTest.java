package io.coaldesk.blending.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixingLawTest {

    private static QualityKey key(String key) {
        return QualityKey.parse(key);
    }

    private static double amount(CoalQuality quality, String key) {
        return MixingLaw.contribution(quality, key(key)).amount();
    }

    private static double blended(String key, CoalQuality... coals) {
        double[] shares = new double[coals.length];
        Arrays.fill(shares, 1.0 / coals.length);
        return MixingLaw.row(key(key), List.of(coals)).value(shares);
    }

    /** A laboratory reports one property on several bases; the one that can be read is taken. */
    @Test
    void an_offer_on_several_bases_mixes_by_what_can_be_read() {
        CoalQuality offer = CoalQuality.parse(Map.of("ash_ad", 14.7, "ash_ar", 13.8, "total_moisture_ar", 8.0));

        assertThat(amount(offer, "ash_ar")).isEqualTo(13.8);
        assertThat(amount(offer, "ash_d")).isCloseTo(13.8, within(1e-12));
        assertThat(MixingLaw.missing(offer, key("ash_d"))).isEmpty();
    }

    @Test
    void hydrogen_that_includes_the_moistures_mixes_without_it() {
        CoalQuality offer = CoalQuality.parse(Map.of("hydrogen_ar_incl_moisture", 5.119, "total_moisture_ar", 10.0));

        assertThat(amount(offer, "hydrogen_ar")).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void oxides_mix_on_the_ash_and_a_nominated_moisture_on_the_dry_coal() {
        CoalQuality offer = CoalQuality.parse(Map.of("sio2_ash", 50.0, "ash_ar", 20.0, "total_moisture_ar", 10.0));

        assertThat(amount(offer, "sio2_ash")).isCloseTo(10, within(1e-12));
        assertThat(amount(offer, "ash_m8")).isCloseTo(20, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "caking_index_g, no law of mixing that holds always",
        "ash_ad, no measured air-dried moisture",
        "fixed_carbon_dmmf, dry ash-free",
        "gross_cv_maf_mj_kg, dry ash-free",
        "hydrogen_ar_incl_moisture, dry ash-free",
        "slagging_factor, with a mixing model",
        "reflectance_deviation, with a mixing model"
    })
    void what_does_not_add_up_is_refused_by_name(String limit, String reason) {
        assertThat(MixingLaw.refusal(key(limit)))
                .hasValueSatisfying(text -> assertThat(text).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "ash_ar",
        "sulphur_d",
        "volatile_matter_daf",
        "sio2_ash",
        "ash_m8",
        "net_cv_ar_kcal_it",
        "net_cv_d_mj_kg",
        "net_cv_m8_mj_kg",
        "base_acid_ratio",
        "silica_ratio",
        "sulphur_per_gj",
        "reflectance_max_mean",
        "reflectance_v7",
        "total_moisture_ar"
    })
    void what_adds_up_is_taken(String limit) {
        assertThat(MixingLaw.refusal(key(limit))).isEmpty();
    }

    /** Averaging the ratios by mass would say 0.25 + 1 over 2, and forget that the second coal brings most of the ash. */
    @Test
    void a_ratio_of_oxides_mixes_by_what_each_coal_brings_of_them() {
        CoalQuality clean = CoalQuality.parse(
                Map.of("ash_ar", 5.0, "sio2_ash", 60.0, "fe2o3_ash", 10.0, "cao_ash", 5.0, "mgo_ash", 5.0));
        CoalQuality dirty = CoalQuality.parse(
                Map.of("ash_ar", 30.0, "sio2_ash", 30.0, "fe2o3_ash", 20.0, "cao_ash", 5.0, "mgo_ash", 5.0));

        // (3 + 9) SiO2 of (4 + 18) SiO2 + Fe2O3 + CaO + MgO, kilograms per 200 kg of blend times ten
        assertThat(blended("silica_ratio", clean, dirty)).isCloseTo(100 * 12.0 / 22, within(1e-12));
        assertThat(blended("iron_plus_calcium", clean, dirty)).isCloseTo(8.25 / 0.35, within(1e-12));
    }

    @Test
    void sulphur_per_gigajoule_is_the_sulphur_of_all_over_the_energy_of_all() {
        CoalQuality rich = CoalQuality.parse(Map.of("sulphur_ar", 0.5, "net_cv_ar_mj_kg", 25.0));
        CoalQuality poor = CoalQuality.parse(Map.of("sulphur_ar", 1.5, "net_cv_ar_mj_kg", 15.0));

        assertThat(blended("sulphur_per_gj", rich, poor)).isCloseTo(10 * 2.0 / 40, within(1e-12));
    }

    @Test
    void the_reflectance_of_vitrinite_mixes_by_vitrinite() {
        CoalQuality bright = CoalQuality.parse(Map.of("vitrinite", 80.0, "reflectance_max_mean", 1.0));
        CoalQuality dull = CoalQuality.parse(Map.of("vitrinite", 40.0, "reflectance_max_mean", 1.6));

        assertThat(blended("reflectance_max_mean", bright, dull)).isCloseTo(1.2, within(1e-12));
    }

    /** Qnet,d = Qgr,d - 0.206 Hd adds up by dry mass, and so does the value as received by its own. */
    @Test
    void the_net_value_of_a_blend_is_that_of_its_gross_value_hydrogen_and_moisture_on_every_basis() {
        CoalQuality wet = coal(30, 24, 4);
        CoalQuality dry = coal(10, 30, 5);
        CoalQuality blend = coal(20, (24 * 0.7 + 30 * 0.9) / 1.6, (4 * 0.7 + 5 * 0.9) / 1.6);

        for (String basis : List.of("ar", "d", "m8")) {
            QualityKey net = key("net_cv_" + basis + "_mj_kg");
            double expected = blend.netCalorificValue(net.basis(), NetCalorificMethod.GBT_213_CONSTANT_VOLUME)
                    .value()
                    .in(QualityUnit.MJ_PER_KG);
            double[] halves = {0.5, 0.5};
            assertThat(MixingLaw.row(net, List.of(wet, dry)).value(halves))
                    .as(basis)
                    .isCloseTo(expected, within(1e-9));
        }
    }

    private static CoalQuality coal(double moisture, double grossDry, double hydrogenDry) {
        double net = (grossDry - 0.206 * hydrogenDry) * (1 - moisture / 100) - 0.023 * moisture;
        return CoalQuality.parse(Map.of(
                "total_moisture_ar", moisture,
                "gross_cv_d_mj_kg", grossDry,
                "hydrogen_d", hydrogenDry,
                "net_cv_ar_mj_kg", net));
    }
}
