package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.reason.InvalidValueException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Net calorific values with hydrogen that nobody measured: named by the caller, reported by the result. */
class HydrogenSourceTest {

    private static final NetCalorificMethod METHOD = NetCalorificMethod.GBT_213_CONSTANT_VOLUME;

    private static CoalQuality quality(Map<String, Double> more) {
        Map<String, Double> values = new HashMap<>(Map.of(
                "total_moisture_ar", 10.0, "ash_d", 20.0, "volatile_matter_daf", 36.0, "gross_cv_d_kj_kg", 25_000.0));
        values.putAll(more);
        return CoalQuality.parse(values);
    }

    /** Hdaf of Vdaf 36 and Ad 20 by each formula; then Qnet = (25000 - 206 x 0.8 Hdaf) x 0.9 - 230. */
    @ParameterizedTest
    @CsvSource({
        "LINEAR_IN_VOLATILES,           4.824",
        "LINEAR_IN_VOLATILES_MONGOLIAN, 5.297",
        "ROOT_OF_VOLATILES,             5.2"
    })
    void an_estimate_is_used_and_reported(HydrogenSource estimate, double hydrogenDaf) {
        NetCalorificReading reading = quality(Map.of()).netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, estimate);

        assertThat(reading.hydrogen()).contains(estimate);
        assertThat(reading.kilojoulesPerKilogram())
                .isCloseTo((25_000 - 206 * 0.8 * hydrogenDaf) * 0.9 - 230, within(1e-6));
    }

    @Test
    void measured_hydrogen_goes_before_an_estimate() {
        NetCalorificReading reading = quality(Map.of("hydrogen_daf", 5.0))
                .netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, HydrogenSource.ROOT_OF_VOLATILES);

        assertThat(reading.hydrogen()).contains(HydrogenSource.MEASURED);
        assertThat(reading.in(QualityUnit.J_PER_G)).isCloseTo((25_000 - 206 * 4.0) * 0.9 - 230, within(1e-6));
    }

    @Test
    void no_estimate_is_ever_chosen_for_the_caller() {
        assertRefused(
                () -> quality(Map.of()).netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD),
                "hydrogen_d",
                "no reading",
                "hydrogen, which is not measured");
        assertThat(quality(Map.of()).findNetCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, HydrogenSource.MEASURED))
                .isEmpty();
    }

    @Test
    void a_reported_net_value_stands_unless_gross_value_and_hydrogen_are_measured() {
        CoalQuality measured = quality(Map.of("net_cv_ar_kj_kg", 20_000.0, "hydrogen_daf", 5.0));
        CoalQuality noHydrogen = quality(Map.of("net_cv_ar_kj_kg", 20_000.0));

        assertThat(measured.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD).hydrogen())
                .contains(HydrogenSource.MEASURED);
        assertThat(measured.findNetCalorificValue(
                        AnalysisBasis.AS_RECEIVED,
                        NetCalorificMethod.ISO_1928_CONSTANT_PRESSURE,
                        HydrogenSource.MEASURED))
                .as("not the reported one under another name")
                .isEmpty();
        for (HydrogenSource source : HydrogenSource.values()) {
            NetCalorificReading reported = noHydrogen.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, source);
            assertThat(reported.hydrogen()).isEmpty();
            assertThat(reported.kilojoulesPerKilogram()).isEqualTo(20_000);
        }
    }

    @Test
    void a_net_value_that_no_coal_has_is_none() {
        CoalQuality typo = CoalQuality.parse(
                Map.of("total_moisture_ar", 2.0, "moisture_ad", 38.0, "hydrogen_ad", 4.0, "gross_cv_ad_mj_kg", 32.0));

        assertThat(typo.findNetCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, HydrogenSource.MEASURED))
                .isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> typo.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD))
                .withMessageMatching("net_cv: 49[0-9.]+ is not allowed; allowed: -2500 to 45000");
    }

    /** GB/T 213: Qnet,M = (Qgr,d - 206 Hd) (100 - M) / 100 - 23 M at any moisture M. */
    @Test
    void a_net_value_reads_at_a_nominated_moisture_and_joins_the_reported_ones() {
        CoalQuality coal = quality(Map.of("hydrogen_daf", 5.0));
        AnalysisBasis eight = AnalysisBasis.parse("m8");
        NetCalorificReading net = coal.netCalorificValue(eight, METHOD);

        assertThat(net.kilojoulesPerKilogram()).isCloseTo((25_000 - 206 * 4.0) * 0.92 - 23 * 8, within(1e-6));
        assertThat(coal.with(net).get(QualityKey.parse("net_cv_m8_kj_kg"))).isEqualTo(net.kilojoulesPerKilogram());
        assertThat(coal.with(coal.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD))
                        .find(QualityKey.parse("net_cv_ar_kcal_it")))
                .isPresent();
    }
}
