package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

        assertThat(reading.hydrogen()).isEqualTo(estimate);
        assertThat(reading.kilojoulesPerKilogram())
                .isCloseTo((25_000 - 206 * 0.8 * hydrogenDaf) * 0.9 - 230, within(1e-6));
    }

    @Test
    void measured_hydrogen_goes_before_an_estimate() {
        NetCalorificReading reading = quality(Map.of("hydrogen_daf", 5.0))
                .netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, HydrogenSource.ROOT_OF_VOLATILES);

        assertThat(reading.hydrogen()).isEqualTo(HydrogenSource.MEASURED);
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
        assertRefused(
                () -> quality(Map.of()).netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD, HydrogenSource.NOT_NEEDED),
                "hydrogen",
                "NOT_NEEDED",
                "one of the named estimates");
    }

    @Test
    void a_net_value_beside_a_gross_one_is_computed_and_else_returned_as_reported() {
        CoalQuality both = quality(Map.of("net_cv_ar_kj_kg", 20_000.0, "hydrogen_daf", 5.0));
        CoalQuality noHydrogen = quality(Map.of("net_cv_ar_kj_kg", 20_000.0));

        assertThat(both.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD).hydrogen())
                .isEqualTo(HydrogenSource.MEASURED);
        NetCalorificReading reported = noHydrogen.netCalorificValue(AnalysisBasis.AS_RECEIVED, METHOD);
        assertThat(reported.hydrogen()).isEqualTo(HydrogenSource.NOT_NEEDED);
        assertThat(reported.kilojoulesPerKilogram()).isEqualTo(20_000);
    }
}
