package io.coaldesk.coal.rank;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.PhysicalProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.rank.RankNode.Cuts;
import io.coaldesk.coal.rank.RankNode.Question;
import io.coaldesk.coal.rank.RankNode.Split;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The classification of coals by rank of ASTM D388: an analysis in, one of 13 groups out, or what is still to be measured.
 *
 * <pre>
 * FC dmmf, %         &gt;= 98 ma, &gt;= 92 an, &gt;= 86 sa (lvb if agglomerating), &gt;= 78 lvb, &gt;= 69 mvb
 * below 69, by Btu   &gt;= 14,000 hvAb, &gt;= 13,000 hvBb, &gt;= 11,500 hvCb,
 *                    &gt;= 10,500 hvCb if agglomerating, else subA,
 *                    &gt;= 9,500 subB, &gt;= 8,300 subC, &gt;= 6,300 ligA, below ligB
 * </pre>
 *
 * <p>From 69 % fixed carbon upward the calorific value does not matter. Btu are those of the moist coal without mineral
 * matter, Btu/lb; moist is with the moisture-holding capacity, or with the total moisture where that is not measured, which
 * reads too low if the coal was wet. Neither figure is rounded. Whether the coal agglomerates is asked where it parts hvCb
 * from subA; a coal between 86 and 92 % of which it is not known is taken as semianthracite, with a finding.
 *
 * <p>Mineral matter is Parr's, {@code 1.08 A + 0.55 S}, of the ash as it was determined or, by {@link #withSo3FreeAsh}, of
 * the ash without the SO3 that it took up. The standard speaks of coals rich in vitrinite, and leaves out those beyond
 * {@link #LEAST_FIXED_CARBON} and {@link #HIGHEST_CALORIFIC_VALUE}: they are classified with a finding. Source: ASTM D388 as
 * printed in USGS Circular 891, table 1. This class is immutable, pure and thread-safe.
 */
public final class AstmD388Classifier {

    /** The fixed carbon, percent dmmf, below which a coal, mostly a nonbanded one, is outside the standard. */
    public static final BigDecimal LEAST_FIXED_CARBON = new BigDecimal("48");

    /** The calorific value, Btu/lb moist mmf, above which a coal, mostly a nonbanded one, is outside the standard. */
    public static final BigDecimal HIGHEST_CALORIFIC_VALUE = new BigDecimal("15500");

    private static final QualityKey FIXED_CARBON =
            QualityProperty.FIXED_CARBON.on(AnalysisBasis.DRY_MINERAL_MATTER_FREE);
    private static final QualityKey GROSS =
            QualityProperty.GROSS_CV.on(AnalysisBasis.MOIST_MINERAL_MATTER_FREE, QualityUnit.BTU_PER_LB);
    private static final QualityKey AGGLOMERATING = PhysicalProperties.AGGLOMERATING.key();

    private static final RankNode<AstmRank> TABLE = table();

    private static final AstmD388Classifier STANDARD = new AstmD388Classifier(false);

    private final boolean so3Free;

    private AstmD388Classifier(boolean so3Free) {
        this.so3Free = so3Free;
    }

    /** Returns the classifier that takes the ash as it was determined. */
    public static AstmD388Classifier standard() {
        return STANDARD;
    }

    /**
     * Returns the classifier that takes the SO3 out of the ash: {@code A' = A (1 - SO3 / 100)}, with SO3 in percent of the
     * ash; the fixed carbon, which is a difference, rises by as much as the ash falls.
     *
     * <p>USGS COALQUAL seems to do so; the difference is up to 4 % of the calorific value of a lignite.
     */
    public AstmD388Classifier withSo3FreeAsh() {
        return new AstmD388Classifier(true);
    }

    /** Returns the group of an analysis, or those that remain and what would decide. */
    public RankResult<AstmRank> classify(CoalQuality quality) {
        Readings readings = so3Free ? ParrReadings.ofSo3FreeAsh(quality) : ParrReadings.ofPlainAsh(quality);
        List<Finding> findings = new ArrayList<>();
        readings.value(FIXED_CARBON)
                .filter(carbon -> carbon.compareTo(LEAST_FIXED_CARBON) < 0)
                .ifPresent(carbon ->
                        findings.add(outside(RankReason.BELOW_FIXED_CARBON, FIXED_CARBON, carbon, LEAST_FIXED_CARBON)));
        readings.value(GROSS)
                .filter(gross -> gross.compareTo(HIGHEST_CALORIFIC_VALUE) > 0)
                .ifPresent(gross ->
                        findings.add(outside(RankReason.ABOVE_CALORIFIC_VALUE, GROSS, gross, HIGHEST_CALORIFIC_VALUE)));
        return RankWalk.through(TABLE, readings, findings);
    }

    private static Finding outside(RankReason code, QualityKey key, BigDecimal value, BigDecimal limit) {
        return Finding.of(
                key.toString(),
                code,
                ReasonValue.term(key),
                RankText.quantity(key, value, limit),
                RankText.quantity(key, limit, limit));
    }

    private static RankNode<AstmRank> table() {
        Question<AstmRank> semianthracite =
                cuts(AGGLOMERATING).to("1", AstmRank.SEMIANTHRACITE).rest(AstmRank.LOW_VOLATILE_BITUMINOUS);
        return Split.of(cuts(FIXED_CARBON)
                .to(new BigDecimal("69"), byCalorificValue())
                .to("78", AstmRank.MEDIUM_VOLATILE_BITUMINOUS)
                .to("86", AstmRank.LOW_VOLATILE_BITUMINOUS)
                .to(new BigDecimal("92"), Split.presuming(BigDecimal.ZERO, semianthracite))
                .to("98", AstmRank.ANTHRACITE)
                .rest(AstmRank.META_ANTHRACITE));
    }

    private static RankNode<AstmRank> byCalorificValue() {
        Question<AstmRank> subbituminous =
                cuts(AGGLOMERATING).to("1", AstmRank.SUBBITUMINOUS_A).rest(AstmRank.HIGH_VOLATILE_C_BITUMINOUS);
        return Split.of(cuts(GROSS)
                .to("6300", AstmRank.LIGNITE_B)
                .to("8300", AstmRank.LIGNITE_A)
                .to("9500", AstmRank.SUBBITUMINOUS_C)
                .to("10500", AstmRank.SUBBITUMINOUS_B)
                .to(new BigDecimal("11500"), Split.of(subbituminous))
                .to("13000", AstmRank.HIGH_VOLATILE_C_BITUMINOUS)
                .to("14000", AstmRank.HIGH_VOLATILE_B_BITUMINOUS)
                .rest(AstmRank.HIGH_VOLATILE_A_BITUMINOUS));
    }

    private static Cuts<AstmRank> cuts(QualityKey key) {
        return new Cuts<>(key, BandEdge.FROM_INCLUDED);
    }
}
