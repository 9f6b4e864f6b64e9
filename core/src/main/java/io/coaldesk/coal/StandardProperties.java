package io.coaldesk.coal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All standard properties and their keys, by written form. */
final class StandardProperties {

    static final List<QualityProperty> ALL = Stream.of(
                    List.of(
                            QualityProperty.TOTAL_MOISTURE,
                            QualityProperty.FREE_MOISTURE,
                            QualityProperty.MOISTURE,
                            QualityProperty.MOISTURE_HOLDING_CAPACITY,
                            QualityProperty.ASH,
                            QualityProperty.VOLATILE_MATTER,
                            QualityProperty.FIXED_CARBON,
                            QualityProperty.SULPHUR,
                            QualityProperty.CARBON,
                            QualityProperty.HYDROGEN,
                            QualityProperty.NITROGEN,
                            QualityProperty.OXYGEN,
                            QualityProperty.GROSS_CV,
                            QualityProperty.NET_CV,
                            QualityProperty.BOMB_CV),
                    SulphurProperties.ALL,
                    ElementProperties.ALL,
                    AshProperties.OXIDES,
                    AshProperties.FUSION,
                    AshProperties.INDICES,
                    CokingProperties.ALL,
                    PhysicalProperties.ALL)
            .flatMap(List::stream)
            .toList();

    static final Map<String, QualityProperty> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(QualityProperty::code, Function.identity()));

    /** Every standard property on each basis that has a name and in each unit. */
    static final Map<String, QualityKey> KEYS = ALL.stream()
            .flatMap(StandardProperties::keys)
            .collect(Collectors.toUnmodifiableMap(QualityKey::toString, Function.identity()));

    /** The suffixes of bases, the longest first, so that none is taken for the end of another. */
    static final List<AnalysisBasis> BASES = AnalysisBasis.standard().stream()
            .filter(basis -> !basis.code().isEmpty())
            .sorted((a, b) -> b.code().length() - a.code().length())
            .toList();

    static final List<QualityUnit> WRITTEN_UNITS = Arrays.stream(QualityUnit.values())
            .filter(unit -> !unit.code().isEmpty())
            .toList();

    private StandardProperties() {}

    private static Stream<QualityKey> keys(QualityProperty property) {
        return property.bases().stream()
                .flatMap(basis -> property.units().stream().map(unit -> property.on(basis, unit)));
    }
}
