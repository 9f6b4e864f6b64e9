package io.coaldesk.segment;

import static io.coaldesk.segment.Tiers.DAY;
import static io.coaldesk.segment.Tiers.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.score.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private final Segmenter segmenter = Segmenter.of(Tiers.policy());

    private static Customer buying(String tonnes) {
        return Tiers.customer(Facts.none().with("annual_tonnes", dec(tonnes)));
    }

    @ParameterizedTest
    @CsvSource({
        "99999, false, RETAIL, 10, 20.5",
        "99999, true, RETAIL, 30, 0.5",
        "100000, false, GENERAL, 40, 20",
        "100000, true, KEY, 60, 30",
        "1000000, false, KEY, 80, 10",
    })
    void a_score_gives_its_tier_and_the_gap_to_the_next(
            String tonnes, boolean partner, CustomerTier tier, String score, String gap) {
        SegmentResult result = segmenter.segment(buying(tonnes).withPartner(partner), DAY);
        assertThat(result.tier()).isEqualTo(tier);
        assertThat(result.score()).isEqualTo(dec(score));
        assertThat(result.gapToNextTier()).contains(dec(gap));
    }

    @Test
    void the_best_tier_has_no_next_one() {
        SegmentResult result = segmenter.segment(buying("1000000").withPartner(true), DAY);
        assertThat(result.tier()).isEqualTo(CustomerTier.STRATEGIC);
        assertThat(result.gapToNextTier()).isEmpty();
    }

    @Test
    void reasons_read_well_in_both_languages() {
        SegmentResult result = segmenter.segment(buying("250000"), DAY);
        assertThat(texts(result, Language.EN))
                .containsExactly(
                        "customer tier general, with a score of 40",
                        "to tier key: 20 points more",
                        "tonnes a year: 250,000 earns 40 of 80 points",
                        "partnership: no partner earns 0 of 20 points");
        assertThat(texts(result, Language.ZH))
                .containsExactly(
                        "客户等级为一般用户，得分 40",
                        "再得 20 分可升为重点用户",
                        "年购煤量：250,000，得 40 分（满分 80 分）",
                        "合作关系：非合作伙伴，得 0 分（满分 20 分）");
    }

    @Test
    void a_veto_gives_its_tier_whatever_the_score() {
        SegmentResult result =
                segmenter.segment(buying("1000000").withPartner(true).withRegion("nowhere"), DAY);
        assertThat(result.tier()).isEqualTo(CustomerTier.RETAIL);
        assertThat(result.score()).isEqualTo(dec("100"));
        assertThat(result.gapToNextTier()).isEmpty();
        assertThat(texts(result, Language.EN))
                .startsWith(
                        "customer tier retail because of a veto, whatever the score of 100", "veto: no sales there");
        assertThat(texts(result, Language.ZH)).startsWith("因一票否决，客户等级定为零售用户，不论得分（100）", "一票否决：不供货地区");
    }

    @Test
    void a_fact_that_bears_the_name_of_an_attribute_is_refused() {
        for (String attribute : List.of("industry", "region", "partner")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(
                            () -> segmenter.segment(Tiers.customer(Facts.none().with(attribute, "yes")), DAY))
                    .withMessageStartingWith("facts." + attribute + ": yes is not allowed");
        }
    }

    @Test
    void a_day_outside_the_validity_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> segmenter.segment(buying("1"), LocalDate.of(2013, 1, 1)))
                .withMessageStartingWith("asOf: 2013-01-01 is not allowed");
        assertThat(segmenter.segment(buying("1"), LocalDate.of(2012, 12, 31)).tier())
                .isEqualTo(CustomerTier.RETAIL);
    }

    @Test
    void a_policy_with_an_error_is_refused() {
        SegmentationPolicy gap = Tiers.builder()
                .addTiers(TierBand.below(dec("10"), CustomerTier.RETAIL), TierBand.from(dec("20"), CustomerTier.KEY))
                .build();
        assertThatExceptionOfType(RejectedPolicyException.class)
                .isThrownBy(() -> Segmenter.of(gap))
                .withMessageContaining("tiers: no band holds the values from 10 to 20");
    }

    @Test
    void the_result_is_stamped_and_survives_json() {
        SegmentResult result = segmenter.segment(buying("250000"), DAY);
        assertThat(result.stamp().asOf()).isEqualTo(DAY);
        assertThat(result.stamp().policies())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.sha256()).isEqualTo(CoaldeskJson.sha256(Tiers.policy())));
        assertThat(CoaldeskJson.read(SegmentResult.class, CoaldeskJson.write(result)))
                .isEqualTo(result);
    }

    private static List<String> texts(SegmentResult result, Language language) {
        return result.reasons().stream().map(reason -> reason.text(language)).toList();
    }
}
