package io.coaldesk.coal.rank;

import static io.coaldesk.coal.rank.RankNode.Split.either;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.PhysicalProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.rank.RankNode.Cuts;
import io.coaldesk.coal.rank.RankNode.Leaf;
import io.coaldesk.coal.rank.RankNode.Question;
import io.coaldesk.coal.rank.RankNode.Split;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import java.math.BigDecimal;
import java.util.List;

/**
 * The Chinese classification of coals: an analysis in, one of 29 codes out, or what is still to be measured.
 *
 * <pre>
 * Vdaf &lt;= 10                anthracite: 01 to 3.5, 02 to 6.5, 03 above; by Hdaf where the caller says so
 * Vdaf to 20, 28, 37, above  tens digit 1, 2, 3, 4
 * G &lt;= 85                   units digit 1 to 5 by G; Y and b are not consulted
 * G &gt; 85                    units digit 6 where Y &gt; 25.0 mm, else 5; without Y, 6 where b &gt; 150 % (Vdaf &lt;= 28)
 *                            or b &gt; 220 % (above); where Y and b disagree, Y wins
 * Vdaf &gt; 37 and G &lt;= 5      41 where PM &gt; 50 %, 51 where PM &lt;= 30 %, between them 41 where Qgr,maf &gt; 24 MJ/kg, else 52
 * </pre>
 *
 * <p>Every bound belongs to the band below it. G alone is 5, 20, 50, 65 in the first band of Vdaf, 5, 30, 50, 65 in the
 * second and third, 5, 35, 50, 65 in the fourth. Above G 100 some take a coal for fat without Y; this class does not. It
 * classifies what is measured, and warns of raw coal by {@link #CLEANING_ASH}. Source: GB/T 5751-2009, whose thresholds are
 * those of the table of GB 5751-86. This class is immutable, pure and thread-safe.
 */
public final class Gb5751Classifier {

    /**
     * The dry ash in percent above which the sample should have been cleaned in a heavy liquid before it was analysed
     * (GB/T 5751, samples): the volatile matter of raw coal holds that of its minerals.
     */
    public static final BigDecimal CLEANING_ASH = BigDecimal.TEN;

    private static final QualityKey DRY_ASH = QualityProperty.ASH.on(AnalysisBasis.DRY);
    private static final QualityKey VOLATILES = QualityProperty.VOLATILE_MATTER.on(AnalysisBasis.DRY_ASH_FREE);
    private static final QualityKey HYDROGEN = QualityProperty.HYDROGEN.on(AnalysisBasis.DRY_ASH_FREE);
    private static final QualityKey CAKING = CokingProperties.CAKING_INDEX.key();
    private static final QualityKey PLASTIC_LAYER = CokingProperties.PLASTIC_LAYER.key();
    private static final QualityKey DILATATION = CokingProperties.DILATATION.key();
    private static final QualityKey TRANSMITTANCE = PhysicalProperties.TRANSMITTANCE.key();
    private static final QualityKey GROSS =
            QualityProperty.GROSS_CV.on(AnalysisBasis.MOIST_ASH_FREE, QualityUnit.MJ_PER_KG);

    private static final Gb5751Classifier STANDARD = new Gb5751Classifier(cuts(VOLATILES)
            .to("3.5", ChineseRank.WY01)
            .to("6.5", ChineseRank.WY02)
            .to("10", ChineseRank.WY03));

    private final RankNode<ChineseRank> table;

    private Gb5751Classifier(Cuts<ChineseRank> anthracites) {
        this.table = table(anthracites);
    }

    /** Returns the classifier of production, which parts the anthracites by Vdaf alone. */
    public static Gb5751Classifier standard() {
        return STANDARD;
    }

    /**
     * Returns the classifier of exploration, in which Hdaf parts the anthracites and wins where Vdaf disagrees.
     *
     * @param edges the bounds of Hdaf in the edition that holds for the caller
     */
    public Gb5751Classifier withHydrogenWinning(HydrogenEdges edges) {
        Question<ChineseRank> hydrogen = cuts(HYDROGEN)
                .to(edges.firstUpTo(), new Leaf<>(ChineseRank.WY01))
                .to(edges.secondUpTo(), new Leaf<>(ChineseRank.WY02))
                .rest(ChineseRank.WY03);
        return new Gb5751Classifier(cuts(VOLATILES).to(BigDecimal.TEN, Split.of(hydrogen)));
    }

    /** Returns the code of an analysis, or those that remain and what would decide. */
    public RankResult<ChineseRank> classify(CoalQuality quality) {
        Readings readings = Readings.of(quality);
        List<Finding> findings = readings
                .value(DRY_ASH)
                .filter(ash -> ash.compareTo(CLEANING_ASH) > 0 && readings.isReported(VOLATILES))
                .map(Gb5751Classifier::rawCoal)
                .stream()
                .toList();
        return RankWalk.through(table, readings, findings);
    }

    private static Finding rawCoal(BigDecimal ash) {
        return Finding.of(
                DRY_ASH.toString(),
                RankReason.RAW_COAL,
                RankText.quantity(DRY_ASH, ash, CLEANING_ASH),
                RankText.quantity(DRY_ASH, CLEANING_ASH, CLEANING_ASH));
    }

    /** Goes on where the anthracites end, at Vdaf 10. */
    private static RankNode<ChineseRank> table(Cuts<ChineseRank> anthracites) {
        return Split.of(anthracites
                .to(
                        new BigDecimal("20"),
                        Split.of(cuts(CAKING)
                                .to("5", ChineseRank.PM11)
                                .to("20", ChineseRank.PS12)
                                .to("50", ChineseRank.SM13)
                                .to("65", ChineseRank.SM14)
                                .to("85", ChineseRank.JM15)
                                .rest(fat("150", ChineseRank.JM15, ChineseRank.FM16))))
                .to(
                        new BigDecimal("28"),
                        Split.of(cuts(CAKING)
                                .to("5", ChineseRank.BN21)
                                .to("30", ChineseRank.RN22)
                                .to("50", ChineseRank.HALF_ZN23)
                                .to("65", ChineseRank.JM24)
                                .to("85", ChineseRank.JM25)
                                .rest(fat("150", ChineseRank.JM25, ChineseRank.FM26))))
                .to(
                        new BigDecimal("37"),
                        Split.of(cuts(CAKING)
                                .to("5", ChineseRank.BN31)
                                .to("30", ChineseRank.RN32)
                                .to("50", ChineseRank.HALF_ZN33)
                                .to("65", ChineseRank.QM34)
                                .to("85", ChineseRank.THIRD_JM35)
                                .rest(fat("220", ChineseRank.THIRD_JM35, ChineseRank.FM36))))
                .rest(Split.of(cuts(CAKING)
                        .to(new BigDecimal("5"), lignite())
                        .to("35", ChineseRank.CY42)
                        .to("50", ChineseRank.QM43)
                        .to("65", ChineseRank.QM44)
                        .to("85", ChineseRank.QM45)
                        .rest(fat("220", ChineseRank.QM45, ChineseRank.QF46)))));
    }

    private static RankNode<ChineseRank> fat(String dilatation, ChineseRank lean, ChineseRank fat) {
        return either(
                cuts(PLASTIC_LAYER).to("25", lean).rest(fat),
                cuts(DILATATION).to(dilatation, lean).rest(fat));
    }

    private static RankNode<ChineseRank> lignite() {
        return Split.of(cuts(TRANSMITTANCE)
                .to("30", ChineseRank.HM51)
                .to(
                        new BigDecimal("50"),
                        Split.of(cuts(GROSS).to("24", ChineseRank.HM52).rest(ChineseRank.CY41)))
                .rest(ChineseRank.CY41));
    }

    private static Cuts<ChineseRank> cuts(QualityKey key) {
        return new Cuts<>(key, BandEdge.TO_INCLUDED);
    }
}
