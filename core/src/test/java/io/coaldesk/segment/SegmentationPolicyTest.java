package io.coaldesk.segment;

import static io.coaldesk.segment.Tiers.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationPolicyTest {

    @Test
    void a_sound_policy_has_no_finding_and_survives_json() {
        String json = CoaldeskJson.write(Tiers.policy());
        assertThat(Tiers.policy().lint()).isEmpty();
        assertThat(json).startsWith("{\n  \"format\" : \"coaldesk/segmentation-policy@1\",\n  \"policy\" : {");
        assertThat(CoaldeskJson.read(SegmentationPolicy.class, json)).isEqualTo(Tiers.policy());
    }

    @Test
    void tiers_that_do_not_hold_every_score_once_are_found() {
        assertThat(lint(
                        TierBand.of(dec("0"), dec("40"), CustomerTier.RETAIL),
                        TierBand.of(dec("30"), dec("60"), CustomerTier.GENERAL),
                        TierBand.of(dec("70"), dec("70"), CustomerTier.KEY)))
                .containsExactly(
                        "tiers: the lower bound 70 is not below the upper bound 70",
                        "tiers: two bands hold the values from 30 to 40",
                        "tiers: no band holds the values from 60 to 70",
                        "tiers: no band holds the values from -∞ to 0",
                        "tiers: no band holds the values from 70 to +∞");
    }

    @Test
    void a_higher_score_with_a_lower_tier_is_found_with_a_witness() {
        assertThat(lint(TierBand.below(dec("30"), CustomerTier.KEY), TierBand.from(dec("30"), CustomerTier.GENERAL)))
                .containsExactly(
                        "tiers: not monotone: score [30, +∞) gives GENERAL, less favourable than (-∞, 30) gives");
    }

    @Test
    void a_veto_that_lifts_is_found() {
        assertThat(texts(Tiers.policy().withVetoTier(CustomerTier.GENERAL)))
                .containsExactly(
                        "vetoTier: not monotone: score (-∞, 30.5) gives RETAIL, less favourable than a veto gives");
        Scorecard withoutVeto = Tiers.scorecard().withVetoes();
        assertThat(texts(Tiers.policy().withVetoTier(CustomerTier.GENERAL).withScorecard(withoutVeto)))
                .isEmpty();
    }

    @Test
    void bins_for_a_category_of_the_customer_are_found() {
        Characteristic region = Characteristic.builder()
                .code("region")
                .label(Label.of("region", "地区"))
                .addBins(ScoreBin.below(dec("1"), dec("0")), ScoreBin.from(dec("1"), dec("1")))
                .missingPoints(dec("0"))
                .build();
        List<Finding> findings = Tiers.policy()
                .withScorecard(Tiers.scorecard().withCharacteristics(region).withVetoes())
                .lint();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.text(Language.EN))
                    .isEqualTo(
                            "scorecard.characteristics[0]: region is a category of the customer and cannot have bins");
            assertThat(finding.reason().text(Language.ZH)).isEqualTo("客户属性 region 是类别，不能按数值分段");
        });
    }

    @Test
    void findings_of_the_scorecard_come_with_their_path_the_worst_first() {
        Scorecard twice = Tiers.scorecard().withCharacteristics(Tiers.tonnes(), Tiers.tonnes());
        List<String> findings = texts(Tiers.policy()
                .withScorecard(twice)
                .withTiers(
                        TierBand.below(dec("30"), CustomerTier.KEY), TierBand.from(dec("30"), CustomerTier.GENERAL)));
        assertThat(findings.get(0)).isEqualTo("scorecard.characteristics[1]: annual_tonnes stands twice");
        assertThat(findings.get(findings.size() - 1)).startsWith("tiers: not monotone");
        assertThat(findings).doesNotHaveDuplicates();
    }

    @Test
    void a_missing_header_is_named_as_the_document_names_it() {
        String json = CoaldeskJson.write(Tiers.policy()).replaceFirst("(?s)\"policy\" : \\{.*?},", "");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CoaldeskJson.read(SegmentationPolicy.class, json))
                .withMessage("document: policy: missing is not allowed; allowed: a value");
    }

    @Test
    void a_policy_without_tiers_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Tiers.builder().build())
                .withMessage("tiers: [] is not allowed; allowed: at least one tier");
    }

    private static List<String> lint(TierBand... tiers) {
        return texts(Tiers.builder().addTiers(tiers).build());
    }

    private static List<String> texts(SegmentationPolicy policy) {
        return policy.lint().stream().map(finding -> finding.text(Language.EN)).toList();
    }
}
