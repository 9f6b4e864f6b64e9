package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.ReportingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quality of a blend: what adds up exactly by shares of the mass as received, and every property that is limited. */
final class BlendedQuality {

    private final BlendProblem problem;
    private final List<CoalQuality> coals = new ArrayList<>();
    private final double[] shares;
    private final Map<QualityKey, Double> values = new LinkedHashMap<>();

    private BlendedQuality(BlendProblem problem, double[] shares) {
        this.problem = problem;
        List<Double> used = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                coals.add(problem.offers().get(i).quality());
                used.add(shares[i]);
            }
        }
        this.shares = used.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static CoalQuality of(BlendProblem problem, double[] shares) {
        BlendedQuality quality = new BlendedQuality(problem, shares);
        problem.rows().forEach(row -> quality.put(row.key(), row.value(shares)));
        quality.addReported();
        quality.keepPartsWithinWhole();
        return CoalQuality.of(quality.values);
    }

    private void addReported() {
        CoalQuality first = coals.get(0);
        for (QualityProperty property : first.properties()) {
            QualityKey reported = first.reported(property).orElseThrow();
            QualityKey key = property.admits(AnalysisBasis.AS_RECEIVED)
                    ? new QualityKey(property, AnalysisBasis.AS_RECEIVED, unit(reported))
                    : reported;
            MixingLaw.find(key, coals).ifPresent(row -> put(key, row.value(shares)));
        }
    }

    private void put(QualityKey key, double value) {
        values.putIfAbsent(key, ReportingRule.exact(value).doubleValue());
    }

    /** Returns the unit of the limit on the property, so that the reader finds the number of the contract. */
    private QualityUnit unit(QualityKey reported) {
        return problem.rows().stream()
                .map(LimitRow::key)
                .filter(key -> key.property().equals(reported.property()))
                .findFirst()
                .orElse(reported)
                .unit();
    }

    /** Takes the last rounding error out of ash where moisture and ash are all that the blend holds. */
    private void keepPartsWithinWhole() {
        Double moisture = values.get(QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.AS_RECEIVED));
        if (moisture != null) {
            values.computeIfPresent(
                    QualityProperty.ASH.on(AnalysisBasis.AS_RECEIVED), (key, ash) -> Math.min(ash, 100 - moisture));
        }
    }
}
