package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.coaldesk.coal.rank.AstmD388Classifier;
import io.coaldesk.coal.rank.AstmRank;
import io.coaldesk.coal.rank.RankResult;
import io.coaldesk.table.Row;
import io.coaldesk.table.TableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * The samples of USGS COALQUAL with what follows from them, where the file lies beside the project: every conversion to
 * 1e-6 relative, every rank; in the overlap of 10,500 to 11,500 Btu/lb the recorded one is among the candidates.
 */
class CoalqualConformanceTest {

    private static final Path GOLDEN = Path.of("..", "..", "shared", "data", "coalqual_golden.csv");
    private static final int SAMPLES = 240;
    private static final Percentage TOLERANCE = Percentage.withPercentage(1e-4);

    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("moisture_ar", "total_moisture_ar"),
            Map.entry("ash_ar", "ash_ar"),
            Map.entry("vm_ar", "volatile_matter_ar"),
            Map.entry("fc_ar", "fixed_carbon_ar"),
            Map.entry("carbon_ar", "carbon_ar"),
            Map.entry("hydrogen_ar_excl_moist", "hydrogen_ar"),
            Map.entry("nitrogen_ar", "nitrogen_ar"),
            Map.entry("oxygen_ar_excl_moist", "oxygen_ar"),
            Map.entry("sulfur_ar", "sulphur_ar"),
            Map.entry("btu_ar", "gross_cv_ar_btu_lb"));

    private static final Map<String, String> EXPECTED = Map.of(
            "exp_ash_d", "ash_d",
            "exp_vm_daf", "volatile_matter_daf",
            "exp_fc_daf", "fixed_carbon_daf",
            "exp_c_daf", "carbon_daf",
            "exp_btu_d", "gross_cv_d_btu_lb",
            "exp_btu_daf", "gross_cv_daf_btu_lb",
            "exp_gcv_ar_kj_kg", "gross_cv_ar_kj_kg",
            "exp_gcv_ar_kcal_kg", "gross_cv_ar_kcal_it",
            "exp_fc_dmmf_parr", "fixed_carbon_dmmf",
            "exp_btu_mmmf_parr", "gross_cv_mmmf_btu_lb");

    private static final Map<String, NetCalorificMethod> EXPECTED_NET = Map.of(
            "exp_ncv_ar_iso1928_p_kj_kg", NetCalorificMethod.ISO_1928_CONSTANT_PRESSURE,
            "exp_ncv_ar_gbt213_kj_kg", NetCalorificMethod.GBT_213_CONSTANT_VOLUME);

    private static final Map<String, String> RANKS = Map.ofEntries(
            Map.entry("Anthracite", "an"),
            Map.entry("Semianthracite", "sa"),
            Map.entry("Low volatile bituminous", "lvb"),
            Map.entry("Medium volatile bituminous", "mvb"),
            Map.entry("High volatile A bituminous", "hvAb"),
            Map.entry("High volatile B bituminous", "hvBb"),
            Map.entry("High volatile C bituminous", "hvCb"),
            Map.entry("Subbituminous A", "subA"),
            Map.entry("Subbituminous B", "subB"),
            Map.entry("Subbituminous C", "subC"),
            Map.entry("Lignite A", "ligA"),
            Map.entry("Lignite B", "ligB"));

    @Test
    void every_sample_gives_its_figures_and_its_rank() {
        assumeTrue(Files.exists(GOLDEN), "skipped: " + GOLDEN.getFileName() + " does not lie beside the project");

        List<String> checked = TableReader.standard()
                .read(GOLDEN, CoalqualConformanceTest::check)
                .values();

        assertThat(checked).hasSize(SAMPLES);
    }

    private static String check(Row row) {
        String sample = row.text("sample_id");
        Map<String, Double> values = new LinkedHashMap<>();
        GIVEN.forEach(
                (column, key) -> row.optionalDecimal(column).ifPresent(value -> values.put(key, value.doubleValue())));
        CoalQuality quality = CoalQuality.parse(values);

        EXPECTED.forEach((column, key) -> assertClose(
                sample + " " + key,
                quality.find(QualityKey.parse(key)),
                row.decimal(column).doubleValue()));
        EXPECTED_NET.forEach((column, method) -> assertClose(
                sample + " " + method,
                OptionalDouble.of(quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, method)
                        .kilojoulesPerKilogram()),
                row.decimal(column).doubleValue()));
        checkRank(sample, AstmD388Classifier.standard().classify(quality), row.text("exp_rank"));
        return sample;
    }

    private static void assertClose(String what, OptionalDouble actual, double expected) {
        assertThat(actual.orElse(Double.NaN)).as(what).isCloseTo(expected, TOLERANCE);
    }

    private static void checkRank(String sample, RankResult<AstmRank> rank, String expected) {
        List<String> codes = rank.candidates().stream().map(AstmRank::code).toList();
        String code = RANKS.getOrDefault(expected, expected);

        if (rank.isDecided()) {
            assertThat(codes).as(sample).containsExactly(code);
        } else {
            assertThat(codes).as(sample).containsExactly("hvCb", "subA").contains(code);
        }
    }
}
