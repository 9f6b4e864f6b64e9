package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.HydrogenSource;
import io.coaldesk.coal.Plausibility;
import io.coaldesk.coal.PlausibilityPolicy;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnalysisTableTest {

    private static final Map<String, Double> COAL = Map.ofEntries(
            Map.entry("total_moisture_ar", 14.2),
            Map.entry("moisture_ad", 4.6),
            Map.entry("ash_ad", 15.1),
            Map.entry("volatile_matter_daf", 37.4),
            Map.entry("sulphur_d", 0.62),
            Map.entry("carbon_daf", 80.9),
            Map.entry("hydrogen_ad_incl_moisture", 4.5),
            Map.entry("nitrogen_d", 0.9),
            Map.entry("gross_cv_ad_mj_kg", 26.3),
            Map.entry("net_cv_ar_kcal_it", 5400.0),
            Map.entry("caking_index_g", 20.0));

    private static final AnalysisNotes NOTES =
            new AnalysisNotes(Plausibility.of(PlausibilityPolicy.example()), HydrogenSource.MEASURED, Language.EN);

    private static List<String> row(Map<String, Double> values) {
        CoalAnalysis analysis = CoalAnalysis.of("a", CoalQuality.parse(values));
        AnalysisTable table = new AnalysisTable(List.of(analysis), HydrogenSource.ROOT_OF_VOLATILES, NOTES);
        List<String> row = table.row(analysis);
        assertThat(row).hasSameSizeAs(table.header());
        return row;
    }

    /** A slip of the decimal point or of the line either rejects the row where it is read, or leaves cells empty. */
    @Property(tries = 2000)
    void no_typing_error_stops_the_table(
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(max = 10) int other,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        List<String> keys = new ArrayList<>(COAL.keySet());
        Map<String, Double> values = new LinkedHashMap<>(COAL);
        values.computeIfPresent(keys.get(place), (key, value) -> value * factor);
        values.computeIfPresent(keys.get(other), (key, value) -> COAL.getOrDefault(keys.get(place), value));
        CoalQuality read;
        try {
            read = CoalQuality.parse(values);
        } catch (InvalidValueException rejected) {
            assertThat(rejected.field()).isNotBlank();
            return;
        }
        assertThat(read.keys()).isNotEmpty();
        assertThat(row(values)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void the_total_of_both_stages_of_moisture_is_shown() {
        CoalAnalysis analysis = CoalAnalysis.of(
                "a", CoalQuality.parse(Map.of("free_moisture_ar", 10.0, "moisture_ad", 5.0, "ash_ad", 10.0)));
        AnalysisTable table = new AnalysisTable(List.of(analysis), HydrogenSource.MEASURED, NOTES);

        assertThat(table.row(analysis).get(table.header().indexOf("total_moisture_ar")))
                .isEqualTo("14.5");
    }

    @Test
    void a_net_value_that_was_only_reported_is_no_methods_value() {
        Map<String, Double> values = Map.of("total_moisture_ar", 10.0, "hydrogen_d", 4.0, "net_cv_d_kcal_it", 6200.0);
        CoalAnalysis analysis = CoalAnalysis.of("a", CoalQuality.parse(values));
        AnalysisTable table = new AnalysisTable(List.of(analysis), HydrogenSource.MEASURED, NOTES);
        List<String> row = table.row(analysis);

        assertThat(row.get(table.header().indexOf("net_cv_ar_kj_kg_gb213v"))).isEmpty();
        assertThat(row.get(table.header().indexOf("findings")))
                .contains("no net calorific value by GB/T 213 at constant volume: missing gross calorific value, dry");
    }
}
