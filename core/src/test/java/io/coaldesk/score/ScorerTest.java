package io.coaldesk.score;

import static io.coaldesk.score.Cards.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private final Scorer scorer = Scorer.of(Cards.card()
            .addAllVetoes(List.of(
                    Cards.veto("default", "record").addCategories("default").build()))
            .build());

    @ParameterizedTest
    @CsvSource({
        "-1, 0",
        "9999.999999999999999999999, 0",
        "10000, 10",
        "1E4, 10",
        "499999.99, 10",
        "500000.000, 25.5",
        "1E+30, 25.5"
    })
    void an_edge_belongs_to_the_bin_above_it(String tonnes, String points) {
        ScoreResult result = scorer.score(Facts.none().with("annual_tonnes", dec(tonnes)));
        assertThat(result.total()).isEqualTo(dec(points));
    }

    @Test
    void an_edge_belongs_to_the_bin_below_it_where_the_card_says_so() {
        Scorer turned = Scorer.of(Scorecard.builder()
                .addCharacteristics(Cards.size().withEdge(BandEdge.TO_INCLUDED))
                .build());
        assertThat(turned.score(Facts.none().with("annual_tonnes", dec("10000")))
                        .total())
                .isEqualTo(dec("0"));
        assertThat(turned.score(Facts.none().with("annual_tonnes", dec("10000.001")))
                        .total())
                .isEqualTo(dec("10"));
    }

    @Test
    void reasons_show_fact_points_and_best_points_in_both_languages() {
        ScoreResult result = scorer.score(Facts.none()
                .with("annual_tonnes", dec("1234567.50"))
                .with("tax", "late")
                .with("record", "none"));
        assertThat(result.total()).isEqualTo(dec("29.5"));
        assertThat(texts(result, Language.EN))
                .containsExactly(
                        "tonnes a year: 1,234,567.5 earns 25.5 of 25.5 points",
                        "tax status: paid late earns 4 of 10 points");
        assertThat(texts(result, Language.ZH))
                .containsExactly("年购煤量：1,234,567.5，得 25.5 分（满分 25.5 分）", "纳税情况：曾逾期，得 4 分（满分 10 分）");
    }

    @Test
    void a_fact_that_is_not_known_has_points_of_its_own_and_a_warning() {
        ScoreResult result = scorer.score(Facts.none().with("tax", "clean").with("record", "none"));
        assertThat(result.total()).isEqualTo(dec("11"));
        assertThat(result.missing()).containsExactly(Label.of("tonnes a year", "年购煤量"));
        assertThat(texts(result, Language.EN)).contains("tonnes a year is not known and earns 1 of 25.5 points");
        assertThat(texts(result, Language.ZH)).contains("年购煤量：资料缺失，得 1 分（满分 25.5 分）");
    }

    @Test
    void a_veto_hits_whatever_the_total() {
        ScoreResult result = scorer.score(Facts.none()
                .with("annual_tonnes", dec("600000"))
                .with("tax", "clean")
                .with("record", "default"));
        assertThat(result.isVetoed()).isTrue();
        assertThat(result.vetoes()).extracting(Veto::id).containsExactly("default");
        assertThat(result.total()).isEqualTo(dec("35.5"));
        assertThat(result.reasons().get(0).text(Language.EN)).isEqualTo("veto: in default");
        assertThat(result.reasons().get(0).text(Language.ZH)).isEqualTo("一票否决：有违约记录");
        assertThat(result.reasons().get(0).rule()).contains("default");
    }

    @Test
    void a_veto_that_cannot_be_tested_is_named() {
        ScoreResult result = scorer.score(Facts.none());
        assertThat(result.isVetoed()).isFalse();
        assertThat(result.untested()).extracting(Veto::id).containsExactly("default");
        assertThat(texts(result, Language.EN))
                .contains("a veto could not be tested, its fact is not known: in default");
        assertThat(texts(result, Language.ZH)).contains("资料缺失，无法核查一票否决项：有违约记录");
    }

    @Test
    void an_unknown_category_is_refused_with_the_known_ones() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> scorer.score(Facts.none().with("tax", "Clean")))
                .withMessage("tax: Clean is not allowed; allowed: one of [clean, late, arrears]");
    }

    @Test
    void a_fact_of_the_other_kind_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> scorer.score(Facts.none().with("annual_tonnes", "many")))
                .withMessage("annual_tonnes: many is not allowed; allowed: a number");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> scorer.score(Facts.none().with("tax", dec("1"))))
                .withMessage("tax: 1 is not allowed; allowed: one of [clean, late, arrears]");
    }

    @Test
    void a_scorecard_with_an_error_is_refused_with_the_error() {
        Scorecard gap = Scorecard.builder()
                .addCharacteristics(Cards.tonnes()
                        .addBins(ScoreBin.below(dec("1"), dec("0")), ScoreBin.from(dec("2"), dec("1")))
                        .build())
                .build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Scorer.of(gap))
                .withMessageContaining("characteristics[0].bins: no band holds the values from 1 to 2");
    }

    @Test
    void facts_that_nothing_scores_do_not_matter() {
        Facts facts = Facts.none().with("tax", "clean");
        assertThat(scorer.score(facts.with("colour", "red"))).isEqualTo(scorer.score(facts));
    }

    @Test
    void the_result_survives_json() {
        ScoreResult result = scorer.score(Facts.none().with("tax", "clean").with("record", "default"));
        assertThat(CoaldeskJson.read(ScoreResult.class, CoaldeskJson.write(result)))
                .isEqualTo(result);
    }

    private static List<String> texts(ScoreResult result, Language language) {
        return result.reasons().stream()
                .map((Reason reason) -> reason.text(language))
                .toList();
    }
}
