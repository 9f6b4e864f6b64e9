package io.coaldesk.coal.grade;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradeScaleTest {

    private static Grade grade(String code, String from, String to) {
        return Grade.builder()
                .code(code)
                .label(Label.of(code, code + " 级"))
                .from(Optional.of(from).filter(bound -> !bound.isEmpty()).map(BigDecimal::new))
                .to(Optional.of(to).filter(bound -> !bound.isEmpty()).map(BigDecimal::new))
                .build();
    }

    private static GradeScale scale(Grade... grades) {
        return GradeScale.builder()
                .id("example")
                .label(Label.of("example", "示例"))
                .key(QualityKey.parse("base_acid_ratio"))
                .edge(BandEdge.FROM_INCLUDED)
                .addGrades(grades)
                .source("example")
                .build();
    }

    private static List<String> lint(Grade... grades) {
        return scale(grades).lint().stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    @Test
    void gaps_overlaps_reversed_bounds_and_open_ends_are_found() {
        assertThat(lint(grade("a", "0", "4"), grade("b", "3", "6"), grade("c", "7", "7")))
                .containsExactly(
                        "grades: the lower bound 7 is not below the upper bound 7",
                        "grades: two bands hold the values from 3 to 4",
                        "grades: no band holds the values from 6 to 7",
                        "grades: no band holds the values from -∞ to 0",
                        "grades: no band holds the values from 7 to +∞");
    }

    @Test
    void a_grade_may_be_earned_by_two_ranges_under_one_name_only() {
        assertThat(lint(grade("low", "", "4"), grade("high", "4", "7"), grade("low", "7", "")))
                .isEmpty();
        assertThat(lint(
                        grade("low", "", "4"),
                        grade("high", "4", "7"),
                        grade("low", "7", "").withLabel(Label.of("another", "另一"))))
                .containsExactly("grades[2].code: low stands twice");
    }

    @Test
    void the_order_of_the_grades_has_no_meaning() {
        GradeScale turned = scale(grade("c", "7", ""), grade("a", "", "4"), grade("b", "4", "7"));

        assertThat(turned.lint()).isEmpty();
        assertThat(Grader.of(turned).gradeOf(new BigDecimal("3.9")).code()).isEqualTo("a");
        assertThat(Grader.of(turned).gradeOf(new BigDecimal("4")).code()).isEqualTo("b");
        assertThat(Grader.of(turned).gradeOf(new BigDecimal("7")).code()).isEqualTo("c");
    }

    @Test
    void a_bound_goes_where_the_grade_says_and_else_where_the_scale_says() {
        Grade own = grade("a", "", "4").withUpperEdge(BandEdge.TO_INCLUDED);
        Grader grader = Grader.of(scale(own, grade("b", "4", "7"), grade("c", "7", "")));

        assertThat(grader.gradeOf(new BigDecimal("4.00")).code()).isEqualTo("a");
        assertThat(grader.gradeOf(new BigDecimal("4.01")).code()).isEqualTo("b");
        assertThat(grader.gradeOf(new BigDecimal("7")).code()).isEqualTo("c");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertRefused(() -> scale(), "grades", "[]", "at least one grade");
        assertRefused(() -> scale(grade("a", "", "")).withId(" "), "id", "\" \"", "not blank");
        assertRefused(() -> scale(grade("a", "", "")).withSource(""), "source", "\"\"", "not blank");
        assertRefused(() -> scale(grade("a", "", "")).withEdition(""), "edition", "\"\"", "not blank");
        assertRefused(
                () -> grade("a", "4", "").withUpperEdge(BandEdge.TO_INCLUDED),
                "upperEdge",
                "TO_INCLUDED",
                "none where to is absent");
        LocalDate day = LocalDate.of(2012, 6, 18);
        assertRefused(
                () -> scale(grade("a", "", "")).withInForceFrom(day).withInForceTo(day),
                "inForceTo",
                "2012-06-18",
                "a day after inForceFrom 2012-06-18");
    }
}
