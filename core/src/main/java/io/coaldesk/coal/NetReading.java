package io.coaldesk.coal;

import java.util.OptionalDouble;

/** Reads a net calorific value on any basis, always through the dry gross value. */
final class NetReading {

    private NetReading() {}

    static NetCalorificValue of(CoalQuality quality, AnalysisBasis basis, NetCalorificMethod method) {
        QualityKey asked = QualityProperty.NET_CV.on(basis, QualityUnit.KJ_PER_KG);
        OptionalDouble reported = quality.find(asked);
        if (reported.isPresent()) {
            return new NetCalorificValue(reported.getAsDouble(), basis);
        }
        double hydrogen = quality.get(QualityProperty.HYDROGEN.on(AnalysisBasis.DRY));
        double oxygenAndNitrogen = method.needsOxygen()
                ? quality.get(QualityProperty.OXYGEN.on(AnalysisBasis.DRY))
                        + quality.get(QualityProperty.NITROGEN.on(AnalysisBasis.DRY))
                : 0;
        double gross = grossDry(quality, method, hydrogen, oxygenAndNitrogen);
        return new NetCalorificValue(method.net(gross, hydrogen, oxygenAndNitrogen, moisture(quality, basis)), basis);
    }

    private static double grossDry(
            CoalQuality quality, NetCalorificMethod method, double hydrogen, double oxygenAndNitrogen) {
        QualityKey asked = QualityProperty.GROSS_CV.on(AnalysisBasis.DRY, QualityUnit.KJ_PER_KG);
        OptionalDouble measured = quality.find(asked);
        QualityKey net = quality.reported(QualityProperty.NET_CV).orElse(null);
        if (measured.isPresent() || net == null) {
            return quality.get(asked);
        }
        double value = net.unit().convert(quality.get(net), QualityUnit.KJ_PER_KG);
        return method.grossDry(value, hydrogen, oxygenAndNitrogen, moisture(quality, net.basis()));
    }

    private static double moisture(CoalQuality quality, AnalysisBasis basis) {
        return switch (basis) {
            case AS_RECEIVED -> quality.get(QualityProperty.TOTAL_MOISTURE.on(basis));
            case AIR_DRIED -> quality.get(QualityProperty.MOISTURE.on(basis));
            case DRY, DRY_ASH_FREE -> 0;
        };
    }
}
