package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check at its edges, by the example policy; whole analyses are in {@link PlausibilityCasesTest}. */
class PlausibilityTest {

    private final Plausibility plausibility = Plausibility.of(PlausibilityPolicy.example());

    private List<Finding> check(Object... keysAndValues) {
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], ((Number) keysAndValues[i + 1]).doubleValue());
        }
        return plausibility.check(CoalQuality.parse(values));
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text(Language.EN)).toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.reason().path().orElse("") + " "
                        + finding.reason().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "50, ",
        "50.25, ",
        "50.26, fixed_carbon_ar coal.proximate.doubtful",
        "51, fixed_carbon_ar coal.proximate.doubtful",
        "51.01, fixed_carbon_ar coal.proximate.wrong",
        "49.75, ",
        "49.74, fixed_carbon_ar coal.proximate.doubtful",
        "48.99, fixed_carbon_ar coal.proximate.wrong"
    })
    void the_proximate_analysis_closes(double fixedCarbon, String found) {
        List<Finding> findings =
                check("total_moisture_ar", 10, "ash_ar", 10, "volatile_matter_ar", 30, "fixed_carbon_ar", fixedCarbon);

        assertThat(codes(findings)).containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void the_proximate_analysis_closes_on_every_basis_of_a_reported_fixed_carbon() {
        assertThat(codes(check("ash_d", 10, "volatile_matter_d", 30, "fixed_carbon_d", 62)))
                .containsExactly("fixed_carbon_d coal.proximate.wrong");
        assertThat(codes(check("moisture_ad", 5, "ash_ad", 10, "volatile_matter_ad", 30, "fixed_carbon_ad", 55.5)))
                .containsExactly("fixed_carbon_ad coal.proximate.doubtful");
        assertThat(codes(check("volatile_matter_daf", 30, "fixed_carbon_daf", 71)))
                .containsExactly("fixed_carbon_daf coal.proximate.doubtful");
        assertThat(texts(check("ash_d", 10, "volatile_matter_d", 30, "fixed_carbon_d", 62)))
                .containsExactly("fixed_carbon_d: dry: ash, volatile matter, fixed carbon add up to 102 %");
    }

    @Test
    void without_fixed_carbon_the_other_parts_can_only_be_too_many() {
        assertThat(check("total_moisture_ar", 10, "ash_ar", 10, "volatile_matter_ar", 30))
                .isEmpty();
        assertThat(codes(check("total_moisture_ar", 20, "ash_ar", 40, "volatile_matter_ar", 40.1)))
                .contains("volatile_matter_ar coal.proximate.doubtful");
        assertThat(codes(check("total_moisture_ar", 20, "ash_ar", 40, "volatile_matter_ar", 41.1)))
                .contains("volatile_matter_ar coal.proximate.wrong");
        assertThat(codes(check("total_moisture_ar", 20, "ash_ar", 40, "volatile_matter_ar", 40)))
                .doesNotContain("volatile_matter_ar coal.proximate.doubtful");
    }

    @Test
    void the_ultimate_analysis_closes_where_oxygen_is_reported() {
        Object[] parts = {"ash_d", 10, "carbon_d", 75, "hydrogen_d", 5, "nitrogen_d", 1.5, "sulphur_d", 0.5};

        assertThat(check(parts)).isEmpty();
        assertThat(check(with(parts, "oxygen_d", 8.3))).isEmpty();
        assertThat(codes(check(with(parts, "oxygen_d", 8.31)))).containsExactly("oxygen_d coal.ultimate.doubtful");
        assertThat(codes(check(with(parts, "oxygen_d", 5.9)))).containsExactly("oxygen_d coal.ultimate.wrong");
        assertThat(check("ash_d", 10, "carbon_d", 75, "oxygen_d", 5)).isEmpty();
    }

    private static Object[] with(Object[] parts, Object... more) {
        Object[] all = Arrays.copyOf(parts, parts.length + more.length);
        System.arraycopy(more, 0, all, parts.length, more.length);
        return all;
    }

    @Test
    void the_oxides_of_the_ash_close_where_the_major_ones_are_reported() {
        Object[] oxides = {
            "sio2_ash",
            50,
            "al2o3_ash",
            30,
            "tio2_ash",
            1,
            "fe2o3_ash",
            6,
            "cao_ash",
            5,
            "mgo_ash",
            1,
            "na2o_ash",
            1,
            "k2o_ash",
            1
        };

        assertThat(check(oxides)).isEmpty();
        assertThat(check(with(oxides, "so3_ash", 2))).isEmpty();
        assertThat(codes(check(with(oxides, "so3_ash", 1.9)))).containsExactly("sio2_ash coal.oxides.doubtful");
        assertThat(codes(check(with(oxides, "so3_ash", 8.1)))).containsExactly("sio2_ash coal.oxides.doubtful");
        assertThat(codes(check(with(oxides, "p2o5_ash", 15.1)))).containsExactly("sio2_ash coal.oxides.wrong");
    }

    @Test
    void the_forms_of_sulphur_make_the_total() {
        assertThat(check("sulphur_d", 2, "pyritic_sulphur_d", 1, "sulphate_sulphur_d", 0.1, "organic_sulphur_d", 1))
                .isEmpty();
        assertThat(texts(check(
                        "sulphur_d", 2, "pyritic_sulphur_d", 1, "sulphate_sulphur_d", 0.1, "organic_sulphur_d", 0.7)))
                .containsExactly("sulphur_d: pyritic sulphur, sulphate sulphur, organic sulphur make 1.8 %,"
                        + " but total sulphur, dry is 2 %");
        assertThat(check("sulphur_d", 2, "pyritic_sulphur_d", 1)).isEmpty();
        assertThat(codes(check("sulphur_d", 2, "pyritic_sulphur_d", 2.6)))
                .containsExactly("sulphur_d coal.sulphur.wrong");
        assertThat(check("pyritic_sulphur_d", 2.6)).isEmpty();
    }

    @Test
    void the_two_stages_of_the_moisture_make_the_total() {
        assertThat(check("free_moisture_ar", 5, "moisture_ad", 10, "total_moisture_ar", 14.8))
                .isEmpty();
        assertThat(codes(check("free_moisture_ar", 5, "moisture_ad", 10, "total_moisture_ar", 14.15)))
                .containsExactly("total_moisture_ar coal.moisture.doubtful");
        assertThat(codes(check("free_moisture_ar", 5, "moisture_ad", 10, "total_moisture_ar", 41.5)))
                .containsExactly("total_moisture_ar coal.moisture.wrong");
        assertThat(check("free_moisture_ar", 5, "moisture_ad", 10)).isEmpty();
    }

    @Test
    void a_value_outside_its_range_is_doubtful_and_beyond_every_coal_wrong() {
        assertThat(check("ash_d", 50)).isEmpty();
        assertThat(texts(check("ash_d", 50.1)))
                .containsExactly("ash_d: ash, dry: 50.1 % is beyond 50 %, the end of its plausible range");
        assertThat(codes(check("ash_d", 0.5))).containsExactly("ash_d coal.range.doubtful");
        assertThat(codes(check("ash_d", 90))).containsExactly("ash_d coal.range.doubtful");
        assertThat(codes(check("ash_d", 90.1))).containsExactly("ash_d coal.range.wrong");
        assertThat(check("ash_d", 90.1).get(0).reason().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_range_is_checked_on_its_own_basis() {
        assertThat(codes(check("ash_ad", 10, "moisture_ad", 5, "hydrogen_ad", 7)))
                .containsExactly("hydrogen_ad coal.range.doubtful");
        assertThat(check("hydrogen_ad", 7)).isEmpty();
    }

    @Test
    void an_ash_passes_through_its_temperatures_in_order() {
        assertThat(check("ash_fusion_dt", 1200, "ash_fusion_st", 1200, "ash_fusion_ht", 1250, "ash_fusion_ft", 1300))
                .isEmpty();
        assertThat(texts(check("ash_fusion_dt", 1250, "ash_fusion_ht", 1240)))
                .containsExactly("ash_fusion_ht: ash hemisphere temperature of 1,240 °C is below ash deformation"
                        + " temperature of 1,250 °C");
        assertThat(codes(check("ash_fusion_st", 1250, "ash_fusion_ht", 1260, "ash_fusion_ft", 1255)))
                .containsExactly("ash_fusion_ft coal.order");
    }

    /** Dulong: 338.6 x 75 + 1444 x (5 - 8 / 8) + 94.28 x 1 = 31265.28 kJ/kg. */
    @ParameterizedTest
    @CsvSource({
        "31265.28, ",
        "33766.5, ",
        "33766.51, gross_cv_d_kj_kg coal.calorific.doubtful",
        "28764.05, gross_cv_d_kj_kg coal.calorific.doubtful",
        "28764.06, ",
        "25012.2, gross_cv_d_kj_kg coal.calorific.wrong"
    })
    void the_heat_fits_the_elements(double gross, String found) {
        List<Finding> findings =
                check("carbon_d", 75, "hydrogen_d", 5, "oxygen_d", 8, "sulphur_d", 1, "gross_cv_d_kj_kg", gross);

        assertThat(codes(findings)).containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_heat_that_does_not_fit_says_by_how_much() {
        List<Finding> findings =
                check("carbon_d", 75, "hydrogen_d", 5, "oxygen_d", 8, "sulphur_d", 1, "gross_cv_d_mj_kg", 34.0);

        assertThat(texts(findings))
                .containsExactly("gross_cv_d_mj_kg: gross calorific value, dry: 34,000 kJ/kg is off by 8.75 % from"
                        + " 31,265.3 kJ/kg, Dulong's estimate by the elements");
        assertThat(findings.get(0).reason().text(Language.ZH))
                .isEqualTo("干燥基高位发热量：34,000 千焦/千克，与按元素分析用杜隆公式估算的 31,265.3 千焦/千克 相差 8.75 %");
    }

    @Test
    void two_reports_of_one_property_agree_as_far_as_rounding_explains() {
        assertThat(check("total_moisture_ar", 10, "ash_d", 10, "ash_ar", 9.15)).isEmpty();
        assertThat(texts(check("total_moisture_ar", 10, "ash_d", 10, "ash_ar", 9.16)))
                .containsExactly("ash_ar: ash, as received: 9.16 % is reported, but ash, dry gives 9 %");
        assertThat(check("gross_cv_d_mj_kg", 25, "gross_cv_d_kcal_it", 5971)).isEmpty();
        assertThat(codes(check("gross_cv_d_mj_kg", 25, "gross_cv_d_kcal_it", 6071)))
                .containsExactly("gross_cv_d_mj_kg coal.disagreement");
    }

    @Test
    void what_is_not_measured_is_not_checked() {
        assertThat(check()).isEmpty();
    }

    @Property
    void a_coal_of_any_kind_is_judged_and_never_refused(@ForAll CoalQuality quality) {
        List<Finding> findings = plausibility.check(quality);

        assertThat(findings)
                .isEqualTo(plausibility.check(quality))
                .allSatisfy(finding -> assertThat(finding.reason().path().map(QualityKey::parse))
                        .isPresent());
    }

    /** Gross 25,000 kJ/kg dry, Hd 4 and Mt 10 give a net value of 21,528.4 kJ/kg as received. */
    @ParameterizedTest
    @CsvSource({
        "21528.4, ",
        "21100, ",
        "21000, net_cv_ar_kj_kg coal.net.doubtful",
        "19000, net_cv_ar_kj_kg coal.net.wrong"
    })
    void a_reported_net_value_fits_gross_value_and_hydrogen(double net, String found) {
        List<Finding> findings =
                check("total_moisture_ar", 10, "gross_cv_d_kj_kg", 25_000, "hydrogen_d", 4, "net_cv_ar_kj_kg", net);

        assertThat(codes(findings)).containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void a_reported_gross_value_is_what_the_bomb_value_gives() {
        assertThat(check("bomb_cv_ad_j_g", 26_000, "bomb_sulphur_ad", 0.5, "gross_cv_ad_j_g", 25_911))
                .isEmpty();
        assertThat(codes(check("bomb_cv_ad_j_g", 26_000, "bomb_sulphur_ad", 0.5, "gross_cv_ad_j_g", 20_000)))
                .containsExactly("gross_cv_ad_kj_kg coal.disagreement");
    }

    @Test
    void what_holds_more_is_not_below_what_holds_less() {
        assertThat(codes(check("total_moisture_ar", 3, "moisture_ad", 9)))
                .containsExactly("total_moisture_ar coal.order");
        assertThat(codes(check("top_size", 10, "bottom_size", 50))).containsExactly("top_size coal.order");
        assertThat(check("total_moisture_ar", 9, "moisture_ad", 9, "top_size", 50, "bottom_size", 50))
                .isEmpty();
    }

    @Test
    void the_steps_of_a_reflectance_histogram_make_a_whole() {
        assertThat(check("reflectance_v6", 40, "reflectance_v7", 60)).isEmpty();
        assertThat(codes(check("reflectance_v6", 40, "reflectance_v7", 59.5)))
                .containsExactly("reflectance_v6 coal.reflectance.doubtful");
        assertThat(codes(check("reflectance_v6", 40, "reflectance_v7", 90)))
                .containsExactly("reflectance_v6 coal.reflectance.wrong");
    }

    @Test
    void a_value_that_gives_nothing_a_coal_has_is_found() {
        assertThat(codes(check("ash_d", 85, "volatile_matter_d", 30)))
                .contains("volatile_matter_d coal.proximate.wrong", "volatile_matter_d coal.reading.none");
        assertThat(codes(check("hydrogen_ad_incl_moisture", 0.1, "moisture_ad", 30, "ash_d", 10)))
                .containsExactly("hydrogen_ad_incl_moisture coal.reading.none");
        assertThat(check("volatile_matter_d", 30)).as("ash is missing").isEmpty();
    }
}
