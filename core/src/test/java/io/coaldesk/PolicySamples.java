package io.coaldesk;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.PriceTrendRule;
import io.coaldesk.market.RegimePolicy;
import io.coaldesk.market.UtilisationRule;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.ScoreCategory;
import io.coaldesk.score.ScoreLine;
import io.coaldesk.score.ScoreResult;
import io.coaldesk.score.Scorecard;
import io.coaldesk.score.Veto;
import io.coaldesk.segment.SegmentResult;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.TierBand;
import io.coaldesk.table.Rejected;
import io.coaldesk.table.TableReason;
import java.util.List;

/** One value of each type of scoring, tiers, the market regime and tables. */
final class PolicySamples {

    private PolicySamples() {}

    static Facts facts() {
        return Facts.none().with("annual_tonnes", Samples.number("1200000")).with("taxpayer", "general");
    }

    static ScoreBin bin() {
        return ScoreBin.of(Samples.number("10.5"), Samples.number("20.5"), Samples.number("7.5"));
    }

    static ScoreCategory category() {
        return ScoreCategory.of("general", Label.of("general taxpayer", "一般纳税人"), Samples.number("2.5"));
    }

    static Characteristic numeric() {
        return Characteristic.builder()
                .code("annual_tonnes")
                .label(Label.of("tonnes a year", "年购煤量"))
                .addBins(
                        ScoreBin.below(Samples.number("10.5"), Samples.number("1")),
                        bin(),
                        ScoreBin.from(Samples.number("20.5"), Samples.number("9")))
                .missingPoints(Samples.number("0.5"))
                .build();
    }

    static Veto veto() {
        return Veto.builder()
                .id("size")
                .label(Label.of("size out of range", "规模超出范围"))
                .fact("annual_tonnes")
                .below(Samples.number("0.5"))
                .above(Samples.number("99.5"))
                .build();
    }

    static Scorecard scorecard() {
        return Scorecard.builder()
                .addCharacteristics(numeric())
                .addAllVetoes(List.of(veto()))
                .build();
    }

    static ScoreResult score() {
        return ScoreResult.builder()
                .total(Samples.number("7.5"))
                .addLines(ScoreLine.builder()
                        .characteristic("annual_tonnes")
                        .label(Label.of("tonnes a year", "年购煤量"))
                        .fact(Label.of("12.5"))
                        .points(Samples.number("7.5"))
                        .bestPoints(Samples.number("9"))
                        .build())
                .addAllVetoes(List.of(veto()))
                .addUntested(veto().withId("other"))
                .build();
    }

    static TierBand tierBand() {
        return TierBand.of(Samples.number("30.5"), Samples.number("60"), CustomerTier.GENERAL);
    }

    static SegmentationPolicy segmentation() {
        return SegmentationPolicy.builder()
                .header(Samples.header())
                .scorecard(scorecard())
                .addTiers(tierBand())
                .vetoTier(CustomerTier.RETAIL)
                .build();
    }

    static SegmentResult segment() {
        return SegmentResult.builder()
                .tier(CustomerTier.KEY)
                .score(Samples.number("75.5"))
                .gapToNextTier(Samples.number("14.5"))
                .addReasons(Reason.of(TableReason.MISSING))
                .stamp(Samples.stamp())
                .build();
    }

    static UtilisationRule utilisation() {
        return UtilisationRule.of(Samples.number("0.85"), Samples.number("0.6"), Samples.number("1.5"));
    }

    static PriceTrendRule priceTrend() {
        return PriceTrendRule.builder()
                .observations(4)
                .ampleBelow(Samples.number("-0.02"))
                .shortAbove(Samples.number("0.02"))
                .weight(Samples.number("1.5"))
                .build();
    }

    static RegimePolicy regimePolicy() {
        return RegimePolicy.builder()
                .header(Samples.header())
                .utilisation(utilisation())
                .recordWeight(Samples.number("1"))
                .priceTrend(priceTrend())
                .ampleFrom(Samples.number("2"))
                .shortFrom(Samples.number("-2"))
                .build();
    }

    static Rejected rejected() {
        return new Rejected(7, "price", "x", Reason.of(TableReason.NUMBER));
    }
}
