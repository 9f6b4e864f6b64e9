package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled plausibility policy: an analysis in, what is doubtful or wrong in it out, each at the key of a value. The
 * caller decides what to do with it; nothing is refused here.
 *
 * <pre>
 * proximate     M + A + V + FC = 100 on each basis of a reported FC; without FC, M + A + V &lt;= 100
 * ultimate      A + C + H + N + S + O = 100, dry, where oxygen is reported and not taken by difference
 * oxides        the nine from SiO2 to SO3 and what else is reported = 100; where one lacks, &lt;= 100
 * sulphur       pyritic + sulphate + organic = total, dry; where one lacks, &lt;= total
 * moisture      Mf + Mad (100 - Mf) / 100 = Mt, where all three are reported
 * ranges        each property of the policy
 * fusion        DT &lt;= ST &lt;= HT &lt;= FT
 * calorific     Qgr = 338.6 C + 1444 (H - O/8) + 94.28 S, kJ/kg and percent, dry
 * agreement     two reports of one property, on two bases or in two units
 * </pre>
 *
 * <p>The calorific estimate is Dulong's formula with the coefficients of Perry and Chilton, Chemical Engineers' Handbook,
 * 5th edition 1973, page 9-4, as secondary literature quotes it. It is no calorific value to trade on. A check without its
 * measurements is skipped in silence. An estimate that is not positive is not compared: the elements are then outside
 * every range.
 *
 * <p>Every edge is decided on exact decimals. This class is immutable, pure and thread-safe.
 */
public final class Plausibility {

    private static final double DULONG_CARBON = 338.6;
    private static final double DULONG_HYDROGEN = 1444;
    private static final double DULONG_SULPHUR = 94.28;
    private static final double HYDROGEN_BOUND_BY_OXYGEN = 1.0 / 8;

    private static final QualityKey GROSS = QualityProperty.GROSS_CV.on(AnalysisBasis.DRY, QualityUnit.KJ_PER_KG);
    private static final QualityKey CARBON = QualityProperty.CARBON.on(AnalysisBasis.DRY);
    private static final QualityKey HYDROGEN = QualityProperty.HYDROGEN.on(AnalysisBasis.DRY);
    private static final QualityKey OXYGEN = QualityProperty.OXYGEN.on(AnalysisBasis.DRY);
    private static final QualityKey SULPHUR = QualityProperty.SULPHUR.on(AnalysisBasis.DRY);
    private static final List<QualityKey> FUSION =
            AshProperties.FUSION.stream().map(QualityProperty::key).toList();

    private static final ReportingRule SHOWN_ENERGY = ReportingRule.of(1, RoundingMode.HALF_EVEN);
    private static final ReportingRule SHOWN_SHARE = ReportingRule.of(4, RoundingMode.HALF_EVEN);
    private static final ReportingRule SHOWN_VALUE = ReportingRule.of(6, RoundingMode.HALF_EVEN);

    /** Far above the binary noise of a conversion, far below any digit that a laboratory reports. */
    private static final double SLACK = 1e-9;

    private final Closures closures;
    private final List<PlausibleRange> ranges;
    private final DeviationScreen calorific;
    private final AgreementRule agreement;
    private final double clearShare;
    private final double clearAmount;

    private Plausibility(PlausibilityPolicy policy) {
        closures = new Closures(policy);
        ranges = policy.ranges().limits().entrySet().stream()
                .map(range -> new PlausibleRange(range.getKey(), range.getValue()))
                .toList();
        calorific = new DeviationScreen(policy.calorific(), CoalReason.CALORIFIC_DOUBTFUL, CoalReason.CALORIFIC_WRONG);
        agreement = policy.agreement();
        clearShare = agreement.share().doubleValue();
        clearAmount = agreement.amount().doubleValue();
    }

    /**
     * Returns the checks of a policy; its validity is the caller's matter, who picks the version.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static Plausibility of(PlausibilityPolicy policy) {
        return new Plausibility(RejectedPolicyException.requireSound(policy));
    }

    /** Returns what is doubtful or wrong in an analysis, in the order of the checks above; empty if nothing is. */
    public List<Finding> check(CoalQuality quality) {
        List<Finding> findings = new ArrayList<>();
        closures.check(quality, findings);
        for (PlausibleRange range : ranges) {
            range.check(quality, findings);
        }
        checkFusion(quality, findings);
        checkCalorific(quality, findings);
        quality.reportedValues()
                .eachRepeated(
                        (first, other, expected, value) -> checkAgreement(first, other, expected, value, findings));
        return Collections.unmodifiableList(findings);
    }

    private static void checkFusion(CoalQuality quality, List<Finding> findings) {
        @Nullable QualityKey earlier = null;
        for (QualityKey later : FUSION) {
            double temperature = quality.read(later);
            if (Double.isNaN(temperature)) {
                continue;
            }
            if (earlier != null) {
                BigDecimal before = ReportingRule.exact(quality.read(earlier));
                BigDecimal after = ReportingRule.exact(temperature);
                if (after.compareTo(before) < 0) {
                    findings.add(Finding.of(
                            later.toString(),
                            CoalReason.FUSION_ORDER,
                            ReasonValue.term(later),
                            quantity(after, later.unit()),
                            ReasonValue.term(earlier),
                            quantity(before, later.unit())));
                }
            }
            earlier = later;
        }
    }

    private void checkCalorific(CoalQuality quality, List<Finding> findings) {
        double gross = quality.read(GROSS);
        if (Double.isNaN(gross)) {
            return;
        }
        double estimate = DULONG_CARBON * quality.read(CARBON)
                + DULONG_HYDROGEN * (quality.read(HYDROGEN) - quality.read(OXYGEN) * HYDROGEN_BOUND_BY_OXYGEN)
                + DULONG_SULPHUR * quality.read(SULPHUR);
        CoalReason judged = estimate > 0 ? calorific.judge(gross / estimate, 1) : null;
        if (judged != null) {
            findings.add(Finding.of(
                    quality.reported(QualityProperty.GROSS_CV).orElse(GROSS).toString(),
                    judged,
                    ReasonValue.term(GROSS),
                    quantity(SHOWN_ENERGY.apply(gross), GROSS.unit()),
                    quantity(SHOWN_ENERGY.apply(estimate), GROSS.unit()),
                    ReasonValue.percent(SHOWN_SHARE.apply(Math.abs(gross / estimate - 1)))));
        }
    }

    private void checkAgreement(
            QualityKey first, QualityKey other, double expected, double value, List<Finding> findings) {
        double slack = SLACK * (1 + Math.abs(expected));
        double difference = Math.abs(value - expected);
        if (difference > clearAmount - slack
                && difference > clearShare * Math.abs(expected) - slack
                && disagree(ReportingRule.exact(expected), ReportingRule.exact(value))) {
            QualityUnit unit = ReportedValues.base(other.property());
            findings.add(Finding.of(
                    other.toString(),
                    CoalReason.DISAGREEMENT,
                    ReasonValue.term(other),
                    quantity(SHOWN_VALUE.apply(unit.convert(value, other.unit())), other.unit()),
                    ReasonValue.term(first),
                    quantity(SHOWN_VALUE.apply(unit.convert(expected, other.unit())), other.unit())));
        }
    }

    private boolean disagree(BigDecimal expected, BigDecimal value) {
        BigDecimal difference = value.subtract(expected).abs();
        return difference.compareTo(agreement.amount()) > 0
                && difference.compareTo(agreement.share().multiply(expected.abs())) > 0;
    }

    private static ReasonValue quantity(BigDecimal value, QualityUnit unit) {
        return ReasonValue.quantity(value, unit.label());
    }
}
