package io.coaldesk.coal.grade;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraderTest {

    private static final Grader STEAM = Grader.of(GradeScales.of("gbt-15224.1-2004-steam"));

    @Test
    void a_grade_holds_the_value_as_it_was_rounded() {
        GradeResult result = STEAM.grade(CoalQuality.parse(Map.of("ash_d", 10.005)));

        assertThat(result.value()).contains(BigDecimal.TEN);
        assertThat(result.grade().map(Grade::code)).contains("SLA");
        assertThat(result.missing()).isEmpty();
        assertThat(result.explain(Language.EN))
                .isEqualTo("ash, dry 10 %: very low ash coal (ash of steam coal by GB/T 15224.1-2004, withdrawn)");
        assertThat(result.explain(Language.ZH)).isEqualTo("干燥基灰分 10 %，等级：特低灰煤（GB/T 15224.1-2004 动力煤灰分分级，已废止）");
    }

    @Test
    void a_value_on_another_basis_is_converted_before_it_is_graded() {
        GradeResult result = STEAM.grade(CoalQuality.parse(Map.of("total_moisture_ar", 10.0, "ash_ar", 9.0)));

        assertThat(result.value()).contains(BigDecimal.TEN);
        assertThat(result.grade().map(Grade::code)).contains("SLA");
    }

    @Test
    void what_is_missing_for_the_conversion_is_named() {
        GradeResult result = STEAM.grade(CoalQuality.parse(Map.of("ash_ar", 9.0)));

        assertThat(result.value()).isEmpty();
        assertThat(result.grade()).isEmpty();
        assertThat(result.missing()).containsExactly(QualityKey.parse("total_moisture_ar"));
        assertThat(result.explain(Language.EN))
                .isEqualTo("ash, dry has no grade (ash of steam coal by GB/T 15224.1-2004, withdrawn); not measured:"
                        + " total moisture, as received");
    }

    @Test
    void a_property_that_was_not_measured_is_missing_itself() {
        assertThat(STEAM.grade(CoalQuality.parse(Map.of("sulphur_d", 1.0))).missing())
                .containsExactly(QualityKey.parse("ash_d"));
    }

    @Test
    void the_moisture_of_the_sample_is_missing_for_an_air_dried_value() {
        assertThat(STEAM.grade(CoalQuality.parse(Map.of("ash_ad", 9.0))).missing())
                .containsExactly(QualityKey.parse("moisture_ad"));
    }

    @Test
    void a_value_that_no_rounding_rule_touches_is_graded_without_its_binary_noise() {
        Grader ratio = Grader.of(GradeScales.of("ash-iron-calcium-ratio"));

        GradeResult result = ratio.grade(CoalQuality.parse(Map.of("fe2o3_ash", 2.1, "cao_ash", 0.7)));
        assertThat(2.1 / 0.7).isGreaterThan(3.0);
        assertThat(result.value()).contains(BigDecimal.valueOf(3));
        assertThat(result.grade().map(Grade::code)).contains("higher");
    }

    @Test
    void a_ratio_to_nothing_is_undefined_and_not_missing() {
        GradeResult result = GradeScales.of("ash-iron-calcium-ratio")
                .grade(CoalQuality.parse(Map.of("fe2o3_ash", 9.0, "cao_ash", 0.0)));

        assertThat(result.grade()).isEmpty();
        assertThat(result.missing()).isEmpty();
        assertThat(result.reason().code()).isEqualTo("coal.grade.undefined");
    }

    @Test
    void an_unsound_scale_is_refused_with_its_errors() {
        GradeScale scale = GradeScales.of("gbt-15224.1-2004-steam");
        GradeScale holed =
                scale.withGrades(scale.grades().get(0), scale.grades().get(2));

        assertRefused(
                () -> Grader.of(holed),
                "grade scale gbt-15224.1-2004-steam",
                "grades: no band holds the values from 10 to 16; grades: no band holds the values from 29 to +∞",
                "a scale without errors");
    }
}
