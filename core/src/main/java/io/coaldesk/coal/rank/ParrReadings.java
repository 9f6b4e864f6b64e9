package io.coaldesk.coal.rank;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.AshProperties;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The readings of ASTM D388, without mineral matter by Parr's formulas, of the ash as it is or of the ash without its SO3.
 *
 * <pre>A' = A (1 - SO3 / 100);  FC' = FC + A - A'   (dry, percent)</pre>
 *
 * <p>A value that was reported without mineral matter is read as reported; of volatile matter so reported,
 * {@code FC = 100 - V}.
 */
final class ParrReadings implements Readings {

    private static final QualityKey DRY_ASH = QualityProperty.ASH.on(AnalysisBasis.DRY);
    private static final QualityKey SO3 = AshProperties.SO3.key();
    private static final QualityKey DRY_FIXED_CARBON = QualityProperty.FIXED_CARBON.on(AnalysisBasis.DRY);
    private static final QualityKey PARR_VOLATILES =
            QualityProperty.VOLATILE_MATTER.on(AnalysisBasis.DRY_MINERAL_MATTER_FREE);

    /** What the mineral-matter-free bases are computed of, beside ash and fixed carbon. */
    private static final List<QualityKey> KEPT = List.of(
            QualityProperty.TOTAL_MOISTURE.key(),
            QualityProperty.MOISTURE_HOLDING_CAPACITY.key(),
            QualityProperty.SULPHUR.on(AnalysisBasis.DRY),
            QualityProperty.GROSS_CV.on(AnalysisBasis.DRY, QualityUnit.KJ_PER_KG));

    private final CoalQuality quality;
    private final CoalQuality parr;
    private final boolean so3Free;

    private ParrReadings(CoalQuality quality, CoalQuality parr, boolean so3Free) {
        this.quality = quality;
        this.parr = parr;
        this.so3Free = so3Free;
    }

    static ParrReadings ofPlainAsh(CoalQuality quality) {
        return new ParrReadings(quality, quality, false);
    }

    static ParrReadings ofSo3FreeAsh(CoalQuality quality) {
        return new ParrReadings(quality, withoutSo3(quality), true);
    }

    /** Returns the dry analysis with SO3-free ash; one that has no ash, and so reads nothing, where SO3 is not known. */
    private static CoalQuality withoutSo3(CoalQuality quality) {
        Map<QualityKey, Double> values = new HashMap<>();
        KEPT.forEach(key -> quality.find(key).ifPresent(value -> values.put(key, within(key, value))));
        OptionalDouble ash = quality.find(DRY_ASH);
        OptionalDouble so3 = quality.find(SO3);
        if (ash.isPresent() && so3.isPresent()) {
            double removed = ash.getAsDouble() * so3.getAsDouble() / 100;
            values.put(DRY_ASH, within(DRY_ASH, ash.getAsDouble() - removed));
            quality.find(DRY_FIXED_CARBON)
                    .ifPresent(carbon -> values.put(DRY_FIXED_CARBON, within(DRY_FIXED_CARBON, carbon + removed)));
        }
        return CoalQuality.of(values);
    }

    /** Returns a computed value without what rounding puts beyond the range of its property. */
    private static double within(QualityKey key, double value) {
        return Math.max(key.property().min(), Math.min(key.property().max(), value));
    }

    @Override
    public OptionalDouble find(QualityKey key) {
        if (!key.basis().isMineralMatterFree() || isReportedSo(key)) {
            return quality.find(key);
        }
        if (isVolatileMatterReportedFor(key)) {
            return OptionalDouble.of(100 - quality.get(PARR_VOLATILES));
        }
        return parr.find(key);
    }

    @Override
    public List<QualityKey> missing(QualityKey key) {
        Set<QualityKey> missing = new LinkedHashSet<>(Readings.beside(quality, key));
        if (so3Free
                && isReported(key)
                && key.basis().isMineralMatterFree()
                && find(key).isEmpty()) {
            missing.addAll(quality.find(SO3).isPresent() ? List.of() : List.of(SO3));
        }
        return List.copyOf(missing);
    }

    @Override
    public boolean isReported(QualityKey key) {
        return Readings.isKnown(quality, key);
    }

    private boolean isReportedSo(QualityKey key) {
        return quality.keys().stream()
                .anyMatch(reported -> reported.property().equals(key.property())
                        && reported.basis().equals(key.basis()));
    }

    private boolean isVolatileMatterReportedFor(QualityKey key) {
        return key.property().equals(QualityProperty.FIXED_CARBON)
                && quality.keys().contains(PARR_VOLATILES);
    }
}
