package io.coaldesk;

import io.coaldesk.coal.AgreementRule;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.DeviationThresholds;
import io.coaldesk.coal.FailedLimit;
import io.coaldesk.coal.Lot;
import io.coaldesk.coal.LotPassRate;
import io.coaldesk.coal.PlausibilityPolicy;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.coal.acceptance.AcceptanceBatch;
import io.coaldesk.coal.acceptance.AcceptanceIndex;
import io.coaldesk.coal.acceptance.AcceptanceProcedure;
import io.coaldesk.coal.acceptance.AcceptanceResult;
import io.coaldesk.coal.acceptance.AcceptanceTable;
import io.coaldesk.coal.acceptance.AllowedDifference;
import io.coaldesk.coal.acceptance.DifferenceBin;
import io.coaldesk.coal.acceptance.IndexComparison;
import io.coaldesk.coal.acceptance.StatedValue;
import io.coaldesk.policy.BandEdge;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of each type of conformity, acceptance and plausibility, with every attribute present. */
final class AcceptanceSamples {

    private static final QualityKey ASH = QualityKey.parse("ash_d");
    private static final QualityKey GROSS = QualityKey.parse("gross_cv_d_mj_kg");

    private AcceptanceSamples() {}

    static RejectionLimit rejection() {
        return RejectionLimit.of(Optional.of(Samples.number("5.5")), Optional.of(Samples.number("25.5")));
    }

    static QualityLimit limit() {
        return Samples.limit().withTolerance(Samples.number("0.5")).withRejection(rejection());
    }

    static Lot lot() {
        return Lot.of("2012-06-a", Samples.number("5000.5"), Samples.quality());
    }

    static FailedLimit failedLimit() {
        return new FailedLimit(Samples.ASH, 2, 1);
    }

    static LotPassRate passRate() {
        return LotPassRate.builder()
                .lots(3)
                .passed(1)
                .rejected(1)
                .lotShare(Samples.number("0.333333"))
                .tonnageShare(Samples.number("0.25"))
                .addFailures(failedLimit())
                .build();
    }

    static DifferenceBin constantBin() {
        return DifferenceBin.builder()
                .from(Samples.number("20"))
                .to(Samples.number("40"))
                .constant(Samples.number("0.8"))
                .build();
    }

    static AllowedDifference allowedDifference() {
        return AllowedDifference.builder()
                .addForms(CoalForm.RAW, CoalForm.SCREENED)
                .key(GROSS)
                .by(ASH)
                .edge(BandEdge.TO_INCLUDED)
                .addBins(
                        DifferenceBin.builder()
                                .to(Samples.number("20"))
                                .factor(Samples.number("0.04"))
                                .build(),
                        constantBin())
                .build();
    }

    static AcceptanceTable table() {
        return AcceptanceTable.builder()
                .header(Samples.header())
                .contractFactor(Samples.number("0.75"))
                .addDifferences(allowedDifference())
                .build();
    }

    static AcceptanceBatch batch() {
        return AcceptanceBatch.builder()
                .id("2012-06-a")
                .form(CoalForm.RAW)
                .procedure(AcceptanceProcedure.ACCEPTANCE)
                .pricedBy(AcceptanceIndex.GROSS_CV)
                .stated(StatedValue.REPORT)
                .report(Samples.quality())
                .check(CoalQuality.parse(Map.of("ash_d", 16.0, "sulphur_d", 0.75)))
                .build();
    }

    static IndexComparison comparison() {
        return IndexComparison.builder()
                .index(AcceptanceIndex.GROSS_CV)
                .key(GROSS)
                .report(Samples.number("24.5"))
                .check(Samples.number("23.25"))
                .difference(Samples.number("1.25"))
                .allowed(Samples.number("0.8"))
                .outcome(IndexComparison.Outcome.FAILS)
                .build();
    }

    static AcceptanceResult accepted() {
        return new AcceptanceResult(List.of(comparison()), List.of(Samples.reason()), Samples.stamp());
    }

    static DeviationThresholds thresholds() {
        return DeviationThresholds.of(Samples.number("0.25"), Samples.number("1.5"));
    }

    static AgreementRule agreement() {
        return AgreementRule.of(Samples.number("0.01"), Samples.number("0.15"));
    }

    static PlausibilityPolicy plausibility() {
        return PlausibilityPolicy.builder()
                .header(Samples.header())
                .proximate(thresholds())
                .ultimate(DeviationThresholds.of(Samples.number("0.3"), Samples.number("2")))
                .oxides(DeviationThresholds.of(Samples.number("3"), Samples.number("10")))
                .sulphurForms(DeviationThresholds.of(Samples.number("0.1"), Samples.number("0.5")))
                .moisture(DeviationThresholds.of(Samples.number("0.35"), Samples.number("1")))
                .calorific(DeviationThresholds.of(Samples.number("0.08"), Samples.number("0.2")))
                .net(DeviationThresholds.of(Samples.number("0.02"), Samples.number("0.1")))
                .agreement(agreement())
                .ranges(CoalSpecification.of(Map.of(Samples.ASH, limit())))
                .build();
    }
}
