package io.coaldesk.blending.mixing;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mixing model by which a property without a law is averaged on a stated mass. Its values are advisory: nothing in
 * nature makes them true.
 */
public enum LinearModel {
    /** The mean by mass as received. */
    AS_RECEIVED("linear-as-received"),
    /** The mean by dry mass. */
    DRY("linear-dry"),
    /** The mean by dry ash-free mass. */
    DRY_ASH_FREE("linear-daf"),
    /** The mean by mass of the ash. */
    ASH("linear-ash"),
    /** The mean by vitrinite. */
    VITRINITE("linear-vitrinite"),
    /** The mean of the logarithm of the maximum fluidity, by mass as received. */
    LOG_FLUIDITY("log-fluidity");

    private static final double PERCENT = 100;

    private final String code;

    LinearModel(String code) {
        this.code = code;
    }

    /** Returns the name in a request. */
    public String code() {
        return code;
    }

    /** Returns the model of a name, or empty if none has it. */
    public static Optional<LinearModel> find(String code) {
        return Arrays.stream(values()).filter(model -> model.code.equals(code)).findFirst();
    }

    /** Returns all names. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(LinearModel::code).toList();
    }

    /** Returns whether a name is that of the mean by the very mass of a basis, which is the law of a share on it. */
    public static boolean isLaw(String code, AnalysisBasis basis) {
        return (code.equals(AS_RECEIVED.code) && basis.equals(AnalysisBasis.AS_RECEIVED))
                || (code.equals(DRY.code) && basis.equals(AnalysisBasis.DRY))
                || (code.equals(DRY_ASH_FREE.code) && basis.equals(AnalysisBasis.DRY_ASH_FREE))
                || (code.equals(ASH.code) && basis.equals(AnalysisBasis.ASH));
    }

    /** Returns why this model cannot take a property, as what is allowed instead; empty if it can. */
    public Optional<String> refusal(QualityKey key) {
        return this == LOG_FLUIDITY && !key.property().equals(CokingProperties.LOG_FLUIDITY)
                ? Optional.of("log-fluidity on " + CokingProperties.LOG_FLUIDITY.code() + " only")
                : Optional.empty();
    }

    /** Returns what the model lacks in a coal, or empty if the coal gives it. */
    public Optional<String> missing(CoalQuality quality, QualityKey key) {
        return MixingLaw.missing("mass of the model " + code, () -> contribution(quality, key));
    }

    /** Returns what each coal brings to a property by this model. */
    public MixingRow row(QualityKey key, List<CoalQuality> coals) {
        return MixingRow.of(
                key, coals.stream().map(coal -> contribution(coal, key)).toList());
    }

    private Contribution contribution(CoalQuality quality, QualityKey key) {
        double mass = mass(quality);
        return new Contribution(quality.get(key) * mass, mass);
    }

    private double mass(CoalQuality quality) {
        return switch (this) {
            case AS_RECEIVED, LOG_FLUIDITY -> 1;
            case DRY -> quality.massPerAsReceived(AnalysisBasis.DRY);
            case DRY_ASH_FREE -> quality.massPerAsReceived(AnalysisBasis.DRY_ASH_FREE);
            case ASH -> quality.get(QualityProperty.ASH.on(AnalysisBasis.AS_RECEIVED)) / PERCENT;
            case VITRINITE -> quality.get(CokingProperties.VITRINITE.key()) / PERCENT;
        };
    }
}
