package io.coaldesk.coal;

import io.coaldesk.reason.Require;
import java.util.OptionalDouble;
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

    static NetCalorificReading of(
            CoalQuality quality, AnalysisBasis basis, NetCalorificMethod method, HydrogenSource wanted) {
        Require.that(wanted != HydrogenSource.NOT_NEEDED, "hydrogen", wanted, "MEASURED or one of the named estimates");
        QualityKey asked = QualityProperty.NET_CV.on(basis, QualityUnit.KJ_PER_KG);
        HydrogenSource source = quality.find(HYDROGEN).isPresent() ? HydrogenSource.MEASURED : wanted;
        NetReading reading = new NetReading(quality, method, source);
        double net = reading.net(basis, key -> quality.find(key).orElse(Double.NaN));
        OptionalDouble reported = quality.find(asked);
        if (reported.isPresent() && (Double.isNaN(net) || quality.find(GROSS).isEmpty())) {
            return new NetCalorificReading(
                    new NetCalorificValue(reported.getAsDouble(), basis), method, HydrogenSource.NOT_NEEDED);
        }
        // What is missing is named by reading once more what has to be there.
        double known = Double.isNaN(net) ? reading.net(basis, quality::get) : net;
        return new NetCalorificReading(new NetCalorificValue(known, basis), method, source);
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
        OptionalDouble measured = quality.find(GROSS);
        QualityKey net = quality.reported(QualityProperty.NET_CV).orElse(null);
        if (measured.isPresent() || net == null) {
            return measured.isPresent() ? measured.getAsDouble() : reading.applyAsDouble(GROSS);
        }
        double value = net.unit().convert(reading.applyAsDouble(net), QualityUnit.KJ_PER_KG);
        return method.grossDry(value, hydrogen, oxygenAndNitrogen, moisture(reading, net.basis()));
    }

    private static double moisture(ToDoubleFunction<QualityKey> reading, AnalysisBasis basis) {
        return switch (basis.mass()) {
            case AS_RECEIVED -> reading.applyAsDouble(TOTAL_MOISTURE);
            case AIR_DRIED -> reading.applyAsDouble(MOISTURE);
            default -> 0;
        };
    }
}
