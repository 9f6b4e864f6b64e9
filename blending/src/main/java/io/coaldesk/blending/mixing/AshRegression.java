package io.coaldesk.blending.mixing;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A linear regression on the oxides of the blended ash: exact on the mass of ash, for the oxides are.
 *
 * <pre>amount_i = Aar_i (intercept + sum c_k oxide_ik),  mass_i = Aar_i</pre>
 *
 * @param intercept the constant
 * @param coefficients c by oxide, percent of the ash
 */
public record AshRegression(double intercept, Map<QualityKey, Double> coefficients) {

    private static final QualityKey ASH = QualityProperty.ASH.on(AnalysisBasis.AS_RECEIVED);

    /** Copies the coefficients. */
    public AshRegression {
        coefficients = Map.copyOf(coefficients);
    }

    /** Returns what the regression lacks in a coal, or empty if the coal gives it. */
    public Optional<String> missing(CoalQuality quality) {
        return MixingLaw.missing("ash", () -> contribution(quality));
    }

    /** Returns what each coal brings to a property by this regression. */
    public MixingRow row(QualityKey key, List<CoalQuality> coals) {
        return MixingRow.of(key, coals.stream().map(this::contribution).toList());
    }

    private Contribution contribution(CoalQuality quality) {
        double ash = quality.get(ASH);
        double value = intercept;
        for (QualityKey oxide : coefficients.keySet().stream().sorted().toList()) {
            value += coefficients.getOrDefault(oxide, Double.NaN) * quality.get(oxide);
        }
        return new Contribution(ash * value, ash);
    }
}
