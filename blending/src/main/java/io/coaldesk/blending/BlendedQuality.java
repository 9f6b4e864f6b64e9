package io.coaldesk.blending;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.ReportingRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The quality of a blend: what adds up exactly by shares of the mass as received, and nothing else. */
final class BlendedQuality {

    private BlendedQuality() {}

    static CoalQuality of(BlendProblem problem, double[] shares) {
        int first = 0;
        while (shares[first] == 0) {
            first++;
        }
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        CoalQuality quality = problem.offers().get(first).quality();
        for (QualityProperty property : quality.properties()) {
            if (property.admits(AnalysisBasis.AS_RECEIVED)) {
                QualityUnit unit = unit(problem, quality.reported(property).orElseThrow());
                QualityKey key = new QualityKey(property, AnalysisBasis.AS_RECEIVED, unit);
                amount(problem, shares, key).ifPresent(value -> values.put(key, value));
            }
        }
        keepPartsWithinWhole(values);
        return CoalQuality.of(values);
    }

    /** Returns the unit of the limit on the property, so that the reader finds the number of the contract. */
    private static QualityUnit unit(BlendProblem problem, QualityKey reported) {
        return problem.request().limits().limits().keySet().stream()
                .filter(key -> key.property().equals(reported.property()))
                .findFirst()
                .orElse(reported)
                .unit();
    }

    private static OptionalDouble amount(BlendProblem problem, double[] shares, QualityKey key) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                OptionalDouble amount =
                        Mixing.findAmount(problem.offers().get(i).quality(), key);
                if (amount.isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += shares[i] * amount.getAsDouble();
            }
        }
        return OptionalDouble.of(ReportingRule.exact(sum).doubleValue());
    }

    /** Takes the last rounding error out of ash where moisture and ash are all that the blend holds. */
    private static void keepPartsWithinWhole(Map<QualityKey, Double> values) {
        Double moisture = values.get(QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.AS_RECEIVED));
        if (moisture != null) {
            values.computeIfPresent(
                    QualityProperty.ASH.on(AnalysisBasis.AS_RECEIVED), (key, ash) -> Math.min(ash, 100 - moisture));
        }
    }
}
