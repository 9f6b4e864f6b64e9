package io.coaldesk.coal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing where a quality does not give a reading: as keys, and as a sentence. */
final class MissingMeasurements {

    private static final Set<QualityProperty> IN_EVERY_ANALYSIS =
            Set.of(QualityProperty.MOISTURE, QualityProperty.ASH, QualityProperty.SULPHUR);

    private final ReportedValues reported;

    MissingMeasurements(ReportedValues reported) {
        this.reported = reported;
    }

    /** Returns the measurements that would give a reading; none if it is given, or if no measurement would help. */
    List<QualityKey> keys(QualityKey key) {
        Set<QualityKey> missing = new LinkedHashSet<>();
        collect(key, missing);
        return List.copyOf(missing);
    }

    private void collect(QualityKey key, Set<QualityKey> missing) {
        if (!Double.isNaN(reported.read(key))) {
            return;
        }
        Optional<QualityKey> source = source(key, missing);
        boolean throughGross = key.property().conversion() == QualityProperty.Conversion.THROUGH_GROSS;
        if (source.isEmpty() && isNeverReported(key.basis())) {
            collect(key.on(AnalysisBasis.DRY), missing);
            reported.masses().unknown(key.basis()).forEach(need -> collect(need, missing));
        } else if (source.isEmpty() || throughGross) {
            missing.add(key);
        } else if (!source.get().basis().equals(key.basis())
                && key.property().conversion() == QualityProperty.Conversion.BY_MASS) {
            beside(source.get(), key).forEach(need -> collect(need, missing));
        }
    }

    /** Whether a basis is one to compute on, and none to ask a laboratory for. */
    private static boolean isNeverReported(AnalysisBasis basis) {
        return basis.isMineralMatterFree() || basis.equals(AnalysisBasis.MOIST_ASH_FREE);
    }

    /** Returns what a reading starts from, having collected what is missing to compute it, or empty if nothing is known. */
    private Optional<QualityKey> source(QualityKey key, Set<QualityKey> missing) {
        Optional<QualityKey> given = given(key.property());
        Derivation derivation = Derivation.of(key.property());
        if (given.isPresent() || derivation == null || !isBegun(derivation)) {
            return given;
        }
        derivation.inputs().forEach(input -> collect(input, missing));
        return Optional.of(derivation.key());
    }

    private Optional<QualityKey> given(QualityProperty property) {
        return reported.given(property).stream()
                .map(ReportedValues.Reported::key)
                .findFirst();
    }

    /**
     * Whether what it is computed of is worth asking for: an index, sulphur per energy and fixed carbon are never measured; another property
     * may be, unless something is known already that is measured for its sake.
     */
    private boolean isBegun(Derivation derivation) {
        QualityProperty property = derivation.key().property();
        return property.equals(QualityProperty.FIXED_CARBON)
                || AshProperties.INDICES.contains(property)
                || property.equals(SulphurProperties.SULPHUR_PER_GIGAJOULE)
                || derivation.inputs().stream()
                        .map(QualityKey::property)
                        .anyMatch(input -> !IN_EVERY_ANALYSIS.contains(input)
                                && !reported.given(input).isEmpty());
    }

    private List<QualityKey> beside(QualityKey source, QualityKey key) {
        List<QualityKey> needs = new ArrayList<>(reported.masses().unknown(source.basis()));
        needs.addAll(reported.masses().unknown(key.basis()));
        return needs;
    }

    /** Returns what a reading that is not given needs, for a message. */
    String sentence(QualityKey key) {
        QualityProperty property = key.property();
        Optional<QualityKey> given = given(property);
        Derivation derivation = Derivation.of(property);
        if (given.isEmpty() && (derivation == null || !isBegun(derivation))) {
            return property.code() + ", which is not measured; measured: "
                    + reported.values().keySet();
        }
        if (given.isEmpty()) {
            return property.code() + ", which is not measured, or to compute it: " + written(keys(key));
        }
        QualityKey source = given.get();
        return switch (property.conversion()) {
            case NONE -> source + ", its only basis";
            case THROUGH_GROSS ->
                source + " as reported; on another basis only through the gross value, with a named method and hydrogen"
                        + " (netCalorificValue)";
            case BY_MASS ->
                reported.masses().isBarren(source.basis()) || reported.masses().isBarren(key.basis())
                        ? "a combustible share of at least 1 %"
                        : beside(source, key).isEmpty()
                                ? "measurements that agree: no coal has what they give"
                                : "beside " + source + ": " + written(keys(key));
        };
    }

    /** Returns what the mass of a basis lacks, for a message. */
    String massSentence(AnalysisBasis basis) {
        Set<QualityKey> missing = new LinkedHashSet<>();
        reported.masses().unknown(AnalysisBasis.AS_RECEIVED).forEach(need -> collect(need, missing));
        reported.masses().unknown(basis).forEach(need -> collect(need, missing));
        return missing.isEmpty() ? "a basis that is a mass" : written(List.copyOf(missing));
    }

    private static String written(List<QualityKey> keys) {
        return keys.stream()
                .map(key -> key.property().conversion() == QualityProperty.Conversion.BY_MASS
                        ? key + ", or " + key.property() + " on another basis with the moisture of that basis"
                        : key.toString())
                .collect(Collectors.joining(" and "));
    }
}
