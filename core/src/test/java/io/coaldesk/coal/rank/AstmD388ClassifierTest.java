package io.coaldesk.coal.rank;

import static io.coaldesk.coal.rank.Analyses.american;
import static io.coaldesk.coal.rank.Analyses.analysis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AstmD388ClassifierTest {

    private static final AstmD388Classifier STANDARD = AstmD388Classifier.standard();
    private static final AstmD388Classifier SO3_FREE = STANDARD.withSo3FreeAsh();

    private static List<String> codes(RankResult<AstmRank> result) {
        return result.candidates().stream().map(AstmRank::code).toList();
    }

    private static BigDecimal value(RankResult<AstmRank> result, int step) {
        return result.path().get(step).value().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/rank-d388.csv", delimiter = '|', numLinesToSkip = 1)
    void a_published_rank(
            String id,
            String source,
            double moisture,
            double volatiles,
            double carbon,
            double ash,
            double sulphur,
            double gross,
            @Nullable String agglomerating,
            String rank,
            double fixedCarbonDmmf,
            @Nullable Double grossMoist) {
        CoalQuality quality = analysis("total_moisture_ar=" + moisture + " volatile_matter_ar=" + volatiles
                + " fixed_carbon_ar=" + carbon + " ash_ar=" + ash + " sulphur_ar=" + sulphur + " gross_cv_ar_btu_lb="
                + gross + (agglomerating == null ? "" : " agglomerating=" + agglomerating));
        RankResult<AstmRank> result = STANDARD.classify(quality);

        assertThat(codes(result)).as("%s (%s)", id, source).containsExactly(rank);
        assertThat(value(result, 0).doubleValue()).isCloseTo(fixedCarbonDmmf, within(0.001));
        if (grossMoist != null) {
            assertThat(quality.get(QualityKey.parse("gross_cv_mmmf_btu_lb"))).isCloseTo(grossMoist, within(0.1));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "FC=98, ma",
        "FC=97.99, an",
        "FC=92, an",
        "FC=91.99, sa",
        "FC=86, sa",
        "FC=85.99, lvb",
        "FC=78, lvb",
        "FC=77.99, mvb",
        "FC=69, mvb",
        "FC=69 Q=5000, mvb",
        "FC=97.594 Q=12900, an",
        "FC=68.99 Q=14000, hvAb",
        "FC=60 Q=13999.9, hvBb",
        "FC=60 Q=13000, hvBb",
        "FC=60 Q=12999.9, hvCb",
        "FC=60 Q=11500, hvCb",
        "FC=60 Q=11500 agg=0, hvCb",
        "FC=60 Q=10499.9, subB",
        "FC=60 Q=10499.9 agg=1, subB",
        "FC=60 Q=9500, subB",
        "FC=60 Q=9499.9, subC",
        "FC=60 Q=8300, subC",
        "FC=60 Q=8299.9, ligA",
        "FC=60 Q=6300, ligA",
        "FC=60 Q=6299.9, ligB",
    })
    void an_edge_belongs_to_the_group_above(String measured, String code) {
        assertThat(codes(STANDARD.classify(american(measured)))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "FC=60 Q=11499.9 agg=1, hvCb",
        "FC=60 Q=11499.9 agg=0, subA",
        "FC=60 Q=10500 agg=1, hvCb",
        "FC=60 Q=10500 agg=0, subA",
        "FC=91.99 agg=1, lvb",
        "FC=86 agg=1, lvb",
        "FC=86 agg=0, sa",
        "FC=92 agg=1, an",
        "FC=85.99 agg=0, lvb",
    })
    void agglomeration_decides_in_two_places(String measured, String code) {
        RankResult<AstmRank> result = STANDARD.classify(american(measured));

        assertThat(codes(result)).containsExactly(code);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void where_agglomeration_parts_two_groups_and_is_not_known_both_remain() {
        RankResult<AstmRank> result = STANDARD.classify(american("FC=60 Q=11000"));

        assertThat(codes(result)).containsExactly("hvCb", "subA");
        assertThat(result.needs()).singleElement().satisfies(need -> {
            assertThat(need.keys()).map(Object::toString).containsExactly("agglomerating");
            assertThat(need.onlyIf()).isEmpty();
            assertThat(need.missing()).isEmpty();
        });
    }

    @Test
    void a_semianthracite_is_presumed_not_to_agglomerate_and_the_result_says_so() {
        RankResult<AstmRank> result = STANDARD.classify(american("FC=88"));

        assertThat(codes(result)).containsExactly("sa");
        assertThat(result.needs()).isEmpty();
        assertThat(result.path().get(1).value()).isEmpty();
        assertThat(result.path().get(1).band().label().en()).isEqualTo("agglomerating: no");
        assertThat(result.findings())
                .singleElement()
                .extracting(Finding::reason)
                .satisfies(reason -> {
                    assertThat(reason.severity()).isEqualTo(Severity.INFO);
                    assertThat(reason)
                            .hasToString("coal.rank.presumed: agglomerating is not measured and taken as no;"
                                    + " otherwise the class is low volatile bituminous coal");
                });
    }

    @Test
    void without_fixed_carbon_the_calorific_value_still_narrows() {
        RankResult<AstmRank> result = STANDARD.classify(american("Q=8000"));

        assertThat(codes(result)).containsExactly("ma", "an", "sa", "lvb", "mvb", "ligA");
        assertThat(result.needs())
                .singleElement()
                .extracting(need -> need.keys().toString())
                .isEqualTo("[fixed_carbon_dmmf]");
    }

    @Test
    void without_anything_every_group_remains_and_the_needs_are_in_order() {
        RankResult<AstmRank> result = STANDARD.classify(analysis(""));

        assertThat(result.candidates()).containsExactly(AstmRank.values());
        assertThat(result.needs())
                .extracting(need -> need.keys() + " "
                        + need.onlyIf().stream().map(band -> band.label().en()).toList())
                .containsExactly(
                        "[fixed_carbon_dmmf] []",
                        "[gross_cv_mmmf_btu_lb] [fixed carbon, dry mineral-matter-free < 69 %]",
                        "[agglomerating] [fixed carbon, dry mineral-matter-free < 69 %, gross calorific value, moist"
                                + " mineral-matter-free >= 10,500 to < 11,500 Btu/lb]");
    }

    @Test
    void without_sulphur_fixed_carbon_and_calorific_value_lack_their_conversion() {
        RankResult<AstmRank> result = STANDARD.classify(
                analysis("total_moisture_ar=10.4 volatile_matter_ar=32.2 ash_ar=10.1 gross_cv_ar_btu_lb=11314"));

        assertThat(result.needs())
                .extracting(need -> need.keys() + " " + need.missing())
                .containsExactly(
                        "[fixed_carbon_dmmf] [sulphur_d]", "[gross_cv_mmmf_btu_lb] [sulphur_d]", "[agglomerating] []");
    }

    @Test
    void without_any_moisture_the_calorific_value_lacks_its_conversion() {
        RankResult<AstmRank> result = STANDARD.classify(
                analysis("volatile_matter_d=36 ash_d=11 sulphur_d=0.6 gross_cv_d_btu_lb=12600 agglomerating=1"));

        assertThat(result.needs())
                .extracting(need -> need.keys() + " " + need.missing())
                .containsExactly("[gross_cv_mmmf_btu_lb] [moisture_holding_capacity]");
    }

    @Test
    void the_holding_capacity_is_the_moisture_and_the_total_moisture_where_it_is_not_measured() {
        String dry =
                "volatile_matter_d=36 ash_d=0 sulphur_d=0 gross_cv_d_btu_lb=13000 agglomerating=0 total_moisture_ar=20";

        assertThat(value(STANDARD.classify(analysis(dry)), 1)).isEqualByComparingTo("10400");
        assertThat(value(STANDARD.classify(analysis(dry + " moisture_holding_capacity=10")), 1))
                .isEqualByComparingTo("11700");
    }

    @Test
    void a_volatile_matter_without_mineral_matter_gives_the_fixed_carbon() {
        assertThat(codes(STANDARD.classify(analysis("volatile_matter_dmmf=2")))).containsExactly("ma");
        assertThat(codes(STANDARD.classify(analysis("volatile_matter_dmmf=2.01"))))
                .containsExactly("an");
    }

    @Test
    void so3_is_taken_out_of_the_ash_and_raises_the_fixed_carbon() {
        String measured =
                "total_moisture_ar=30 volatile_matter_d=44 ash_d=10 sulphur_d=1 gross_cv_d_btu_lb=9000 so3_ash=20";
        RankResult<AstmRank> plain = STANDARD.classify(analysis(measured));
        RankResult<AstmRank> free = SO3_FREE.classify(analysis(measured));

        // 100 (46 - 0.15) / (100 - 10.8 - 0.55) and 100 (48 - 0.15) / (100 - 8.64 - 0.55)
        assertThat(value(plain, 0).doubleValue()).isCloseTo(45.85 / 0.8865, within(1e-9));
        assertThat(value(free, 0).doubleValue()).isCloseTo(47.85 / 0.9081, within(1e-9));
        // As received: 100 (6300 - 35) / (100 - 0.7 x 11.35) and 100 (6300 - 35) / (100 - 0.7 x 9.19)
        assertThat(value(plain, 1).doubleValue()).isCloseTo(6265 / 0.92055, within(1e-6));
        assertThat(value(free, 1).doubleValue()).isCloseTo(6265 / 0.93567, within(1e-6));
    }

    @Test
    void so3_alone_can_move_a_coal_to_another_group() {
        String measured =
                "volatile_matter_d=28.3 ash_d=12 sulphur_d=1 so3_ash=10 gross_cv_d_btu_lb=13000 total_moisture_ar=3";

        assertThat(codes(STANDARD.classify(analysis(measured)))).containsExactly("hvAb");
        assertThat(codes(SO3_FREE.classify(analysis(measured)))).containsExactly("mvb");
    }

    @Test
    void without_so3_it_is_needed_where_the_ash_shall_be_free_of_it() {
        RankResult<AstmRank> result =
                SO3_FREE.classify(analysis("total_moisture_ar=10 volatile_matter_d=36 ash_d=11 sulphur_d=0.6"
                        + " gross_cv_d_btu_lb=13500 agglomerating=1"));

        assertThat(result.candidates()).hasSize(11);
        assertThat(result.needs())
                .extracting(need -> need.keys() + " " + need.missing())
                .containsExactly("[fixed_carbon_dmmf] [so3_ash]", "[gross_cv_mmmf_btu_lb] [so3_ash]");
        assertThat(codes(SO3_FREE.classify(american("FC=75")))).containsExactly("mvb");
    }

    @Test
    void an_analysis_that_does_not_close_is_classified_without_an_error() {
        assertThat(SO3_FREE.classify(analysis("fixed_carbon_d=99 ash_d=10 sulphur_d=0 so3_ash=50"))
                        .candidates())
                .isNotEmpty();
        assertThat(codes(SO3_FREE.classify(analysis("fixed_carbon_d=90 ash_d=5 sulphur_d=0.5 so3_ash=100"))))
                .containsExactly("an");
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "FC=48 Q=9000,",
        "FC=47.99 Q=9000, coal.rank.fixed-carbon.low",
        "FC=60 Q=15500,",
        "FC=60 Q=15500.1, coal.rank.calorific-value.high",
        "FC=80 Q=15500.1, coal.rank.calorific-value.high",
    })
    void what_the_standard_leaves_out_is_classified_with_a_warning(String measured, @Nullable String code) {
        RankResult<AstmRank> result = STANDARD.classify(american(measured));

        assertThat(result.isDecided()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::reason)
                .allMatch(reason -> reason.severity() == Severity.WARNING)
                .extracting(Reason::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
