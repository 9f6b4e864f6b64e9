package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixingTest {

    private static QualityKey key(String key) {
        return QualityKey.parse(key);
    }

    /** A laboratory reports one property on several bases; the one that can be read is taken. */
    @Test
    void an_offer_on_several_bases_mixes_by_what_can_be_read() {
        CoalQuality offer = CoalQuality.parse(Map.of("ash_ad", 14.7, "ash_ar", 13.8, "total_moisture_ar", 8.0));

        assertThat(Mixing.amount(offer, key("ash_ar"))).isEqualTo(13.8);
        assertThat(Mixing.amount(offer, key("ash_d"))).isCloseTo(13.8, within(1e-12));
        assertThat(Mixing.missing(offer, key("ash_d"))).isEmpty();
    }

    @Test
    void hydrogen_that_includes_the_moistures_mixes_without_it() {
        CoalQuality offer = CoalQuality.parse(Map.of("hydrogen_ar_incl_moisture", 5.119, "total_moisture_ar", 10.0));

        assertThat(Mixing.amount(offer, key("hydrogen_ar"))).isCloseTo(4.0, within(1e-12));
    }

    @Test
    void oxides_mix_on_the_ash_and_a_nominated_moisture_on_the_dry_coal() {
        CoalQuality offer = CoalQuality.parse(Map.of("sio2_ash", 50.0, "ash_ar", 20.0, "total_moisture_ar", 10.0));

        assertThat(Mixing.amount(offer, key("sio2_ash"))).isCloseTo(10, within(1e-12));
        assertThat(Mixing.amount(offer, key("ash_m8"))).isCloseTo(20, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "caking_index_g, no law of mixing that holds always",
        "ash_ad, no measured air-dried moisture",
        "fixed_carbon_dmmf, dry ash-free",
        "gross_cv_maf_mj_kg, dry ash-free",
        "hydrogen_ar_incl_moisture, dry ash-free",
        "net_cv_m8_mj_kg, net values add up only by the mass"
    })
    void what_does_not_add_up_is_refused_by_name(String limit, String reason) {
        assertThat(Mixing.refusal(key(limit)))
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
        "total_moisture_ar"
    })
    void what_adds_up_is_taken(String limit) {
        assertThat(Mixing.refusal(key(limit))).isEmpty();
    }
}
