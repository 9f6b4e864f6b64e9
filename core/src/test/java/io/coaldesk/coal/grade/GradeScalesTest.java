package io.coaldesk.coal.grade;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.Figures;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class GradeScalesTest {

    static List<GradeScale> shipped() {
        return GradeScales.shipped();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/grade-edges.csv", delimiter = '|', numLinesToSkip = 5)
    void each_edge_is_graded_as_the_source_says(String scale, String key, double value, String grade) {
        GradeResult result = GradeScales.of(scale).grade(CoalQuality.parse(Map.of(key, value)));

        assertThat(result.grade().map(Grade::code)).contains(grade);
        assertThat(result.scale()).isEqualTo(scale);
        assertThat(result.key()).hasToString(key);
    }

    @Test
    void the_cases_visit_every_grade_and_every_edge() {
        Map<String, List<String[]>> cases = Figures.text("/cases/grade-edges.csv")
                .lines()
                .skip(5)
                .map(line -> line.split("\\|"))
                .collect(Collectors.groupingBy(cells -> cells[0]));

        assertThat(cases.keySet())
                .isEqualTo(shipped().stream().map(GradeScale::id).collect(Collectors.toSet()));
        for (GradeScale scale : shipped()) {
            List<String[]> own = cases.getOrDefault(scale.id(), List.of());
            Set<BigDecimal> values = own.stream()
                    .map(cells -> new BigDecimal(cells[2]).stripTrailingZeros())
                    .collect(Collectors.toSet());
            assertThat(own.stream().map(cells -> cells[3]).collect(Collectors.toSet()))
                    .isEqualTo(scale.grades().stream().map(Grade::code).collect(Collectors.toSet()));
            assertThat(scale.grades().stream().flatMap(grade -> grade.to().stream()))
                    .allMatch(edge -> values.contains(edge.stripTrailingZeros()));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_is_sound_and_is_found_by_its_id(GradeScale scale) {
        assertThat(scale.lint()).isEmpty();
        assertThat(GradeScales.of(scale.id())).isSameAs(scale);
        assertThat(scale.source()).isNotBlank();
        assertThat(CoaldeskJson.read(GradeScale.class, CoaldeskJson.write(scale)))
                .isEqualTo(scale);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_names_its_grades_in_both_languages(GradeScale scale) {
        assertThat(scale.grades()).allSatisfy(grade -> {
            assertThat(grade.label().en()).matches("\\P{IsHan}+");
            assertThat(grade.label().zh()).matches("[\\p{IsHan}]+");
        });
        assertThat(scale.label().zh()).containsPattern("\\p{IsHan}");
    }

    @Test
    void an_edition_that_was_replaced_says_so() {
        assertThat(GradeScales.of("gbt-15224.2-2010-resource").inForceTo()).contains(LocalDate.of(2022, 3, 1));
        assertThat(GradeScales.of("gbt-15224.1-2004-steam").label().en()).contains("withdrawn");
        assertThat(GradeScales.of("gbt-15224.1-2004-steam").inForceTo()).isEmpty();
    }

    @Test
    void the_two_fouling_factors_share_their_bands() {
        assertThat(GradeScales.of("ash-fouling-factor-alkalis").grades())
                .isEqualTo(GradeScales.of("ash-fouling-factor").grades());
    }

    @Test
    void no_scale_is_shipped_whose_numbers_no_source_confirms() {
        assertThat(shipped())
                .extracting(scale -> scale.key().toString())
                .doesNotContain("silica_ratio", "silica_alumina_ratio", "gross_cv_d_mj_kg", "volatile_matter_daf");
        assertThat(shipped())
                .extracting(GradeScale::edition)
                .filteredOn(Optional::isPresent)
                .extracting(Optional::get)
                .containsOnly("GB/T 15224.1-1994", "GB/T 15224.1-2004", "GB/T 15224.2-2010");
    }

    @Test
    void an_unknown_id_is_refused_with_the_known_ones() {
        assertRefused(
                () -> GradeScales.of("gbt-15224.1-2018"), "grade scale", "gbt-15224.1-2018", "ash-slagging-factor");
    }
}
