package io.coaldesk.coal.rank;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.SulphurProperties;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be measured beside a value to read it on another basis.
 *
 * <p>It names the measurements by key, where the refusal of {@link CoalQuality#get} names them in a sentence.
 */
final class Conversions {

    static final QualityKey DRY_ASH = QualityProperty.ASH.on(AnalysisBasis.DRY);

    private static final QualityKey DRY_SULPHUR = QualityProperty.SULPHUR.on(AnalysisBasis.DRY);
    private static final QualityKey TOTAL_MOISTURE = QualityProperty.TOTAL_MOISTURE.key();
    private static final QualityKey MOISTURE = QualityProperty.MOISTURE.key();
    private static final QualityKey HOLDING_CAPACITY = QualityProperty.MOISTURE_HOLDING_CAPACITY.key();

    private static final Map<AnalysisBasis, List<QualityKey>> NEEDED = Map.of(
            AnalysisBasis.AS_RECEIVED, List.of(TOTAL_MOISTURE),
            AnalysisBasis.AS_RECEIVED_INCLUDING_MOISTURE, List.of(TOTAL_MOISTURE),
            AnalysisBasis.AIR_DRIED, List.of(MOISTURE),
            AnalysisBasis.AIR_DRIED_INCLUDING_MOISTURE, List.of(MOISTURE),
            AnalysisBasis.DRY_ASH_FREE, List.of(DRY_ASH),
            AnalysisBasis.DRY_MINERAL_MATTER_FREE, List.of(DRY_ASH, DRY_SULPHUR),
            AnalysisBasis.MOIST_MINERAL_MATTER_FREE, List.of(HOLDING_CAPACITY, DRY_ASH, DRY_SULPHUR),
            AnalysisBasis.MOIST_ASH_FREE, List.of(HOLDING_CAPACITY, DRY_ASH));

    private Conversions() {}

    /** Returns the reported value from which a property is read or computed. */
    static Optional<QualityKey> source(CoalQuality quality, QualityProperty property) {
        Optional<QualityKey> reported = quality.reported(property);
        if (property.equals(QualityProperty.FIXED_CARBON)) {
            return reported.or(() -> quality.reported(QualityProperty.VOLATILE_MATTER));
        }
        if (property.equals(QualityProperty.GROSS_CV)) {
            return reported.or(() -> quality.reported(QualityProperty.BOMB_CV));
        }
        return reported;
    }

    /** Returns what is missing to read a measurement that is known on another basis; empty if it is not known at all. */
    static List<QualityKey> missing(CoalQuality quality, QualityKey key) {
        Set<QualityKey> missing = new LinkedHashSet<>();
        source(quality, key.property())
                .filter(source -> quality.find(key).isEmpty())
                .ifPresent(source -> needed(key, source).stream()
                        .filter(need -> !isKnown(quality, key, need))
                        .forEach(need -> addMissing(quality, need, missing)));
        return List.copyOf(missing);
    }

    private static void addMissing(CoalQuality quality, QualityKey key, Set<QualityKey> missing) {
        List<QualityKey> beside = missing(quality, key);
        if (beside.isEmpty()) {
            missing.add(key);
        } else {
            missing.addAll(beside);
        }
    }

    private static List<QualityKey> needed(QualityKey key, QualityKey source) {
        List<QualityKey> needed = new ArrayList<>(NEEDED.getOrDefault(source.basis(), List.of()));
        if (key.property().equals(QualityProperty.FIXED_CARBON)
                && source.property().equals(QualityProperty.VOLATILE_MATTER)) {
            needed.add(DRY_ASH);
        }
        if (source.property().equals(QualityProperty.BOMB_CV)) {
            needed.add(SulphurProperties.BOMB_SULPHUR.on(AnalysisBasis.AIR_DRIED));
        }
        needed.addAll(NEEDED.getOrDefault(key.basis(), List.of()));
        return needed;
    }

    /** On the moist mineral-matter-free basis the total moisture stands in for the moisture-holding capacity. */
    private static boolean isKnown(CoalQuality quality, QualityKey key, QualityKey need) {
        return quality.find(need).isPresent()
                || (need.equals(HOLDING_CAPACITY)
                        && key.basis().equals(AnalysisBasis.MOIST_MINERAL_MATTER_FREE)
                        && quality.find(TOTAL_MOISTURE).isPresent());
    }
}
