package io.coaldesk.segment;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.ScoreCategory;
import io.coaldesk.score.Scorecard;
import io.coaldesk.score.Veto;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The policy and the customer that the tests of this package use; all numbers and names are made up. */
final class Tiers {

    static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    private Tiers() {}

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    static Characteristic partner() {
        return Characteristic.builder()
                .code("partner")
                .label(Label.of("partnership", "合作关系"))
                .addCategories(
                        ScoreCategory.of("yes", Label.of("partner", "合作伙伴"), dec("20")),
                        ScoreCategory.of("no", Label.of("no partner", "非合作伙伴"), dec("0")))
                .missingPoints(dec("0"))
                .build();
    }

    static Characteristic tonnes() {
        return Characteristic.builder()
                .code("annual_tonnes")
                .label(Label.of("tonnes a year", "年购煤量"))
                .addBins(
                        ScoreBin.below(dec("100000"), dec("10")),
                        ScoreBin.of(dec("100000"), dec("1000000"), dec("40")),
                        ScoreBin.from(dec("1000000"), dec("80")))
                .missingPoints(dec("0"))
                .build();
    }

    static Scorecard scorecard() {
        return Scorecard.builder()
                .addCharacteristics(tonnes(), partner())
                .addAllVetoes(List.of(Veto.builder()
                        .id("region")
                        .label(Label.of("no sales there", "不供货地区"))
                        .fact("region")
                        .addCategories("nowhere")
                        .build()))
                .build();
    }

    static SegmentationPolicy.Builder builder() {
        SegmentationPolicy.Builder policy = SegmentationPolicy.builder();
        policy.header(PolicyHeader.builder()
                        .id("tiers")
                        .version("2012.1")
                        .validFrom(LocalDate.of(2012, 1, 1))
                        .validTo(LocalDate.of(2013, 1, 1))
                        .source("example")
                        .build())
                .scorecard(scorecard())
                .vetoTier(CustomerTier.RETAIL);
        return policy;
    }

    static SegmentationPolicy policy() {
        return builder()
                .addTiers(
                        TierBand.from(dec("90"), CustomerTier.STRATEGIC),
                        TierBand.of(dec("60"), dec("90"), CustomerTier.KEY),
                        TierBand.of(dec("30.5"), dec("60"), CustomerTier.GENERAL),
                        TierBand.below(dec("30.5"), CustomerTier.RETAIL))
                .build();
    }

    static Customer customer(Facts facts) {
        return Customer.builder()
                .id("c1")
                .name(Label.of("Example Power", "示例电力"))
                .industry("power")
                .region("east-china")
                .facts(facts)
                .build();
    }
}
