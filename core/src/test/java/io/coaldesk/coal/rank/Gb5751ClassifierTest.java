package io.coaldesk.coal.rank;

import static io.coaldesk.coal.rank.Analyses.analysis;
import static io.coaldesk.coal.rank.Analyses.chinese;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class Gb5751ClassifierTest {

    private static final Gb5751Classifier STANDARD = Gb5751Classifier.standard();

    /** Figures of no standard: they show who decides, and not where. */
    private static final Gb5751Classifier BY_HYDROGEN = STANDARD.withHydrogenWinning(HydrogenEdges.of("1.5", "4.25"));

    private static List<String> codes(RankResult<ChineseRank> result) {
        return result.candidates().stream().map(ChineseRank::code).toList();
    }

    private static List<String> needs(RankResult<ChineseRank> result) {
        return result.needs().stream()
                .map(need -> need.keys() + (need.onlyIf().isEmpty() ? "" : " if " + conditions(need)))
                .toList();
    }

    private static List<String> conditions(NeededMeasurement need) {
        return need.onlyIf().stream().map(band -> band.label().en()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/rank-gb5751.csv", delimiter = '|', numLinesToSkip = 1)
    void a_published_class(String id, String source, String vdaf, String g, String y, String symbol, String code) {
        ChineseRank rank = STANDARD.classify(chinese("V=" + vdaf + " G=" + g + " Y=" + y))
                .decided()
                .orElseThrow();

        assertThat(rank.code()).as("%s (%s)", id, source).isEqualTo(code);
        assertThat(rank.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "V=0, 01",
        "V=3.5, 01",
        "V=3.51, 02",
        "V=6.5, 02",
        "V=6.51, 03",
        "V=10, 03",
        "V=10.01 G=0, 11",
        "V=20 G=5, 11",
        "V=20 G=5.1, 12",
        "V=20 G=20, 12",
        "V=20 G=20.1, 13",
        "V=20 G=50, 13",
        "V=20 G=50.1, 14",
        "V=20 G=65, 14",
        "V=20 G=65.1, 15",
        "V=20 G=85, 15",
        "V=20.01 G=5, 21",
        "V=28 G=5.1, 22",
        "V=28 G=30, 22",
        "V=28 G=30.1, 23",
        "V=28 G=50, 23",
        "V=28 G=50.1, 24",
        "V=28 G=65, 24",
        "V=28 G=65.1, 25",
        "V=28 G=85, 25",
        "V=28.01 G=5, 31",
        "V=37 G=5.1, 32",
        "V=37 G=30, 32",
        "V=37 G=30.1, 33",
        "V=37 G=50, 33",
        "V=37 G=50.1, 34",
        "V=37 G=65, 34",
        "V=37 G=65.1, 35",
        "V=37 G=85, 35",
        "V=37.01 G=5.1, 42",
        "V=45 G=35, 42",
        "V=45 G=35.1, 43",
        "V=45 G=50, 43",
        "V=45 G=50.1, 44",
        "V=45 G=65, 44",
        "V=45 G=65.1, 45",
        "V=45 G=85, 45",
    })
    void an_edge_of_volatile_matter_or_caking_belongs_to_the_band_below(String measured, String code) {
        assertThat(codes(STANDARD.classify(chinese(measured)))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "V=15 G=85 Y=40 b=300, 15", "V=15 G=85.1 Y=25, 15", "V=15 G=85.1 Y=25.01, 16",
        "V=25 G=85 Y=40 b=300, 25", "V=25 G=85.1 Y=25, 25", "V=25 G=85.1 Y=25.01, 26",
        "V=35 G=85 Y=40 b=300, 35", "V=35 G=85.1 Y=25, 35", "V=35 G=85.1 Y=25.01, 36",
        "V=45 G=85 Y=40 b=300, 45", "V=45 G=85.1 Y=25, 45", "V=45 G=85.1 Y=25.01, 46",
    })
    void the_plastic_layer_is_consulted_above_a_caking_index_of_85_only(String measured, String code) {
        assertThat(codes(STANDARD.classify(chinese(measured)))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "V=15 G=90 b=150, 15",
        "V=15 G=90 b=150.1, 16",
        "V=28 G=90 b=150, 25",
        "V=28 G=90 b=150.1, 26",
        "V=28.01 G=90 b=150.1, 35",
        "V=37 G=90 b=220, 35",
        "V=37 G=90 b=220.1, 36",
        "V=37.01 G=90 b=220, 45",
        "V=37.01 G=90 b=220.1, 46",
        "V=25 G=90 Y=25 b=300, 25",
        "V=25 G=90 Y=26 b=100, 26",
        "V=40 G=90 Y=25 b=300, 45",
        "V=40 G=90 Y=26 b=100, 46",
    })
    void dilatation_stands_in_for_the_plastic_layer_which_wins(String measured, String code) {
        assertThat(codes(STANDARD.classify(chinese(measured)))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PM=30, 51",
        "PM=30.1 Q=24, 52",
        "PM=30.1 Q=24.01, 41",
        "PM=50 Q=24, 52",
        "PM=50 Q=24.01, 41",
        "PM=50.1 Q=10, 41",
        "PM=30 Q=30, 51",
    })
    void transmittance_and_calorific_value_part_lignite_from_long_flame_coal(String measured, String code) {
        assertThat(codes(STANDARD.classify(chinese("V=45 G=5 " + measured)))).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "V=9 H=1.5, 01",
        "V=9 H=1.51, 02",
        "V=2 H=4.25, 02",
        "V=2 H=4.26, 03",
        "V=10.1 H=1 G=3, 11",
    })
    void hydrogen_wins_among_anthracites_where_the_caller_says_so(String measured, String code) {
        assertThat(codes(BY_HYDROGEN.classify(chinese(measured)))).containsExactly(code);
        assertThat(codes(STANDARD.classify(chinese("V=9 H=1")))).containsExactly("03");
    }

    @Test
    void where_hydrogen_wins_it_is_needed() {
        RankResult<ChineseRank> result = BY_HYDROGEN.classify(chinese("V=2"));

        assertThat(codes(result)).containsExactly("01", "02", "03");
        assertThat(needs(result)).containsExactly("[hydrogen_daf]");
    }

    @Test
    void without_any_measurement_all_codes_remain_and_the_needs_say_when_they_are_ones() {
        RankResult<ChineseRank> result = STANDARD.classify(analysis(""));

        assertThat(result.candidates()).containsExactly(ChineseRank.values());
        assertThat(result.path()).isEmpty();
        assertThat(needs(result))
                .containsExactly(
                        "[volatile_matter_daf]",
                        "[caking_index_g] if [volatile matter, dry ash-free > 10 %]",
                        "[plastic_layer_y, dilatation_b] if [volatile matter, dry ash-free > 10 %, caking index G > 85]",
                        "[transmittance_pm] if [volatile matter, dry ash-free > 37 %, caking index G <= 5]",
                        "[gross_cv_maf_mj_kg] if [volatile matter, dry ash-free > 37 %, caking index G <= 5,"
                                + " transmittance PM > 30 to <= 50 %]");
    }

    @Test
    void without_the_caking_index_the_plastic_layer_still_narrows() {
        RankResult<ChineseRank> thick = STANDARD.classify(chinese("V=25 Y=26"));
        RankResult<ChineseRank> thin = STANDARD.classify(chinese("V=25 Y=25"));

        assertThat(codes(thick)).containsExactly("21", "22", "23", "24", "25", "26");
        assertThat(codes(thin)).containsExactly("21", "22", "23", "24", "25");
        assertThat(needs(thin)).containsExactly("[caking_index_g]");
        assertThat(thin.path().get(1).band().key()).hasToString("plastic_layer_y");
        assertThat(thin.path().get(1).onlyIf())
                .singleElement()
                .returns("caking index G > 85", band -> band.label().en());
    }

    @Test
    void without_the_volatile_matter_one_caking_index_is_read_in_each_band() {
        RankResult<ChineseRank> result = STANDARD.classify(chinese("G=33"));

        assertThat(codes(result)).containsExactly("01", "02", "03", "13", "23", "33", "42");
        assertThat(needs(result)).containsExactly("[volatile_matter_daf]");
        assertThat(result.path())
                .extracting(step -> step.onlyIf().get(0).label().en() + ": "
                        + step.band().label().en())
                .containsExactly(
                        "volatile matter, dry ash-free > 10 to <= 20 %: caking index G > 20 to <= 50",
                        "volatile matter, dry ash-free > 20 to <= 37 %: caking index G > 30 to <= 50",
                        "volatile matter, dry ash-free > 37 %: caking index G > 5 to <= 35");
    }

    @Test
    void without_plastic_layer_and_dilatation_either_is_needed_above_85() {
        RankResult<ChineseRank> result = STANDARD.classify(chinese("V=25 G=86"));

        assertThat(codes(result)).containsExactly("25", "26");
        assertThat(needs(result)).containsExactly("[plastic_layer_y, dilatation_b]");
    }

    @Test
    void without_transmittance_the_calorific_value_narrows_and_is_not_needed() {
        RankResult<ChineseRank> high = STANDARD.classify(chinese("V=45 G=2 Q=25"));
        RankResult<ChineseRank> unknown = STANDARD.classify(chinese("V=45 G=2"));

        assertThat(codes(high)).containsExactly("41", "51");
        assertThat(needs(high)).containsExactly("[transmittance_pm]");
        assertThat(codes(unknown)).containsExactly("41", "51", "52");
        assertThat(needs(unknown))
                .containsExactly("[transmittance_pm]", "[gross_cv_maf_mj_kg] if [transmittance PM > 30 to <= 50 %]");
    }

    @Test
    void a_calorific_value_that_does_not_convert_names_what_is_missing() {
        RankResult<ChineseRank> result = STANDARD.classify(
                analysis("volatile_matter_daf=45 caking_index_g=2 transmittance_pm=40 gross_cv_ad_mj_kg=18 ash_d=9"));

        assertThat(codes(result)).containsExactly("41", "52");
        assertThat(result.needs()).singleElement().satisfies(need -> {
            assertThat(need.keys()).map(Object::toString).containsExactly("gross_cv_maf_mj_kg");
            assertThat(need.missing())
                    .map(Object::toString)
                    .containsExactly("moisture_ad", "moisture_holding_capacity");
        });
        assertThat(codes(STANDARD.classify(analysis("volatile_matter_daf=45 caking_index_g=2 transmittance_pm=40"
                        + " gross_cv_ad_mj_kg=18 ash_d=9 moisture_ad=8 moisture_holding_capacity=20"))))
                .containsExactly("52");
    }

    @Test
    void a_volatile_matter_that_does_not_convert_names_what_is_missing() {
        RankResult<ChineseRank> result = STANDARD.classify(analysis("volatile_matter_ad=30 ash_ar=9"));

        assertThat(result.needs().get(0).missing())
                .map(Object::toString)
                .containsExactly("moisture_ad", "total_moisture_ar");
    }

    @Test
    void the_path_holds_each_value_as_it_was_compared_and_its_band() {
        RankResult<ChineseRank> result = STANDARD.classify(
                analysis("moisture_ad=2 ash_ad=8 volatile_matter_ad=24.3 caking_index_g=90 plastic_layer_y=26"));

        assertThat(codes(result)).containsExactly("26");
        assertThat(result.path())
                .extracting(
                        step -> step.band().label().en() + ": " + step.value().orElseThrow())
                .containsExactly(
                        "volatile matter, dry ash-free > 20 to <= 28 %: 27",
                        "caking index G > 85: 90", "plastic layer thickness Y > 25 mm: 26");
    }

    @Test
    void raw_coal_above_ten_percent_dry_ash_is_classified_with_a_warning() {
        RankResult<ChineseRank> clean = STANDARD.classify(chinese("V=31 G=76 ash_d=10"));
        RankResult<ChineseRank> raw = STANDARD.classify(chinese("V=31 G=76 ash_d=10.01"));

        assertThat(clean.findings()).isEmpty();
        assertThat(codes(raw)).containsExactly("35");
        assertThat(raw.findings()).singleElement().extracting(Finding::reason).satisfies(reason -> {
            assertThat(reason.severity()).isEqualTo(Severity.WARNING);
            assertThat(reason.path()).contains("ash_d");
            assertThat(reason.toString()).contains("coal.rank.raw", "10.01 % is above 10 %");
        });
        assertThat(Gb5751Classifier.CLEANING_ASH).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void almost_pure_ash_is_not_classified_and_says_why() {
        RankResult<ChineseRank> result =
                STANDARD.classify(analysis("volatile_matter_d=0.4 ash_d=99.5 caking_index_g=0"));

        assertThat(result.isDecided()).isFalse();
        assertThat(result.findings())
                .map(finding -> finding.reason().code())
                .containsExactly("coal.rank.raw", "coal.reading.none");
    }
}
