package io.coaldesk.coal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AshReporterTest {

    /** B = 20 + 5 + 1 + 1 + 3 = 30, A = 50 + 24 + 1 = 75, so B/A = 0.4; iron above lime and magnesia. */
    private static final Map<String, Double> BITUMINOUS = Map.ofEntries(
            Map.entry("sio2_ash", 50.0),
            Map.entry("al2o3_ash", 24.0),
            Map.entry("tio2_ash", 1.0),
            Map.entry("fe2o3_ash", 20.0),
            Map.entry("cao_ash", 5.0),
            Map.entry("mgo_ash", 1.0),
            Map.entry("na2o_ash", 1.0),
            Map.entry("k2o_ash", 3.0),
            Map.entry("p2o5_ash", 0.5),
            Map.entry("ash_d", 10.0),
            Map.entry("sulphur_d", 1.5),
            Map.entry("ash_fusion_dt", 1150.0),
            Map.entry("ash_fusion_st", 1200.0),
            Map.entry("ash_fusion_ht", 1250.0));

    private static AshReport report(Map<String, Double> values) {
        return AshReporter.standard().report(CoalQuality.parse(values));
    }

    private static AshIndex index(AshReport report, String key) {
        return report.find(QualityKey.parse(key)).orElseThrow();
    }

    private static String grade(AshReport report, String key) {
        return index(report, key)
                .judgements()
                .get(0)
                .result()
                .grade()
                .orElseThrow()
                .code();
    }

    private static Map<String, Double> changed(String key, Double value) {
        Map<String, Double> changed = new TreeMap<>(BITUMINOUS);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Double> without(String key) {
        Map<String, Double> changed = new TreeMap<>(BITUMINOUS);
        changed.remove(key);
        return changed;
    }

    @Test
    void every_index_has_its_value_and_its_grade() {
        AshReport report = report(BITUMINOUS);

        assertThat(report.type()).contains(AshType.BITUMINOUS);
        assertThat(report.indices())
                .extracting(
                        index -> index.key() + " " + index.value().orElseThrow().toPlainString())
                .containsExactly(
                        "base_acid_ratio 0.4",
                        "silica_ratio 65.78947368421",
                        "iron_calcium_ratio 4",
                        "iron_plus_calcium 25",
                        "silica_alumina_ratio 2.083333333333",
                        "slagging_factor 0.6",
                        "slagging_temperature 1170",
                        "fouling_factor 0.4",
                        "fouling_factor_alkalis 1.6",
                        "ash_fusion_st 1200",
                        "phosphorus_d 0.021821");
        assertThat(grade(report, "base_acid_ratio")).isEqualTo("raised");
        assertThat(grade(report, "iron_calcium_ratio")).isEqualTo("low");
        assertThat(grade(report, "iron_plus_calcium")).isEqualTo("not-low");
        assertThat(grade(report, "slagging_factor")).isEqualTo("medium");
        assertThat(grade(report, "slagging_temperature")).isEqualTo("high");
        assertThat(grade(report, "fouling_factor")).isEqualTo("medium");
        assertThat(grade(report, "fouling_factor_alkalis")).isEqualTo("severe");
        assertThat(grade(report, "ash_fusion_st")).isEqualTo("higher");
        assertThat(index(report, "silica_ratio").judgements()).isEmpty();
        assertThat(index(report, "phosphorus_d").judgements()).isEmpty();
    }

    @Test
    void a_scale_of_the_other_ash_type_does_not_hold() {
        AshReport bituminous = report(BITUMINOUS);
        AshReport lignitic = report(changed("cao_ash", 19.0));

        assertThat(lignitic.type()).contains(AshType.LIGNITIC);
        for (String key : List.of("slagging_factor", "fouling_factor", "fouling_factor_alkalis")) {
            assertThat(index(bituminous, key).judgements()).allMatch(AshJudgement::holds);
            assertThat(index(lignitic, key).judgements())
                    .extracting(AshJudgement::applicability)
                    .containsExactly(Applicability.OTHER_ASH_TYPE);
        }
        assertThat(index(bituminous, "slagging_temperature").judgements()).noneMatch(AshJudgement::holds);
        assertThat(index(lignitic, "slagging_temperature").judgements()).allMatch(AshJudgement::holds);
        assertThat(index(lignitic, "base_acid_ratio").judgements()).allMatch(AshJudgement::holds);
    }

    @Test
    void without_magnesia_the_type_is_not_known_and_what_is_missing_is_named() {
        AshReport report = report(without("mgo_ash"));

        assertThat(report.type()).isEmpty();
        assertThat(index(report, "slagging_temperature").judgements())
                .extracting(AshJudgement::applicability)
                .containsExactly(Applicability.ASH_TYPE_UNKNOWN);
        assertThat(index(report, "slagging_factor").value()).isEmpty();
        assertThat(index(report, "slagging_factor").missing()).containsExactly(QualityKey.parse("mgo_ash"));
        assertThat(index(report, "slagging_factor").judgements()).noneMatch(AshJudgement::holds);
        assertThat(index(report, "iron_calcium_ratio").value()).contains(BigDecimal.valueOf(4));
    }

    @Test
    void without_an_ash_analysis_everything_is_missing() {
        AshReport report = report(Map.of("ash_d", 10.0));

        assertThat(report.indices()).allMatch(index -> index.value().isEmpty());
        assertThat(index(report, "phosphorus_d").missing()).containsExactly(QualityKey.parse("phosphorus_d"));
        assertThat(index(report, "slagging_temperature").missing())
                .containsExactly(QualityKey.parse("ash_fusion_dt"), QualityKey.parse("ash_fusion_ht"));
    }

    @Test
    void a_host_judges_by_scales_of_its_own() {
        GradeScale silica = GradeScale.builder()
                .id("own-silica")
                .label(Label.of("own bands", "自有分级"))
                .key(QualityKey.parse("silica_ratio"))
                .edge(BandEdge.FROM_INCLUDED)
                .addGrades(
                        Grade.builder()
                                .code("x")
                                .label(Label.of("below", "低"))
                                .to(BigDecimal.valueOf(70))
                                .build(),
                        Grade.builder()
                                .code("y")
                                .label(Label.of("above", "高"))
                                .from(BigDecimal.valueOf(70))
                                .build())
                .source("example")
                .build();
        AshReport report =
                AshReporter.of(List.of(silica, silica.withId("second"))).report(CoalQuality.parse(BITUMINOUS));

        assertThat(index(report, "silica_ratio").judgements())
                .extracting(judgement -> judgement.result().scale())
                .containsExactly("own-silica", "second");
        assertThat(index(report, "base_acid_ratio").judgements()).isEmpty();
    }

    @Test
    void it_explains_itself_in_both_languages() {
        AshReport report = report(BITUMINOUS);

        assertThat(report.explain(Language.EN).lines())
                .startsWith(
                        "bituminous-type ash: CaO + MgO 6 %, Fe2O3 20 %",
                        "base-acid ratio 0.4: raised slagging tendency (bands of the base-acid ratio)",
                        "silica ratio 65.7895; no scale here judges it")
                .contains(
                        "slagging index by temperature 1,170 °C: high slagging tendency (bands of the slagging index by"
                                + " temperature)",
                        "slagging index by temperature: the grade (bands of the slagging index by temperature) is for"
                                + " lignitic-type ash only, and this is bituminous-type ash",
                        "phosphorus, dry 0.021821 %; no scale here judges it");
        assertThat(report.explain(Language.ZH).lines())
                .startsWith("灰型：烟煤型灰，CaO + MgO 6 %，Fe2O3 20 %", "碱酸比 0.4，等级：结渣倾向偏高（碱酸比分级）", "硅比 65.7895，未配置分级标准")
                .contains("结渣温度指数：结渣温度指数分级只适用于褐煤型灰，该煤灰为烟煤型灰，评级不适用");
        assertThat(report(without("mgo_ash")).explain(Language.EN))
                .startsWith("the type of the ash is not known; not measured: MgO, of the ash")
                .contains("is for lignitic-type ash only, and the type of this ash is not known");
    }
}
