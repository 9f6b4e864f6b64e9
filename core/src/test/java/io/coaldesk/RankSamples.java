package io.coaldesk;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.rank.ChineseRank;
import io.coaldesk.coal.rank.HydrogenEdges;
import io.coaldesk.coal.rank.NeededMeasurement;
import io.coaldesk.coal.rank.RankBand;
import io.coaldesk.coal.rank.RankResult;
import io.coaldesk.coal.rank.RankStep;
import io.coaldesk.policy.BandEdge;
import java.util.List;

/** One value of each type of {@code io.coaldesk.coal.rank} with every attribute present. */
final class RankSamples {

    private RankSamples() {}

    static HydrogenEdges hydrogenEdges() {
        return HydrogenEdges.of("1.5", "4.25");
    }

    static RankBand band() {
        return RankBand.builder()
                .key(QualityKey.parse("volatile_matter_daf"))
                .from(Samples.number("20"))
                .to(Samples.number("28"))
                .edge(BandEdge.TO_INCLUDED)
                .build();
    }

    static RankStep step() {
        return RankStep.builder()
                .band(band())
                .value(Samples.number("20.25"))
                .addOnlyIf(band())
                .build();
    }

    static NeededMeasurement needed() {
        return NeededMeasurement.builder()
                .addKeys(QualityKey.parse("plastic_layer_y"), QualityKey.parse("dilatation_b"))
                .addOnlyIf(band())
                .addMissing(QualityKey.parse("moisture_holding_capacity"))
                .build();
    }

    static RankResult<ChineseRank> result() {
        return new RankResult<>(
                List.of(ChineseRank.JM25, ChineseRank.FM26),
                List.of(needed()),
                List.of(step()),
                List.of(Samples.finding()));
    }
}
