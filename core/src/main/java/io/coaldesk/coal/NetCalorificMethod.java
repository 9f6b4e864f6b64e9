package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * How a gross calorific value becomes a net one.
 *
 * <p>All three have one form on a basis with moisture M (percent), where the subscript d means dry:
 *
 * <pre>Qnet = [Qgr,d - h Hd - o (Od + Nd)] (100 - M) / 100 - w M     (J/g)</pre>
 *
 * <p>H and O exclude those of the moisture. Sources: GB/T 213 (h 206, o 0, w 23 at constant volume; h 212, o 0.8, w 24.4
 * at constant pressure); ISO 1928 (h 212, o 0.8, w 24.43 at constant pressure).
 */
public enum NetCalorificMethod implements Labelled {
    /** GB/T 213 at constant volume. */
    GBT_213_CONSTANT_VOLUME("GB/T 213 at constant volume", "GB/T 213 恒容法", 206, 0, 23),
    /** GB/T 213 at constant pressure. */
    GBT_213_CONSTANT_PRESSURE("GB/T 213 at constant pressure", "GB/T 213 恒压法", 212, 0.8, 24.4),
    /** ISO 1928 at constant pressure. */
    ISO_1928_CONSTANT_PRESSURE("ISO 1928 at constant pressure", "ISO 1928 恒压法", 212, 0.8, 24.43);

    private final Label label;
    private final double perHydrogen;
    private final double perOxygenAndNitrogen;
    private final double perMoisture;

    NetCalorificMethod(
            String english, String chinese, double perHydrogen, double perOxygenAndNitrogen, double perMoisture) {
        this.label = Label.of(english, chinese);
        this.perHydrogen = perHydrogen;
        this.perOxygenAndNitrogen = perOxygenAndNitrogen;
        this.perMoisture = perMoisture;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether oxygen and nitrogen enter. */
    boolean needsOxygen() {
        return perOxygenAndNitrogen != 0;
    }

    /** Returns the net value in kJ/kg on a basis with a moisture, from dry readings. */
    double net(double grossDry, double hydrogenDry, double oxygenAndNitrogenDry, double moisture) {
        return (grossDry - latent(hydrogenDry, oxygenAndNitrogenDry)) * (100 - moisture) / 100 - perMoisture * moisture;
    }

    /** Returns the dry gross value in kJ/kg from a net value on a basis with a moisture: {@link #net} turned round. */
    double grossDry(double net, double hydrogenDry, double oxygenAndNitrogenDry, double moisture) {
        return (net + perMoisture * moisture) * 100 / (100 - moisture) + latent(hydrogenDry, oxygenAndNitrogenDry);
    }

    private double latent(double hydrogenDry, double oxygenAndNitrogenDry) {
        return perHydrogen * hydrogenDry + perOxygenAndNitrogen * oxygenAndNitrogenDry;
    }
}
