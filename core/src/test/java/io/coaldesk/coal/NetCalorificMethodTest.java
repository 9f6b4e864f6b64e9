package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NetCalorificMethodTest {

    /** Of water at 25 °C, J/g. */
    private static final double EVAPORATION = 2442.3;
    /** The gas constant times 298.15 K, J/mol. */
    private static final double RT = 8.314462 * 298.15;

    private static final double WATER = 18.015;
    private static final double HYDROGEN = 1.008;
    private static final double OXYGEN = 15.999;

    private static double net(NetCalorificMethod method, double moisture, double hydrogen, double oxygen) {
        return CoalQuality.parse(Map.of(
                        "total_moisture_ar", moisture,
                        "hydrogen_ar", hydrogen,
                        "oxygen_ar", oxygen,
                        "nitrogen_ar", 0.0,
                        "gross_cv_ar_kj_kg", 20_000.0))
                .netCalorificValue(AnalysisBasis.AS_RECEIVED, method)
                .kilojoulesPerKilogram();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/net-cv-coalqual.csv", numLinesToSkip = 4)
    void golden_figures_of_coalqual(
            String sample,
            double moisture,
            double hydrogen,
            double oxygen,
            double nitrogen,
            double gross,
            double iso,
            double gbt) {
        CoalQuality quality = CoalQuality.parse(Map.of(
                "total_moisture_ar", moisture,
                "hydrogen_ar", hydrogen,
                "oxygen_ar", oxygen,
                "nitrogen_ar", nitrogen,
                "gross_cv_ar_btu_lb", gross));

        assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, NetCalorificMethod.ISO_1928_CONSTANT_PRESSURE)
                        .kilojoulesPerKilogram())
                .as(sample)
                .isCloseTo(iso, Percentage.withPercentage(1e-4));
        assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME)
                        .kilojoulesPerKilogram())
                .as(sample)
                .isCloseTo(gbt, Percentage.withPercentage(1e-4));
    }

    /**
     * The coefficients from thermodynamics: one mol of H forms half a mol of steam and takes a quarter of a mol of oxygen,
     * one mol of O spares half a mol of oxygen, and a mol of gas at constant pressure does the work RT. The standards round
     * what comes out.
     */
    @ParameterizedTest
    @CsvSource({
        "GBT_213_CONSTANT_VOLUME,    false",
        "GBT_213_CONSTANT_PRESSURE,  true",
        "ISO_1928_CONSTANT_PRESSURE, true"
    })
    void the_coefficients_follow_from_the_latent_heat_of_water(NetCalorificMethod method, boolean atConstantPressure) {
        double waterPerHydrogen = WATER / (2 * HYDROGEN);
        double perHydrogen =
                EVAPORATION * waterPerHydrogen - (atConstantPressure ? RT / (4 * HYDROGEN) : RT / (2 * HYDROGEN));
        double perMoisture = EVAPORATION - (atConstantPressure ? 0 : RT / WATER);
        double perOxygen = atConstantPressure ? RT / (2 * OXYGEN) : 0;
        double none = net(method, 0, 0, 0);

        assertThat(none - net(method, 0, 1, 0)).isCloseTo(perHydrogen / 100, within(0.2));
        assertThat(none - net(method, 0, 0, 1)).isCloseTo(perOxygen / 100, within(0.03));
        assertThat(none - net(method, 1, 0, 0)).isCloseTo(perMoisture / 100, within(0.1));
        assertThat(none).isCloseTo(20_000, within(1e-9));
    }

    /** GB/T 213 states its formula from air-dried readings; the code goes through dry ones. */
    @Property
    void agrees_with_the_formula_from_air_dried_readings(@ForAll("airDried") double[] a) {
        double moisture = a[0];
        double airDriedMoisture = a[1];
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("total_moisture_ar", moisture);
        values.put("moisture_ad", airDriedMoisture);
        values.put("gross_cv_ad_kj_kg", a[2]);
        values.put("hydrogen_ad", a[3]);
        values.put("oxygen_ad", a[4]);
        values.put("nitrogen_ad", a[5]);
        CoalQuality quality = CoalQuality.parse(values);
        double dryShares = (100 - moisture) / (100 - airDriedMoisture);

        assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME)
                        .kilojoulesPerKilogram())
                .isCloseTo((a[2] - 206 * a[3]) * dryShares - 23 * moisture, within(1e-7));
        assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_PRESSURE)
                        .kilojoulesPerKilogram())
                .isCloseTo((a[2] - 212 * a[3] - 0.8 * (a[4] + a[5])) * dryShares - 24.4 * moisture, within(1e-7));
        assertThat(quality.netCalorificValue(AnalysisBasis.AIR_DRIED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME)
                        .kilojoulesPerKilogram())
                .isCloseTo(a[2] - 206 * a[3] - 23 * airDriedMoisture, within(1e-7));
        assertThat(quality.netCalorificValue(AnalysisBasis.DRY, NetCalorificMethod.GBT_213_CONSTANT_VOLUME)
                        .kilojoulesPerKilogram())
                .isCloseTo((a[2] - 206 * a[3]) * 100 / (100 - airDriedMoisture), within(1e-7));
    }

    @Provide
    Arbitrary<double[]> airDried() {
        return Combinators.combine(
                        between(0, 60),
                        between(0, 30),
                        between(10_000, 30_000),
                        between(1, 6),
                        between(0, 15),
                        between(0, 2))
                .as((a, b, c, d, e, f) -> new double[] {a, b, c, d, e, f});
    }

    private static Arbitrary<Double> between(double least, double greatest) {
        return Arbitraries.doubles().between(least, greatest).edgeCases(edges -> edges.includeOnly(least, greatest));
    }

    /** The trade's rule of thumb in kcal/kg: NAR = GAR - 50.7 H - 5.83 TM. */
    @Test
    void agrees_with_the_rule_of_thumb_of_the_trade() {
        CoalQuality quality = CoalQuality.parse(Map.of(
                "total_moisture_ar",
                18.0,
                "hydrogen_ar",
                4.2,
                "oxygen_ar",
                0.0,
                "nitrogen_ar",
                0.0,
                "gross_cv_ar_kcal_it",
                5870.0));

        assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_PRESSURE)
                        .in(QualityUnit.KCAL_IT_PER_KG))
                .isCloseTo(5870 - 50.7 * 4.2 - 5.83 * 18, within(1.0));
    }

    @Test
    void a_net_value_that_was_reported_is_returned_as_it_is() {
        CoalQuality quality = CoalQuality.parse(Map.of("net_cv_ar_kcal_it", 5500.0));

        for (NetCalorificMethod method : NetCalorificMethod.values()) {
            assertThat(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, method)
                            .in(QualityUnit.KCAL_IT_PER_KG))
                    .isCloseTo(5500, within(1e-9));
        }
    }

    @Test
    void what_is_missing_is_named() {
        CoalQuality grossOnly = CoalQuality.parse(Map.of("gross_cv_d_kj_kg", 25_000.0));
        CoalQuality withHydrogen = CoalQuality.parse(Map.of("gross_cv_d_kj_kg", 25_000.0, "hydrogen_d", 4.0));
        CoalQuality noCalorificValue = CoalQuality.parse(Map.of("hydrogen_d", 4.0, "total_moisture_ar", 8.0));

        assertRefused(
                () -> grossOnly.netCalorificValue(
                        AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME),
                "hydrogen_d",
                "no reading",
                "hydrogen, which is not measured");
        assertRefused(
                () -> withHydrogen.netCalorificValue(
                        AnalysisBasis.AS_RECEIVED, NetCalorificMethod.GBT_213_CONSTANT_VOLUME),
                "total_moisture_ar",
                "no reading",
                "total_moisture, which is not measured");
        assertRefused(
                () -> withHydrogen.netCalorificValue(AnalysisBasis.DRY, NetCalorificMethod.ISO_1928_CONSTANT_PRESSURE),
                "oxygen_d",
                "no reading",
                "oxygen, which is not measured");
        assertRefused(
                () -> noCalorificValue.netCalorificValue(AnalysisBasis.DRY, NetCalorificMethod.GBT_213_CONSTANT_VOLUME),
                "gross_cv_d_kj_kg",
                "no reading",
                "gross_cv, which is not measured");
        assertRefused(
                () -> withHydrogen.netCalorificValue(
                        AnalysisBasis.DRY_ASH_FREE, NetCalorificMethod.GBT_213_CONSTANT_VOLUME),
                "net_cv",
                "basis daf",
                "net_cv_ar");
    }
}
