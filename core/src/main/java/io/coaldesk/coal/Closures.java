package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of an analysis against their whole. */
final class Closures {

    private static final double WHOLE = 100;

    /** Sums of measured figures are shown to this many decimals. */
    private static final ReportingRule SHOWN = ReportingRule.of(6, RoundingMode.HALF_EVEN);

    private static final Map<AnalysisBasis, Parts> PROXIMATE = Stream.of(
                    Parts.of(
                            AnalysisBasis.AS_RECEIVED,
                            QualityProperty.TOTAL_MOISTURE,
                            QualityProperty.ASH,
                            QualityProperty.VOLATILE_MATTER,
                            QualityProperty.FIXED_CARBON),
                    Parts.of(
                            AnalysisBasis.AIR_DRIED,
                            QualityProperty.MOISTURE,
                            QualityProperty.ASH,
                            QualityProperty.VOLATILE_MATTER,
                            QualityProperty.FIXED_CARBON),
                    Parts.of(
                            AnalysisBasis.DRY,
                            QualityProperty.ASH,
                            QualityProperty.VOLATILE_MATTER,
                            QualityProperty.FIXED_CARBON),
                    Parts.of(AnalysisBasis.DRY_ASH_FREE, QualityProperty.VOLATILE_MATTER, QualityProperty.FIXED_CARBON))
            .collect(Collectors.toUnmodifiableMap(Parts::basis, Function.identity()));

    private static final Parts ULTIMATE = Parts.of(
            AnalysisBasis.DRY,
            QualityProperty.ASH,
            QualityProperty.CARBON,
            QualityProperty.HYDROGEN,
            QualityProperty.NITROGEN,
            QualityProperty.SULPHUR,
            QualityProperty.OXYGEN);

    private static final Parts OXIDES =
            Parts.of(AnalysisBasis.ASH, AshProperties.OXIDES.toArray(QualityProperty[]::new));

    /** The oxides without which the others need not add up; P2O5 and MnO2, the last two, are often not reported. */
    private static final int MAJOR_OXIDES = AshProperties.OXIDES.indexOf(AshProperties.SO3) + 1;

    private static final Parts SULPHUR_FORMS = Parts.of(
            AnalysisBasis.DRY,
            SulphurProperties.PYRITIC_SULPHUR,
            SulphurProperties.SULPHATE_SULPHUR,
            SulphurProperties.ORGANIC_SULPHUR);
    private static final QualityKey TOTAL_SULPHUR = QualityProperty.SULPHUR.on(AnalysisBasis.DRY);

    private static final QualityKey FREE_MOISTURE = QualityProperty.FREE_MOISTURE.key();
    private static final QualityKey MOISTURE = QualityProperty.MOISTURE.key();
    private static final QualityKey TOTAL_MOISTURE = QualityProperty.TOTAL_MOISTURE.key();

    private final DeviationScreen proximate;
    private final DeviationScreen ultimate;
    private final DeviationScreen oxides;
    private final DeviationScreen sulphurForms;
    private final DeviationScreen moisture;
    private final DeviationScreen reflectance;

    Closures(PlausibilityPolicy policy) {
        proximate = new DeviationScreen(policy.proximate(), CoalReason.PROXIMATE_DOUBTFUL, CoalReason.PROXIMATE_WRONG);
        ultimate = new DeviationScreen(policy.ultimate(), CoalReason.ULTIMATE_DOUBTFUL, CoalReason.ULTIMATE_WRONG);
        oxides = new DeviationScreen(policy.oxides(), CoalReason.OXIDES_DOUBTFUL, CoalReason.OXIDES_WRONG);
        sulphurForms =
                new DeviationScreen(policy.sulphurForms(), CoalReason.SULPHUR_DOUBTFUL, CoalReason.SULPHUR_WRONG);
        moisture = new DeviationScreen(policy.moisture(), CoalReason.MOISTURE_DOUBTFUL, CoalReason.MOISTURE_WRONG);
        reflectance =
                new DeviationScreen(policy.proximate(), CoalReason.REFLECTANCE_DOUBTFUL, CoalReason.REFLECTANCE_WRONG);
    }

    /** Properties that make a whole on one basis. */
    private record Parts(AnalysisBasis basis, List<QualityKey> keys) {

        static Parts of(AnalysisBasis basis, QualityProperty... properties) {
            return new Parts(
                    basis,
                    Arrays.stream(properties)
                            .map(property -> property.on(basis))
                            .toList());
        }

        /** Returns the sum of the first parts, or NaN if one is not known. */
        double sum(CoalQuality quality, int count) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += quality.read(keys.get(i));
            }
            return sum;
        }
    }

    void check(CoalQuality quality, List<Finding> findings) {
        checkProximate(quality, findings);
        checkUltimate(quality, findings);
        checkOxides(quality, findings);
        checkSulphurForms(quality, findings);
        checkMoisture(quality, findings);
        checkReflectance(quality, findings);
    }

    private void checkReflectance(CoalQuality quality, List<Finding> findings) {
        List<QualityKey> steps = quality.keys().stream()
                .filter(key -> CokingProperties.isReflectanceStep(key.property()))
                .toList();
        if (!steps.isEmpty()) {
            double sum = steps.stream().mapToDouble(quality::read).sum();
            CoalReason judged = reflectance.judge(sum, WHOLE);
            if (judged != null) {
                findings.add(sum(judged, steps.get(0), AnalysisBasis.NONE, steps, sum));
            }
        }
    }

    /** Without fixed carbon the other parts can only be too many. */
    private void checkProximate(CoalQuality quality, List<Finding> findings) {
        boolean complete =
                !quality.reportedValues().given(QualityProperty.FIXED_CARBON).isEmpty();
        QualityProperty last = complete ? QualityProperty.FIXED_CARBON : QualityProperty.VOLATILE_MATTER;
        for (QualityKey key : quality.keys()) {
            Parts parts = key.property().equals(last) ? PROXIMATE.get(key.basis()) : null;
            if (parts != null) {
                int count = complete ? parts.keys.size() : parts.keys.size() - 1;
                double sum = parts.sum(quality, count);
                add(
                        complete ? proximate.judge(sum, WHOLE) : proximate.judgeImpossible(sum, WHOLE),
                        key,
                        parts,
                        count,
                        sum,
                        findings);
            }
        }
    }

    /** Oxygen by difference closes by itself and proves nothing. */
    private void checkUltimate(CoalQuality quality, List<Finding> findings) {
        QualityKey oxygen = quality.reported(QualityProperty.OXYGEN).orElse(null);
        if (oxygen != null) {
            int count = ULTIMATE.keys.size();
            double sum = ULTIMATE.sum(quality, count);
            add(ultimate.judge(sum, WHOLE), oxygen, ULTIMATE, count, sum, findings);
        }
    }

    private void checkOxides(CoalQuality quality, List<Finding> findings) {
        double sum = 0;
        int major = 0;
        for (int i = 0; i < OXIDES.keys.size(); i++) {
            double oxide = quality.read(OXIDES.keys.get(i));
            if (!Double.isNaN(oxide)) {
                sum += oxide;
                major += i < MAJOR_OXIDES ? 1 : 0;
            }
        }
        CoalReason judged = major == MAJOR_OXIDES ? oxides.judge(sum, WHOLE) : oxides.judgeExcess(sum, WHOLE);
        if (judged != null) {
            List<QualityKey> reported = OXIDES.keys.stream()
                    .filter(key ->
                            !quality.reportedValues().given(key.property()).isEmpty())
                    .toList();
            findings.add(sum(judged, reported.get(0), AnalysisBasis.ASH, reported, sum));
        }
    }

    private void checkSulphurForms(CoalQuality quality, List<Finding> findings) {
        double total = quality.read(TOTAL_SULPHUR);
        double sum = 0;
        int known = 0;
        for (QualityKey form : SULPHUR_FORMS.keys) {
            double value = quality.read(form);
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        if (known > 0) {
            CoalReason judged = known == SULPHUR_FORMS.keys.size()
                    ? sulphurForms.judge(sum, total)
                    : sulphurForms.judgeExcess(sum, total);
            addTotal(
                    judged,
                    quality,
                    TOTAL_SULPHUR,
                    SULPHUR_FORMS.keys.stream()
                            .filter(key -> !quality.reportedValues()
                                    .given(key.property())
                                    .isEmpty()),
                    sum,
                    findings);
        }
    }

    private void checkMoisture(CoalQuality quality, List<Finding> findings) {
        if (!quality.reportedValues().given(QualityProperty.TOTAL_MOISTURE).isEmpty()) {
            double free = quality.read(FREE_MOISTURE);
            double stages = free + quality.read(MOISTURE) * (WHOLE - free) / WHOLE;
            CoalReason judged = moisture.judge(stages, quality.read(TOTAL_MOISTURE));
            addTotal(judged, quality, TOTAL_MOISTURE, Stream.of(FREE_MOISTURE, MOISTURE), stages, findings);
        }
    }

    private static void add(
            @Nullable CoalReason judged, QualityKey at, Parts parts, int count, double sum, List<Finding> findings) {
        if (judged != null) {
            findings.add(sum(judged, at, parts.basis, parts.keys.subList(0, count), sum));
        }
    }

    private static Finding sum(
            CoalReason judged, QualityKey at, AnalysisBasis basis, List<QualityKey> parts, double sum) {
        return Finding.of(at.toString(), judged, ReasonValue.term(basis), names(parts.stream()), percent(sum));
    }

    private static void addTotal(
            @Nullable CoalReason judged,
            CoalQuality quality,
            QualityKey total,
            Stream<QualityKey> parts,
            double sum,
            List<Finding> findings) {
        if (judged != null) {
            QualityKey at = quality.reported(total.property()).orElse(total);
            findings.add(Finding.of(
                    at.toString(),
                    judged,
                    names(parts),
                    percent(sum),
                    ReasonValue.term(total),
                    percent(quality.read(total))));
        }
    }

    private static ReasonValue names(Stream<QualityKey> parts) {
        return ReasonValue.list(
                parts.map(key -> ReasonValue.term(key.property())).toList());
    }

    private static ReasonValue percent(double value) {
        return ReasonValue.quantity(SHOWN.apply(value), QualityUnit.PERCENT.label());
    }
}
