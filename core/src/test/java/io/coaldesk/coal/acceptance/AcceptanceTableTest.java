package io.coaldesk.coal.acceptance;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the linter finds in a table, and what a table refuses. */
class AcceptanceTableTest {

    private static List<String> lint(AllowedDifference... differences) {
        return Tables.of(differences).lint().stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    @Test
    void the_example_has_no_error_and_says_that_it_is_unverified() {
        AcceptanceTable example = Tables.example();

        assertThat(example.header().source()).startsWith("UNVERIFIED EXAMPLE");
        assertThat(example.lint())
                .noneMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "differences[0].bins: a batch above 45 (ash, dry) cannot pass, because no bin holds it",
                        "differences[1].bins: a batch above 45 (ash, dry) cannot pass, because no bin holds it",
                        "differences[4].bins: a batch above 3 (total sulphur, dry) cannot pass, because no bin holds"
                                + " it");
    }

    @Test
    void a_gap_between_bins_is_found() {
        assertThat(lint(Tables.difference(
                        Tables.ASH, Tables.ASH, Tables.bin("0", "10", "-1"), Tables.bin("20", "100.1", "-2"))))
                .containsExactly("differences[0].bins: no band holds the values from 10 to 20");
        assertThat(lint(Tables.difference(
                        Tables.ASH, Tables.ASH, Tables.bin("0", "30", "-1"), Tables.bin("20", "100.1", "-2"))))
                .containsExactly("differences[0].bins: two bands hold the values from 20 to 30");
    }

    @Test
    void ends_that_no_bin_holds_are_doubtful() {
        assertThat(lint(Tables.difference(Tables.ASH, Tables.ASH, Tables.bin("5", "100", "-1"))))
                .containsExactly(
                        "differences[0].bins: a batch below 5 (ash, dry) cannot pass, because no bin holds it",
                        "differences[0].bins: a batch above 100 (ash, dry) cannot pass, because no bin holds it");
    }

    @Test
    void a_difference_of_the_wrong_sign_is_found() {
        assertThat(lint(Tables.difference(Tables.ASH, Tables.ASH, Tables.open("1"))))
                .containsExactly(
                        "differences[0].bins[0]: the allowed difference of ash, dry is 1 and may not be" + " positive");
        assertThat(lint(Tables.difference(
                        Tables.GROSS,
                        Tables.ASH,
                        DifferenceBin.builder().factor(new BigDecimal("-0.04")).build())))
                .containsExactly("differences[0].bins[0]: the allowed difference of gross calorific value, dry is -0.04"
                        + " and may not be negative");
        assertThat(lint(Tables.difference(Tables.MOISTURE, Tables.MOISTURE, Tables.open("0"))))
                .isEmpty();
    }

    @Test
    void a_factor_of_what_may_be_negative_is_found() {
        assertThat(lint(Tables.difference(
                        Tables.GROSS,
                        QualityKey.parse("net_cv_ar_mj_kg"),
                        DifferenceBin.builder().factor(new BigDecimal("0.04")).build())))
                .containsExactly("differences[0].bins[0]: net calorific value, as received can be negative, so that a"
                        + " factor of it has no sign");
    }

    @Test
    void a_key_that_is_no_index_is_found() {
        assertThat(lint(Tables.difference(QualityKey.parse("ash_ar"), Tables.ASH, Tables.open("-1"))))
                .containsExactly("differences[0].key: ash_ar is not known; known: total_moisture_ar, ash_d, sulphur_d,"
                        + " gross_cv_d_mj_kg");
        assertThat(lint(Tables.difference(QualityKey.parse("gross_cv_d_kcal_it"), Tables.ASH, Tables.open("100"))))
                .isEmpty();
    }

    @Test
    void a_difference_that_stands_twice_is_found_and_refused() {
        AllowedDifference ash = Tables.difference(Tables.ASH, Tables.ASH, Tables.open("-1"));

        assertThat(lint(ash, ash)).containsExactly("differences[1]: RAW ash stands twice");
        assertThatThrownBy(() -> AcceptanceInspector.of(Tables.of(ash, ash)))
                .isInstanceOf(RejectedPolicyException.class)
                .hasMessageContaining("RAW ash stands twice");
    }

    @Test
    void a_bin_has_a_constant_or_a_factor() {
        assertRefused(() -> DifferenceBin.builder().build(), "constant", "missing", "either a constant or a factor");
        assertRefused(
                () -> Tables.open("-1").withFactor(new BigDecimal("0.1")),
                "constant",
                "beside a factor",
                "either a constant or a factor");
    }

    @Test
    void an_empty_part_or_a_factor_of_zero_is_refused() {
        AllowedDifference ash = Tables.difference(Tables.ASH, Tables.ASH, Tables.open("-1"));

        assertRefused(() -> ash.withForms(), "forms", "[]", "at least one");
        assertRefused(() -> ash.withBins(), "bins", "[]", "at least one");
        assertRefused(() -> Tables.of(ash).withContractFactor(BigDecimal.ZERO), "contractFactor", "0", "more than 0");
    }
}
