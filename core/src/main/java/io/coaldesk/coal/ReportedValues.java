package io.coaldesk.coal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a {@link CoalQuality} as reported, and how any other reading follows from them. */
final class ReportedValues {

    /** The order in which a value is looked for that was reported on several bases: the dry coal is what all share. */
    private static final List<AnalysisBasis.Mass> PREFERRED = List.of(
            AnalysisBasis.Mass.DRY,
            AnalysisBasis.Mass.AIR_DRIED,
            AnalysisBasis.Mass.AS_RECEIVED,
            AnalysisBasis.Mass.DRY_ASH_FREE);

    /** How far a computed share may miss its range because what it is computed of was rounded, as a share of the range. */
    private static final double ROUNDING = 0.01;

    /** The same for a calorific value: beyond it, at 56 MJ/kg, is methane, and no coal. */
    private static final double BEYOND_COAL = 0.25;

    private static final Comparator<QualityKey> PREFERENCE = Comparator.<QualityKey>comparingInt(key -> {
                int place = PREFERRED.indexOf(key.basis().mass());
                return place < 0 ? PREFERRED.size() : place;
            })
            .thenComparing(Comparator.naturalOrder());

    private final Map<QualityKey, Double> values;
    private final Map<QualityProperty, List<Reported>> reported;
    private final BasisMasses masses;

    /** A reported value, in the unit that its key states and in the first unit of its property. */
    record Reported(QualityKey key, double value, double baseValue) {}

    ReportedValues(Map<QualityKey, Double> values) {
        this.values = Collections.unmodifiableMap(values);
        this.reported = byProperty(values);
        BasisMasses moistures = new BasisMasses(
                first(QualityProperty.TOTAL_MOISTURE),
                first(QualityProperty.MOISTURE),
                first(QualityProperty.MOISTURE_HOLDING_CAPACITY),
                Double.NaN,
                Double.NaN);
        BasisMasses withAsh = moistures.with(dry(QualityProperty.ASH, moistures), Double.NaN);
        this.masses = withAsh.with(dry(QualityProperty.ASH, moistures), dry(QualityProperty.SULPHUR, withAsh));
    }

    private static Map<QualityProperty, List<Reported>> byProperty(Map<QualityKey, Double> values) {
        Map<QualityProperty, List<Reported>> reported = new LinkedHashMap<>();
        values.forEach((key, value) -> reported.computeIfAbsent(key.property(), property -> new ArrayList<>(1))
                .add(reported(key, value)));
        reported.values().stream()
                .filter(several -> several.size() > 1)
                .forEach(several -> several.sort(Comparator.comparing(Reported::key, PREFERENCE)));
        return reported;
    }

    private static Reported reported(QualityKey key, double value) {
        return new Reported(key, value, key.unit().convert(value, key.property().firstUnit()));
    }

    /** Returns the reported value of a property with one basis, else what its definition gives, or NaN. */
    private double first(QualityProperty property) {
        List<Reported> given = reported.get(property);
        if (given != null) {
            return given.get(0).value();
        }
        Derivation derivation = Derivation.of(property);
        return derivation == null ? Double.NaN : derivation.value(input -> first(input.property()));
    }

    /** Returns the reported value of a property per dry coal, or NaN. */
    private double dry(QualityProperty property, BasisMasses known) {
        for (Reported given : reported.getOrDefault(property, List.of())) {
            double value = given.baseValue() * known.of(given.key().basis());
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /** Returns the values by key. */
    Map<QualityKey, Double> values() {
        return values;
    }

    /** Returns the masses of the bases. */
    BasisMasses masses() {
        return masses;
    }

    /** Returns the values of a property, the one that is converted from first. */
    List<Reported> given(QualityProperty property) {
        return reported.getOrDefault(property, List.of());
    }

    /** Visits each further report of a property with what the first gives on its basis, NaN if that is unknown. */
    void eachRepeated(RepeatedReport visitor) {
        for (List<Reported> given : reported.values()) {
            for (int i = 1; i < given.size(); i++) {
                Reported first = given.get(0);
                Reported other = given.get(i);
                double expected = first.key().basis().equals(other.key().basis())
                        ? first.baseValue()
                        : masses.convert(
                                first.key().property(),
                                first.baseValue(),
                                first.key().basis(),
                                other.key().basis());
                visitor.accept(first.key(), other.key(), expected, other.baseValue());
            }
        }
    }

    /** Returns a property as a key asks for it, or NaN if the measurements do not give it. */
    double read(QualityKey key) {
        List<Reported> given = reported.get(key.property());
        if (given == null) {
            return derived(key);
        }
        double sameBasis = Double.NaN;
        for (Reported one : given) {
            if (one.key().equals(key)) {
                return one.value();
            }
            if (one.key().basis().equals(key.basis()) && Double.isNaN(sameBasis)) {
                sameBasis = one.key().unit().convert(one.value(), key.unit());
            }
        }
        if (!Double.isNaN(sameBasis)) {
            return sameBasis;
        }
        for (Reported one : given) {
            double value = converted(one.key(), one.baseValue(), key.basis());
            if (!Double.isNaN(value)) {
                return key.property().firstUnit().convert(value, key.unit());
            }
        }
        return Double.NaN;
    }

    /** Returns a value on another basis, both in the first unit of the property, or NaN. */
    private double converted(QualityKey from, double baseValue, AnalysisBasis to) {
        QualityProperty property = from.property();
        if (property.conversion() != QualityProperty.Conversion.BY_MASS) {
            return Double.NaN;
        }
        double value = masses.convert(property, baseValue, from.basis(), to);
        // Parr's corrections take a little more than there is from the volatile matter of an ashy anthracite.
        return to.isMineralMatterFree() ? value : possible(property, value);
    }

    /**
     * Returns a computed value, or NaN where no coal has it, because the measurements contradict each other; what lies
     * a little beyond the range is taken.
     */
    private static double possible(QualityProperty property, double value) {
        double share = property.firstUnit().isCalorific() ? BEYOND_COAL : ROUNDING;
        double slack = share * (property.max() - property.min());
        return value >= property.min() - slack && value <= property.max() + slack ? value : Double.NaN;
    }

    private double derived(QualityKey key) {
        Derivation derivation = Derivation.of(key.property());
        if (derivation == null) {
            return Double.NaN;
        }
        QualityKey from = derivation.key();
        QualityUnit first = key.property().firstUnit();
        double computed = possible(key.property(), from.unit().convert(derivation.value(this::read), first));
        double value = from.basis().equals(key.basis()) ? computed : converted(from, computed, key.basis());
        return first.convert(value, key.unit());
    }
}
