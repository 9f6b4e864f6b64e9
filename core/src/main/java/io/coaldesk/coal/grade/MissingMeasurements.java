package io.coaldesk.coal.grade;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityProperty.Conversion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which measurements a quality lacks for a reading. */
final class MissingMeasurements {

    /** What tells the mass of a basis from that of the dry coal. */
    private static final Map<AnalysisBasis, QualityKey> MASSES = Map.of(
            AnalysisBasis.AS_RECEIVED, QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.AS_RECEIVED),
            AnalysisBasis.AIR_DRIED, QualityProperty.MOISTURE.on(AnalysisBasis.AIR_DRIED),
            AnalysisBasis.DRY_ASH_FREE, QualityProperty.ASH.on(AnalysisBasis.DRY));

    private MissingMeasurements() {}

    /** Returns what is lacking for any of several readings, each once. */
    static List<QualityKey> of(CoalQuality quality, Collection<QualityKey> keys) {
        return keys.stream().flatMap(key -> lacking(quality, key)).distinct().toList();
    }

    /**
     * Returns what is lacking for a reading: nothing if it is there, or if it cannot be computed although everything is
     * measured, as a ratio to an oxide of which there is none.
     */
    static List<QualityKey> of(CoalQuality quality, QualityKey key) {
        return of(quality, List.of(key));
    }

    private static Stream<QualityKey> lacking(CoalQuality quality, QualityKey key) {
        if (quality.find(key).isPresent()) {
            return Stream.empty();
        }
        Optional<QualityKey> reported = quality.reported(key.property());
        List<QualityKey> inputs = key.property().inputs();
        if (reported.isEmpty() && !inputs.isEmpty()) {
            return inputs.stream().flatMap(input -> lacking(quality, input));
        }
        List<QualityKey> masses = reported.stream()
                .filter(given -> given.property().conversion() == Conversion.BY_MASS)
                .flatMap(given -> Stream.of(given.basis(), key.basis()))
                .flatMap(basis -> Stream.ofNullable(MASSES.get(basis)))
                .filter(mass -> quality.find(mass).isEmpty())
                .toList();
        return masses.isEmpty() ? Stream.of(key) : masses.stream();
    }
}
