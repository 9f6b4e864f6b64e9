package io.coaldesk.blending;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.UnknownConversionException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How properties mix exactly: every value is an amount per kilogram as received, divided by the mass of its basis per
 * kilogram as received, and both add up by shares of the mass as received.
 *
 * <pre>X(blend) = sum w_i num_i / sum w_i den_i,  num_i = X_i m_i,  den_i = m_i</pre>
 */
final class Mixing {

    private Mixing() {}

    /** Returns why a property on a basis has no exact value of a blend, or empty if it has one. */
    static Optional<String> refusal(QualityKey key) {
        AnalysisBasis basis = key.basis();
        if (basis.equals(AnalysisBasis.NONE)) {
            return Optional.of(
                    "a share of the coal: what is measured as tested has no law of mixing that holds always");
        }
        if (basis.equals(AnalysisBasis.AIR_DRIED)) {
            return Optional.of("a limit as received, dry or dry ash-free: a blend has no measured air-dried moisture");
        }
        if (!basis.isPlainMass() || basis.equals(AnalysisBasis.MOIST_ASH_FREE)) {
            return Optional.of("a limit as received, dry, dry ash-free, of the ash or at a nominated moisture");
        }
        if (key.property().conversion() == QualityProperty.Conversion.THROUGH_GROSS
                && !basis.equals(AnalysisBasis.AS_RECEIVED)) {
            return Optional.of(
                    "the net calorific value as received, or the gross one: net values add up only by the mass"
                            + " as received");
        }
        return Optional.empty();
    }

    /**
     * Returns the amount of a property per kilogram as received, in the unit of the key.
     *
     * @throws UnknownConversionException if the quality does not give it
     */
    static double amount(CoalQuality quality, QualityKey key) {
        // The reported basis and its mass give the amount even where too little combustible matter bars a conversion.
        boolean needsReport = key.property().conversion() == QualityProperty.Conversion.BY_MASS
                && quality.find(key).isEmpty();
        AnalysisBasis reported = quality.reported(key.property()).orElse(key).basis();
        AnalysisBasis basis = needsReport && reported.isPlainMass() ? reported : key.basis();
        return quality.get(new QualityKey(key.property(), basis, key.unit())) * quality.massPerAsReceived(basis);
    }

    /** Returns the amount of a property per kilogram as received, or empty if the quality does not give it. */
    static OptionalDouble findAmount(CoalQuality quality, QualityKey key) {
        try {
            double amount = amount(quality, key);
            return Double.isFinite(amount) ? OptionalDouble.of(amount) : OptionalDouble.empty();
        } catch (UnknownConversionException e) {
            return OptionalDouble.empty();
        }
    }

    /** Returns what a limit on a key lacks in a quality, or empty if it can be checked. */
    static Optional<String> missing(CoalQuality quality, QualityKey key) {
        try {
            double amount = amount(quality, key);
            double mass = quality.massPerAsReceived(key.basis());
            if (!(mass > 0) || !Double.isFinite(amount)) {
                return Optional.of("a coal that has " + key.basis().label().en() + " matter");
            }
            return Optional.empty();
        } catch (UnknownConversionException e) {
            return Optional.of(e.allowed());
        }
    }
}
