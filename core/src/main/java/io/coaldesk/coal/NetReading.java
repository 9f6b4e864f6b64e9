package io.coaldesk.coal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Reads a net calorific value on any basis, always through the dry gross value. */
final class NetReading {

    private static final QualityKey GROSS = QualityProperty.GROSS_CV.on(AnalysisBasis.DRY, QualityUnit.KJ_PER_KG);
    private static final QualityKey HYDROGEN = QualityProperty.HYDROGEN.on(AnalysisBasis.DRY);
    private static final QualityKey OXYGEN = QualityProperty.OXYGEN.on(AnalysisBasis.DRY);
    private static final QualityKey NITROGEN = QualityProperty.NITROGEN.on(AnalysisBasis.DRY);
    private static final QualityKey TOTAL_MOISTURE = QualityProperty.TOTAL_MOISTURE.key();
    private static final QualityKey MOISTURE = QualityProperty.MOISTURE.key();

    private final CoalQuality quality;
    private final NetCalorificMethod method;
    private final HydrogenSource source;

    private NetReading(CoalQuality quality, NetCalorificMethod method, HydrogenSource source) {
        this.quality = quality;
        this.method = method;
        this.source = source;
    }

    /** Returns the reading, or empty where a measurement that it needs is missing. */
    static Optional<NetCalorificReading> find(
            CoalQuality quality, AnalysisBasis basis, NetCalorificMethod method, HydrogenSource wanted) {
        OptionalDouble reported = quality.find(QualityProperty.NET_CV.on(basis, QualityUnit.KJ_PER_KG));
        boolean measured = !Double.isNaN(quality.read(HYDROGEN)) && !Double.isNaN(quality.read(GROSS));
        if (reported.isPresent() && !measured) {
            NetCalorificValue value = new NetCalorificValue(reported.getAsDouble(), basis);
            return Optional.of(new NetCalorificReading(value, method, Optional.empty()));
        }
        NetReading reading = of(quality, method, wanted);
        double net = reading.net(basis, quality::read);
        return NetCalorificValue.isInRange(net)
                ? Optional.of(
                        new NetCalorificReading(new NetCalorificValue(net, basis), method, Optional.of(reading.source)))
                : Optional.empty();
    }

    /**
     * Refuses a reading that is not found.
     *
     * @throws UnknownConversionException with the first measurement that is missing
     * @throws io.coaldesk.reason.InvalidValueException if none is, and no coal has the value that they give
     */
    static NetCalorificReading refuse(
            CoalQuality quality, AnalysisBasis basis, NetCalorificMethod method, HydrogenSource wanted) {
        NetReading reading = of(quality, method, wanted);
        NetCalorificValue impossible = new NetCalorificValue(reading.net(basis, quality::get), basis);
        return new NetCalorificReading(impossible, method, Optional.of(reading.source));
    }

    /** Returns which measurements a reading lacks beside a gross value; none if it is given. */
    static List<QualityKey> missing(
            CoalQuality quality, AnalysisBasis basis, NetCalorificMethod method, HydrogenSource wanted) {
        Set<QualityKey> missing = new LinkedHashSet<>();
        of(quality, method, wanted).net(basis, key -> {
            missing.addAll(quality.missing(key));
            return Double.NaN;
        });
        return List.copyOf(missing);
    }

    private static NetReading of(CoalQuality quality, NetCalorificMethod method, HydrogenSource wanted) {
        boolean measured = !Double.isNaN(quality.read(HYDROGEN));
        return new NetReading(quality, method, measured ? HydrogenSource.MEASURED : wanted);
    }

    private double net(AnalysisBasis basis, ToDoubleFunction<QualityKey> reading) {
        double hydrogen = source.dry(reading);
        double oxygenAndNitrogen =
                method.needsOxygen() ? reading.applyAsDouble(OXYGEN) + reading.applyAsDouble(NITROGEN) : 0;
        double gross = gross(reading, hydrogen, oxygenAndNitrogen);
        return method.net(gross, hydrogen, oxygenAndNitrogen, moisture(reading, basis));
    }

    /** Returns the dry gross value, or else that of a net value that was reported on another basis. */
    private double gross(ToDoubleFunction<QualityKey> reading, double hydrogen, double oxygenAndNitrogen) {
        double measured = quality.read(GROSS);
        QualityKey net = quality.reported(QualityProperty.NET_CV).orElse(null);
        if (!Double.isNaN(measured) || net == null) {
            return Double.isNaN(measured) ? reading.applyAsDouble(GROSS) : measured;
        }
        double value = net.unit().convert(reading.applyAsDouble(net), QualityUnit.KJ_PER_KG);
        return method.grossDry(value, hydrogen, oxygenAndNitrogen, moisture(reading, net.basis()));
    }

    private static double moisture(ToDoubleFunction<QualityKey> reading, AnalysisBasis basis) {
        return switch (basis.mass()) {
            case AS_RECEIVED -> reading.applyAsDouble(TOTAL_MOISTURE);
            case AIR_DRIED -> reading.applyAsDouble(MOISTURE);
            case NOMINATED -> basis.moisture();
            case DRY -> 0;
            default -> throw new IllegalStateException("a net value on basis " + basis);
        };
    }
}
