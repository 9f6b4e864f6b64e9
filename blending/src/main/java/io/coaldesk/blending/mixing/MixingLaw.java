package io.coaldesk.blending.mixing;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.OxideRatio;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.SulphurProperties;
import io.coaldesk.coal.UnknownConversionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * The laws by which properties mix exactly: a value is an amount divided by the mass that it is stated on, and both add
 * up by shares of the mass as received.
 *
 * <pre>X(blend) = sum w_i amount_i / sum w_i mass_i</pre>
 *
 * <ul>
 *   <li>A share or an energy on a basis: amount = X m, mass = m, the kilograms of the basis per kilogram as received: 1 as
 *       received, (100 - Mt) / 100 dry, (100 - Mt - Aar) / 100 dry ash-free, Aar / 100 of the ash.
 *   <li>Net calorific value on the same masses, for Qgr, H and M each are additive; where a coal's net value is not
 *       reported on the basis, it is recomputed through its gross value and hydrogen by GB/T 213 at constant volume.
 *   <li>A ratio of ash oxides: amount = Aar sum(above), mass = Aar sum(below).
 *   <li>Sulphur per gigajoule: amount = 10 Sar, mass = Qnet,ar in MJ/kg.
 *   <li>The reflectance of vitrinite and the steps of its histogram: amount = R v, mass = v, the vitrinite of the coal.
 * </ul>
 */
public final class MixingLaw {

    private static final QualityKey ASH = QualityProperty.ASH.on(AnalysisBasis.AS_RECEIVED);
    private static final QualityKey ENERGY =
            QualityProperty.NET_CV.on(AnalysisBasis.AS_RECEIVED, QualityUnit.MJ_PER_KG);
    private static final NetCalorificMethod NET_METHOD = NetCalorificMethod.GBT_213_CONSTANT_VOLUME;
    private static final double PERCENT = 100;

    private MixingLaw() {}

    /** Returns why a property has no exact value of a blend, as what is allowed instead; empty if it has one. */
    public static Optional<String> refusal(QualityKey key) {
        AnalysisBasis basis = key.basis();
        if (basis.equals(AnalysisBasis.NONE)) {
            return isRatio(key.property()) || isOfVitrinite(key.property())
                    ? Optional.empty()
                    : Optional.of("a limit with a mixing model, such as linear-as-received: what is measured as tested"
                            + " has no law of mixing that holds always");
        }
        if (basis.equals(AnalysisBasis.AIR_DRIED)) {
            return Optional.of("a limit as received, dry or dry ash-free: a blend has no measured air-dried moisture");
        }
        if (!basis.isPlainMass() || basis.equals(AnalysisBasis.MOIST_ASH_FREE)) {
            return Optional.of("a limit as received, dry, dry ash-free, of the ash or at a nominated moisture");
        }
        return Optional.empty();
    }

    private static boolean isRatio(QualityProperty property) {
        return property.equals(SulphurProperties.SULPHUR_PER_GIGAJOULE)
                || OxideRatio.of(property).isPresent();
    }

    private static boolean isOfVitrinite(QualityProperty property) {
        return property.equals(CokingProperties.REFLECTANCE) || CokingProperties.isReflectanceStep(property);
    }

    /** Returns what a property of a blend lacks in one of its coals, or empty if the coal gives it. */
    public static Optional<String> missing(CoalQuality quality, QualityKey key) {
        String matter = key.basis().equals(AnalysisBasis.NONE)
                ? "a denominator of " + key + " above zero"
                : key.basis().label().en() + " matter";
        return missing(matter, () -> contribution(quality, key));
    }

    static Optional<String> missing(String matter, Supplier<Contribution> contribution) {
        try {
            Contribution brought = contribution.get();
            return brought.isKnown() ? Optional.empty() : Optional.of("a coal that has " + matter);
        } catch (UnknownConversionException e) {
            return Optional.of(e.allowed());
        }
    }

    /** Returns what each coal brings to a property, or empty if it does not mix by a law or if a coal does not give it. */
    public static Optional<MixingRow> find(QualityKey key, List<CoalQuality> coals) {
        if (refusal(key).isPresent()) {
            return Optional.empty();
        }
        List<Contribution> contributions = new ArrayList<>(coals.size());
        try {
            for (CoalQuality coal : coals) {
                Contribution brought = contribution(coal, key);
                if (!brought.isKnown()) {
                    return Optional.empty();
                }
                contributions.add(brought);
            }
        } catch (UnknownConversionException missing) {
            return Optional.empty();
        }
        return Optional.of(MixingRow.of(key, contributions));
    }

    /**
     * Returns what each coal brings to a property that {@link #refusal} does not refuse.
     *
     * @throws UnknownConversionException if a coal does not give it
     */
    public static MixingRow row(QualityKey key, List<CoalQuality> coals) {
        return MixingRow.of(
                key, coals.stream().map(coal -> contribution(coal, key)).toList());
    }

    static Contribution contribution(CoalQuality quality, QualityKey key) {
        QualityProperty property = key.property();
        if (isOfVitrinite(property)) {
            double vitrinite = quality.get(CokingProperties.VITRINITE.key()) / PERCENT;
            return new Contribution(quality.get(key) * vitrinite, vitrinite);
        }
        if (property.equals(SulphurProperties.SULPHUR_PER_GIGAJOULE)) {
            double energy = quality.get(ENERGY);
            return new Contribution(quality.get(key) * energy, energy);
        }
        if (key.basis().equals(AnalysisBasis.NONE)) {
            Optional<OxideRatio> ratio = OxideRatio.of(property);
            if (ratio.isPresent()) {
                return ofOxides(quality, ratio.get());
            }
        }
        return byMass(quality, key);
    }

    private static Contribution ofOxides(CoalQuality quality, OxideRatio ratio) {
        double ash = quality.get(ASH) / PERCENT;
        Map<QualityProperty, Double> oxides = new HashMap<>();
        ratio.oxides().forEach(oxide -> oxides.put(oxide, quality.get(oxide.key())));
        return new Contribution(ash * ratio.above(oxides), ash * ratio.below(oxides));
    }

    private static Contribution byMass(CoalQuality quality, QualityKey key) {
        double mass = quality.massPerAsReceived(key.basis());
        OptionalDouble known = quality.find(key);
        if (known.isPresent()) {
            return new Contribution(known.getAsDouble() * mass, mass);
        }
        boolean recomputes = key.property().conversion() == QualityProperty.Conversion.THROUGH_GROSS
                && !key.basis().equals(AnalysisBasis.AS_RECEIVED);
        if (recomputes) {
            double net =
                    quality.netCalorificValue(key.basis(), NET_METHOD).value().in(key.unit());
            return new Contribution(net * mass, mass);
        }
        // The reported basis and its mass give the amount even where too little combustible matter bars a conversion.
        AnalysisBasis reported = quality.reported(key.property()).orElse(key).basis();
        boolean byReport = key.property().conversion() == QualityProperty.Conversion.BY_MASS && reported.isPlainMass();
        AnalysisBasis basis = byReport ? reported : key.basis();
        double value = quality.get(new QualityKey(key.property(), basis, key.unit()));
        return new Contribution(value * quality.massPerAsReceived(basis), mass);
    }
}
