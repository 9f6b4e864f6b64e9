package io.coaldesk.coal.grade;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.AshProperties;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.ElementProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The engine of ash reports: a quality in, every ash index with its value and its grades out.
 *
 * <p>It reports {@link AshProperties#indices}, the softening temperature, the phosphorus of the dry coal, and whatever
 * else a scale of its own judges. This class is immutable, pure and thread-safe.
 */
public final class AshReporter {

    private static final AshReporter STANDARD = of(GradeScales.shipped().stream()
            .filter(scale -> ashKeys().anyMatch(scale.key()::equals))
            .toList());

    private final Map<QualityKey, List<Grader>> graders;

    private AshReporter(Map<QualityKey, List<Grader>> graders) {
        this.graders = graders;
    }

    /** Returns the reporter that judges by the scales of {@link GradeScales}. */
    public static AshReporter standard() {
        return STANDARD;
    }

    /**
     * Returns a reporter that judges by scales of one's own; an index may have several, or none.
     *
     * @throws io.coaldesk.reason.InvalidValueException if the linter of a scale finds an error
     */
    public static AshReporter of(List<GradeScale> scales) {
        Map<QualityKey, List<Grader>> graders = new LinkedHashMap<>();
        ashKeys().forEach(key -> graders.put(key, new ArrayList<>()));
        scales.forEach(scale ->
                graders.computeIfAbsent(scale.key(), key -> new ArrayList<>()).add(Grader.of(scale)));
        return new AshReporter(graders);
    }

    private static Stream<QualityKey> ashKeys() {
        return Stream.concat(
                AshProperties.indices().stream().map(QualityProperty::key),
                Stream.of(AshProperties.SOFTENING.key(), ElementProperties.PHOSPHORUS.on(AnalysisBasis.DRY)));
    }

    /** Returns the report on the ash of a coal. */
    public AshReport report(CoalQuality quality) {
        Optional<AshType> type = AshType.of(quality);
        List<AshIndex> indices = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(typeReason(quality, type));
        graders.forEach((key, judges) -> {
            AshIndex index = index(quality, key, judges, type);
            indices.add(index);
            reasons.addAll(reasons(index, judges, type));
        });
        return AshReport.builder()
                .type(type)
                .addAllIndices(indices)
                .addAllReasons(reasons)
                .build();
    }

    private static AshIndex index(CoalQuality quality, QualityKey key, List<Grader> judges, Optional<AshType> type) {
        Optional<BigDecimal> value =
                quality.find(key).stream().mapToObj(ReportingRule::exact).findFirst();
        return AshIndex.builder()
                .key(key)
                .value(value)
                .addAllMissing(quality.missing(key))
                .addAllJudgements(judges.stream()
                        .map(judge -> new AshJudgement(judge.grade(quality), applicability(judge.scale(), type)))
                        .toList())
                .build();
    }

    private static Applicability applicability(GradeScale scale, Optional<AshType> type) {
        if (scale.ashType().isEmpty() || scale.ashType().equals(type)) {
            return Applicability.APPLIES;
        }
        return type.isEmpty() ? Applicability.ASH_TYPE_UNKNOWN : Applicability.OTHER_ASH_TYPE;
    }

    private static Reason typeReason(CoalQuality quality, Optional<AshType> type) {
        return type.map(found -> Reason.of(
                        GradeReason.ASH_TYPE,
                        ReasonValue.term(found),
                        ReasonValue.quantity(AshType.earths(quality), QualityUnit.PERCENT.label()),
                        ReasonValue.quantity(AshType.iron(quality), QualityUnit.PERCENT.label())))
                .orElseGet(() -> Reason.of(GradeReason.ASH_TYPE_MISSING, Wording.names(AshType.missing(quality))));
    }

    private static List<Reason> reasons(AshIndex index, List<Grader> judges, Optional<AshType> type) {
        if (judges.isEmpty()) {
            return List.of(unjudged(index));
        }
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < judges.size(); i++) {
            AshJudgement judgement = index.judgements().get(i);
            reasons.add(judgement.result().reason());
            GradeScale scale = judges.get(i).scale();
            if (judgement.result().grade().isPresent()) {
                scale.ashType()
                        .flatMap(judged -> doubt(index, scale, judged, type))
                        .ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private static Optional<Reason> doubt(AshIndex index, GradeScale scale, AshType judged, Optional<AshType> type) {
        if (type.isEmpty()) {
            return Optional.of(Reason.of(
                    GradeReason.UNKNOWN_ASH,
                    ReasonValue.term(index.key()),
                    ReasonValue.term(scale),
                    ReasonValue.term(judged)));
        }
        return type.filter(found -> found != judged)
                .map(found -> Reason.of(
                        GradeReason.OTHER_ASH,
                        ReasonValue.term(index.key()),
                        ReasonValue.term(scale),
                        ReasonValue.term(judged),
                        ReasonValue.term(found)));
    }

    private static Reason unjudged(AshIndex index) {
        if (index.value().isPresent()) {
            return Reason.of(
                    GradeReason.INDEX,
                    Wording.reading(index.key(), index.value().get()));
        }
        return index.missing().isEmpty()
                ? Reason.of(GradeReason.UNDEFINED, ReasonValue.term(index.key()))
                : Reason.of(GradeReason.INDEX_MISSING, ReasonValue.term(index.key()), Wording.names(index.missing()));
    }
}
