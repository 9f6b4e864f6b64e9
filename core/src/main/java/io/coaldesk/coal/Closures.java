package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Derivation STAGES = Objects.requireNonNull(Derivation.of(QualityProperty.TOTAL_MOISTURE));

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

        /** Returns the sum of the parts that are known. */
        double sumOfKnown(CoalQuality quality) {
            return keys.stream()
                    .mapToDouble(quality::read)
                    .filter(part -> !Double.isNaN(part))
                    .sum();
        }

        /** Returns whether the first parts are all known. */
        boolean isKnown(CoalQuality quality, int count) {
            return !Double.isNaN(sum(quality, count));
        }

        /** Returns the parts that were reported, on whatever basis. */
        List<QualityKey> reported(CoalQuality quality) {
            return keys.stream()
                    .filter(key -> quality.reported(key.property()).isPresent())
                    .toList();
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
        boolean complete = quality.reported(QualityProperty.FIXED_CARBON).isPresent();
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
        double sum = OXIDES.sumOfKnown(quality);
        CoalReason judged =
                OXIDES.isKnown(quality, MAJOR_OXIDES) ? oxides.judge(sum, WHOLE) : oxides.judgeExcess(sum, WHOLE);
        if (judged != null) {
            List<QualityKey> reported = OXIDES.reported(quality);
            findings.add(sum(judged, reported.get(0), AnalysisBasis.ASH, reported, sum));
        }
    }

    private void checkSulphurForms(CoalQuality quality, List<Finding> findings) {
        double total = quality.read(TOTAL_SULPHUR);
        double sum = SULPHUR_FORMS.sumOfKnown(quality);
        CoalReason judged = SULPHUR_FORMS.isKnown(quality, SULPHUR_FORMS.keys.size())
                ? sulphurForms.judge(sum, total)
                : sulphurForms.judgeExcess(sum, total);
        addTotal(judged, quality, TOTAL_SULPHUR, SULPHUR_FORMS.reported(quality), sum, findings);
    }

    private void checkMoisture(CoalQuality quality, List<Finding> findings) {
        if (quality.reported(QualityProperty.TOTAL_MOISTURE).isPresent()) {
            double stages = STAGES.value(quality::read);
            CoalReason judged = moisture.judge(stages, quality.read(STAGES.key()));
            addTotal(judged, quality, STAGES.key(), STAGES.inputs(), stages, findings);
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
        return Finding.of(at.toString(), judged, ReasonValue.term(basis), names(parts), percent(sum));
    }

    private static void addTotal(
            @Nullable CoalReason judged,
            CoalQuality quality,
            QualityKey total,
            List<QualityKey> parts,
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

    private static ReasonValue names(List<QualityKey> parts) {
        return ReasonValue.list(
                parts.stream().map(key -> ReasonValue.term(key.property())).toList());
    }

    private static ReasonValue percent(double value) {
        return ReasonValue.quantity(SHOWN.apply(value), QualityUnit.PERCENT.label());
    }
}
