package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityUnitTest {

    /** 5500 kcal/kg in each of the three calories: 6.8 kcal/kg lie between the outer two. */
    @ParameterizedTest
    @CsvSource({"KCAL_IT_PER_KG, 23.0274", "KCAL_20C_PER_KG, 22.9988", "KCAL_TH_PER_KG, 23.0120"})
    void the_calorie_is_in_the_unit(QualityUnit calorie, double megajoules) {
        assertThat(calorie.convert(5500, QualityUnit.MJ_PER_KG)).isCloseTo(megajoules, within(0.00005));
    }

    @Test
    void the_outer_calories_differ_by_seven_kilocalories() {
        assertThat(5500 - QualityUnit.KCAL_20C_PER_KG.convert(5500, QualityUnit.KCAL_IT_PER_KG))
                .isCloseTo(6.8, within(0.05));
    }

    @Test
    void joules_per_gram_are_kilojoules_per_kilogram() {
        assertThat(QualityUnit.J_PER_G.convert(25_000, QualityUnit.KJ_PER_KG)).isEqualTo(25_000);
        assertThat(QualityUnit.PERCENT.convert(7, QualityUnit.PERCENT)).isEqualTo(7);
    }

    @Test
    void percent_is_no_calorific_value() {
        assertRefused(
                () -> QualityUnit.PERCENT.convert(1, QualityUnit.KJ_PER_KG),
                "PERCENT to KJ_PER_KG",
                "no reading",
                "two units of a calorific value");
    }

    @Test
    void gross_and_net_values_state_their_unit() {
        assertThat(GrossCalorificValue.of(6000, QualityUnit.KCAL_IT_PER_KG, AnalysisBasis.DRY)
                        .in(QualityUnit.BTU_PER_LB))
                .isCloseTo(10_800, within(1e-8));
        assertThat(NetCalorificValue.of(25, QualityUnit.MJ_PER_KG, AnalysisBasis.DRY)
                        .kilojoulesPerKilogram())
                .isEqualTo(25_000);
        assertRefused(() -> new GrossCalorificValue(-1, AnalysisBasis.DRY), "gross_cv", "-1.0", "0 to 45000");
        assertRefused(() -> new NetCalorificValue(Double.NaN, AnalysisBasis.DRY), "net_cv", "NaN", "-2500 to 45000");
    }
}
