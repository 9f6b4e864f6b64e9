package io.coaldesk.score;

import static io.coaldesk.score.Cards.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    @Test
    void a_sound_scorecard_has_no_finding() {
        Scorecard sound = Cards.card()
                .addAllVetoes(List.of(
                        Cards.veto("small", "annual_tonnes").below(dec("100")).build(),
                        Cards.veto("tax", "tax").addCategories("arrears").build()))
                .build();
        assertThat(sound.lint("scorecard")).isEmpty();
    }

    @Test
    void gaps_overlaps_and_open_ends_are_found() {
        assertThat(lint(Cards.tonnes()
                        .addBins(
                                ScoreBin.of(dec("0"), dec("10"), dec("0")),
                                ScoreBin.of(dec("20"), dec("40"), dec("1")),
                                ScoreBin.of(dec("30"), dec("50"), dec("2")))
                        .build()))
                .containsExactly(
                        "card.characteristics[0].bins: no band holds the values from 10 to 20",
                        "card.characteristics[0].bins: two bands hold the values from 30 to 40",
                        "card.characteristics[0].bins: no band holds the values from -∞ to 0",
                        "card.characteristics[0].bins: no band holds the values from 50 to +∞");
    }

    @Test
    void reversed_bins_are_found() {
        assertThat(lint(Cards.tonnes()
                        .addBins(
                                ScoreBin.below(dec("5"), dec("0")),
                                ScoreBin.of(dec("5"), dec("5"), dec("1")),
                                ScoreBin.from(dec("5"), dec("2")))
                        .build()))
                .contains("card.characteristics[0].bins: the lower bound 5 is not below the upper bound 5");
    }

    @Test
    void codes_that_stand_twice_are_found() {
        Scorecard twice = Scorecard.builder()
                .addCharacteristics(
                        Cards.size(),
                        Cards.tax()
                                .addCategories(
                                        ScoreCategory.of("a", Label.of("a"), dec("2")),
                                        ScoreCategory.of("a", Label.of("a"), dec("1")))
                                .build(),
                        Cards.size())
                .addAllVetoes(List.of(
                        Cards.veto("v", "x").addCategories("y").build(),
                        Cards.veto("v", "x").addCategories("z").build()))
                .build();
        assertThat(texts(twice))
                .containsExactly(
                        "card.characteristics[2]: annual_tonnes stands twice",
                        "card.vetoes[1]: v stands twice",
                        "card.characteristics[1].categories[1]: a stands twice");
    }

    @Test
    void a_larger_number_that_earns_less_is_found_with_a_witness() {
        Characteristic falling = Cards.tonnes()
                .addBins(
                        ScoreBin.from(dec("2000"), dec("3")),
                        ScoreBin.below(dec("1000"), dec("5")),
                        ScoreBin.of(dec("1000"), dec("2000"), dec("5")))
                .build();
        assertThat(lint(falling))
                .containsExactly("card.characteristics[0].bins: not monotone: annual_tonnes [2,000, +∞) gives 3,"
                        + " less favourable than annual_tonnes [1,000, 2,000) gives");
        assertThat(lint(falling.withDirection(Characteristic.Direction.LOWER_IS_BETTER)))
                .isEmpty();
        assertThat(lint(Cards.size().withDirection(Characteristic.Direction.LOWER_IS_BETTER)))
                .hasSize(2);
        assertThat(lint(falling.withDirection(Characteristic.Direction.UNORDERED)))
                .isEmpty();
    }

    @Test
    void a_better_category_that_earns_less_is_found() {
        Characteristic rising = Cards.tax()
                .addCategories(
                        ScoreCategory.of("good", Label.of("good"), dec("1")),
                        ScoreCategory.of("bad", Label.of("bad"), dec("2")))
                .build();
        assertThat(lint(rising))
                .containsExactly(
                        "card.characteristics[0].categories: not monotone: good gives 1, less favourable than bad gives");
        assertThat(lint(rising.withDirection(Characteristic.Direction.UNORDERED)))
                .isEmpty();
    }

    @Test
    void a_veto_on_an_unknown_category_is_found() {
        assertThat(texts(Cards.card()
                        .addAllVetoes(List.of(
                                Cards.veto("tax", "tax").addCategories("arears").build()))
                        .build()))
                .containsExactly("card.vetoes[0].categories: arears is not known; known: clean, late, arrears");
    }

    @Test
    void a_veto_of_the_other_kind_is_found_in_both_languages() {
        List<Finding> findings = Cards.card()
                .addAllVetoes(List.of(Cards.veto("size", "annual_tonnes")
                        .addCategories("small")
                        .build()))
                .build()
                .lint("card");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.text(Language.EN))
                    .isEqualTo("card.vetoes[0]: veto size tests annual_tonnes for categories,"
                            + " but its characteristic has numbers");
            assertThat(finding.reason().text(Language.ZH)).isEqualTo("一票否决项 size 按类别核查 annual_tonnes，而该指标采用数值");
        });
    }

    @Test
    void a_veto_on_the_better_side_is_found() {
        Scorecard turned = Cards.card()
                .addAllVetoes(List.of(
                        Cards.veto("large", "annual_tonnes").above(dec("9000")).build(),
                        Cards.veto("tax", "tax").addCategories("clean").build()))
                .build();
        assertThat(texts(turned))
                .containsExactly(
                        "card.vetoes[0]: not monotone: annual_tonnes > 9,000 gives large,"
                                + " less favourable than annual_tonnes = 9,000 gives",
                        "card.vetoes[1].categories: not monotone: clean gives tax, less favourable than late gives");
    }

    @Test
    void an_empty_scorecard_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Scorecard.builder().build())
                .withMessage("characteristics: [] is not allowed; allowed: at least one characteristic");
    }

    @Test
    void it_survives_json_and_zeros_do_not_change_its_fingerprint() {
        Scorecard card = Cards.card()
                .addAllVetoes(List.of(
                        Cards.veto("v", "record").addCategories("b", "a", "c").build()))
                .build();
        String json = CoaldeskJson.write(card);
        assertThat(CoaldeskJson.read(Scorecard.class, json)).isEqualTo(card);
        Scorecard longer = CoaldeskJson.read(Scorecard.class, json.replace("25.5", "25.500"));
        assertThat(longer).isEqualTo(card);
        assertThat(CoaldeskJson.sha256(longer)).isEqualTo(CoaldeskJson.sha256(card));
        assertThat(CoaldeskJson.canonical(card)).contains("\"categories\":[\"a\",\"b\",\"c\"]");
    }

    @Test
    void an_unknown_property_is_refused_with_its_path() {
        String json = CoaldeskJson.write(Cards.card().build()).replaceFirst("\"missingPoints\"", "\"missing\"");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CoaldeskJson.read(Scorecard.class, json))
                .withMessageContaining("characteristics[0].missing: an unknown property");
    }

    private static List<String> lint(Characteristic characteristic) {
        return texts(Scorecard.builder().addCharacteristics(characteristic).build());
    }

    private static List<String> texts(Scorecard scorecard) {
        return scorecard.lint("card").stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }
}
