package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.util.function.ToDoubleFunction;

/**
 * Where the hydrogen of a net calorific value comes from.
 *
 * <p>The estimates differ from each other by up to 1 % of hydrogen, which is 2 % of a net value; so none is ever chosen
 * for the caller, and every result names the one that was used. An estimate gives hydrogen only: the methods at constant
 * pressure also need oxygen and nitrogen, and oxygen by difference needs measured hydrogen. H and V are percent of the
 * dry ash-free coal, A of the dry coal.
 */
public enum HydrogenSource implements Labelled {
    /** It was measured. */
    MEASURED(Label.of("measured hydrogen", "实测")),
    /** {@code H = 0.074 V + 2.16}, as a Chinese plant fuel system computes it. */
    LINEAR_IN_VOLATILES(Label.of("hydrogen estimated as 0.074 Vdaf + 2.16", "按 0.074 Vdaf + 2.16 估算")),
    /** {@code H = 0.059 V + 3.173}, as a Mongolian laboratory computes it. */
    LINEAR_IN_VOLATILES_MONGOLIAN(Label.of("hydrogen estimated as 0.059 Vdaf + 3.173", "按 0.059 Vdaf + 3.173 估算")),
    /** {@code H = 2.888 + 0.393 sqrt(V) - 0.0023 A}, as another Chinese fuel system computes it. */
    ROOT_OF_VOLATILES(Label.of(
            "hydrogen estimated as 2.888 + 0.393 sqrt(Vdaf) - 0.0023 Ad", "按 2.888 + 0.393 √Vdaf - 0.0023 Ad 估算"));

    private static final QualityKey VOLATILES = QualityProperty.VOLATILE_MATTER.on(AnalysisBasis.DRY_ASH_FREE);
    private static final QualityKey ASH = QualityProperty.ASH.on(AnalysisBasis.DRY);
    private static final QualityKey HYDROGEN = QualityProperty.HYDROGEN.on(AnalysisBasis.DRY);

    private final Label label;

    HydrogenSource(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the hydrogen of the dry coal in percent, without that of the moisture, from the readings that it needs. */
    double dry(ToDoubleFunction<QualityKey> reading) {
        return switch (this) {
            case MEASURED -> reading.applyAsDouble(HYDROGEN);
            case LINEAR_IN_VOLATILES -> ofDry(reading, 0.074 * reading.applyAsDouble(VOLATILES) + 2.16);
            case LINEAR_IN_VOLATILES_MONGOLIAN -> ofDry(reading, 0.059 * reading.applyAsDouble(VOLATILES) + 3.173);
            case ROOT_OF_VOLATILES ->
                ofDry(
                        reading,
                        2.888
                                + 0.393 * Math.sqrt(reading.applyAsDouble(VOLATILES))
                                - 0.0023 * reading.applyAsDouble(ASH));
        };
    }

    private static double ofDry(ToDoubleFunction<QualityKey> reading, double ashFree) {
        return ashFree * (100 - reading.applyAsDouble(ASH)) / 100;
    }
}
