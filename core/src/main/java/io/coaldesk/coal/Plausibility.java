package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
 * net           Qnet = the value of GB/T 213 at constant volume, where gross calorific value and hydrogen are measured
 * agreement     two reports of one property, on two bases or in two units; what was reported and what the
 *               bomb value gives, of gross calorific value
 * order         Mad &lt;= Mt, bottom size &lt;= top size
 * histogram     the steps of the reflectance = 100
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
    private static final QualityUnit UNIT = QualityUnit.KJ_PER_KG;
    private static final Derivation BOMB = Objects.requireNonNull(Derivation.of(QualityProperty.GROSS_CV));
    private static final NetCalorificMethod METHOD = NetCalorificMethod.GBT_213_CONSTANT_VOLUME;
    private static final QualityKey MOISTURE = QualityProperty.MOISTURE.key();
    private static final QualityKey TOTAL_MOISTURE = QualityProperty.TOTAL_MOISTURE.key();
    private static final QualityKey BOTTOM_SIZE = PhysicalProperties.BOTTOM_SIZE.key();
    private static final QualityKey TOP_SIZE = PhysicalProperties.TOP_SIZE.key();
    private static final List<QualityKey> FUSION =
            AshProperties.FUSION.stream().map(QualityProperty::key).toList();

    private static final ReportingRule SHOWN_ENERGY = ReportingRule.of(1, RoundingMode.HALF_EVEN);
    private static final ReportingRule SHOWN_SHARE = ReportingRule.of(4, RoundingMode.HALF_EVEN);
    private static final ReportingRule SHOWN_VALUE = ReportingRule.of(6, RoundingMode.HALF_EVEN);

    private final Closures closures;
    private final List<PlausibleRange> ranges;
    private final DeviationScreen calorific;
    private final DeviationScreen net;
    private final AgreementRule agreement;
    private final double clearShare;
    private final double clearAmount;

    private Plausibility(PlausibilityPolicy policy) {
        closures = new Closures(policy);
        ranges = policy.ranges().limits().entrySet().stream()
                .map(range -> new PlausibleRange(range.getKey(), range.getValue()))
                .toList();
        calorific = new DeviationScreen(policy.calorific(), CoalReason.CALORIFIC_DOUBTFUL, CoalReason.CALORIFIC_WRONG);
        net = new DeviationScreen(policy.net(), CoalReason.NET_DOUBTFUL, CoalReason.NET_WRONG);
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
        checkNet(quality, findings);
        checkOrder(quality, MOISTURE, TOTAL_MOISTURE, findings);
        checkOrder(quality, BOTTOM_SIZE, TOP_SIZE, findings);
        quality.reportedValues()
                .eachRepeated(
                        (first, other, expected, value) -> checkAgreement(first, other, expected, value, findings));
        checkBomb(quality, findings);
        return Collections.unmodifiableList(findings);
    }

    private static void checkFusion(CoalQuality quality, List<Finding> findings) {
        @Nullable QualityKey earlier = null;
        for (QualityKey later : FUSION) {
            if (Double.isNaN(quality.read(later))) {
                continue;
            }
            if (earlier != null) {
                checkOrder(quality, earlier, later, findings);
            }
            earlier = later;
        }
    }

    /** Finds a value that is below another which it cannot be below. */
    private static void checkOrder(CoalQuality quality, QualityKey least, QualityKey most, List<Finding> findings) {
        double low = quality.read(least);
        double high = quality.read(most);
        if (!(high < low)) {
            return;
        }
        BigDecimal before = ReportingRule.exact(low);
        BigDecimal after = ReportingRule.exact(high);
        if (after.compareTo(before) < 0) {
            findings.add(Finding.of(
                    most.toString(),
                    CoalReason.ORDER,
                    ReasonValue.term(most),
                    quantity(after, most.unit()),
                    ReasonValue.term(least),
                    quantity(before, least.unit())));
        }
    }

    /** Finds a reported net value that gross value and hydrogen contradict, whatever the method. */
    private void checkNet(CoalQuality quality, List<Finding> findings) {
        for (QualityKey key : quality.keys()) {
            if (!key.property().equals(QualityProperty.NET_CV)) {
                continue;
            }
            double computed = quality.findNetCalorificValue(key.basis(), METHOD, HydrogenSource.MEASURED)
                    .filter(reading -> reading.hydrogen().isPresent())
                    .map(NetCalorificReading::kilojoulesPerKilogram)
                    .orElse(Double.NaN);
            QualityKey asked = QualityProperty.NET_CV.on(key.basis(), UNIT);
            double reported = quality.read(asked);
            CoalReason judged = computed > 0 ? net.judge(reported / computed, 1) : null;
            if (judged != null) {
                findings.add(deviation(judged, key, asked, reported, computed));
            }
        }
    }

    private void checkBomb(CoalQuality quality, List<Finding> findings) {
        if (quality.reported(QualityProperty.GROSS_CV).isPresent()) {
            QualityKey asked = QualityProperty.GROSS_CV.on(BOMB.key().basis(), UNIT);
            double expected = BOMB.key().unit().convert(BOMB.value(quality::read), UNIT);
            checkAgreement(BOMB.inputs().get(0), asked, expected, quality.read(asked), findings);
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
            QualityKey at = quality.reported(QualityProperty.GROSS_CV).orElse(GROSS);
            findings.add(deviation(judged, at, GROSS, gross, estimate));
        }
    }

    private static Finding deviation(CoalReason judged, QualityKey at, QualityKey key, double value, double due) {
        return Finding.of(
                at.toString(),
                judged,
                ReasonValue.term(key),
                quantity(SHOWN_ENERGY.apply(value), key.unit()),
                quantity(SHOWN_ENERGY.apply(due), key.unit()),
                ReasonValue.percent(SHOWN_SHARE.apply(Math.abs(value / due - 1))));
    }

    private void checkAgreement(
            QualityKey first, QualityKey other, double expected, double value, List<Finding> findings) {
        double slack = DeviationScreen.SLACK * (1 + Math.abs(expected));
        double difference = Math.abs(value - expected);
        if (difference > clearAmount - slack
                && difference > clearShare * Math.abs(expected) - slack
                && agreement.disagree(ReportingRule.exact(expected), ReportingRule.exact(value))) {
            QualityUnit unit = other.property().firstUnit();
            findings.add(Finding.of(
                    other.toString(),
                    CoalReason.DISAGREEMENT,
                    ReasonValue.term(other),
                    quantity(SHOWN_VALUE.apply(unit.convert(value, other.unit())), other.unit()),
                    ReasonValue.term(first),
                    quantity(SHOWN_VALUE.apply(unit.convert(expected, other.unit())), other.unit())));
        }
    }

    private static ReasonValue quantity(BigDecimal value, QualityUnit unit) {
        return ReasonValue.quantity(value, unit.label());
    }
}
