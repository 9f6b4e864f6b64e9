package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QualityKeyTest {

    @Property
    void is_read_from_its_written_form(@ForAll QualityKey key) {
        assertThat(QualityKey.parse(key.toString())).isEqualTo(key);
    }

    @Property
    void is_ordered_by_its_written_form(@ForAll QualityKey key, @ForAll QualityKey other) {
        assertThat(Integer.signum(key.compareTo(other)))
                .isEqualTo(Integer.signum(key.toString().compareTo(other.toString())));
    }

    @Test
    void reads_in_both_languages() {
        QualityKey key = QualityKey.parse("net_cv_ar_kcal_it");

        assertThat(key.label().text(Language.EN)).isEqualTo("net calorific value, as received");
        assertThat(key.label().text(Language.ZH)).isEqualTo("收到基低位发热量");
        assertThat(key.on(AnalysisBasis.DRY)).hasToString("net_cv_d_kcal_it");
    }

    @Test
    void a_property_of_the_host_needs_a_basis_and_no_unit() {
        assertThat(QualityKey.parse("x_protein_content_ar").unit()).isEqualTo(QualityUnit.NUMBER);
        assertThat(QualityProperty.custom("x_protein", Label.of("protein", "蛋白"))
                        .on(AnalysisBasis.DRY))
                .isEqualTo(QualityKey.parse("x_protein_d"));
        assertRefused(() -> QualityKey.parse("x_protein"), "x_protein", "no basis", "x_protein_ar");
        assertRefused(() -> QualityProperty.custom("protein", Label.of("protein")), "property", "protein", "x_protein");
    }

    @Test
    void an_inadmissible_basis_or_unit_is_refused() {
        assertRefused(
                () -> QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.DRY),
                "total_moisture",
                "basis d",
                "[total_moisture_ar]");
        assertRefused(() -> QualityProperty.GROSS_CV.on(AnalysisBasis.DRY), "gross_cv", "no unit", "KCAL_IT_PER_KG");
        assertRefused(
                () -> QualityProperty.ASH.on(AnalysisBasis.DRY, QualityUnit.MJ_PER_KG),
                "ash",
                "unit MJ_PER_KG",
                "PERCENT");
        assertRefused(() -> QualityKey.parse(""), "quality", "", "such as ash_ar");
    }
}
