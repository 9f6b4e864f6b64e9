package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The measured quality of a coal: values by property, each on the basis and in the unit in which it was reported.
 *
 * <p>Reading a property on another basis or in another unit converts; where a measurement that the conversion needs is
 * missing, the refusal names it. Net calorific value never converts by a factor. A property that was not reported is
 * computed where its definition gives it: total moisture from its two stages, fixed carbon and oxygen by difference,
 * gross from bomb calorific value, phosphorus from the ash's P2O5, and the indices of {@link AshProperties}. A property
 * may be reported on several bases, as laboratories do: each reads back as reported, a further basis is converted from
 * the dry value before the others. Values that contradict each other are refused; {@link Plausibility} tells of smaller
 * differences.
 *
 * <p>This is what was measured; what was promised is a {@link CoalSpecification}. In JSON an object from {@link
 * QualityKey} to number: {@code {"total_moisture_ar": 9.5, "ash_d": 15.2}}. This class is immutable and thread-safe;
 * equality ignores the order in which values were given.
 */
public final class CoalQuality {

    /** The order in which a value is looked for that was reported on several bases: the dry coal is what all share. */
    private static final List<AnalysisBasis.Mass> PREFERRED = List.of(
            AnalysisBasis.Mass.DRY,
            AnalysisBasis.Mass.AIR_DRIED,
            AnalysisBasis.Mass.AS_RECEIVED,
            AnalysisBasis.Mass.DRY_ASH_FREE);

    private static final Comparator<QualityKey> PREFERENCE = Comparator.<QualityKey>comparingInt(key -> {
                int place = PREFERRED.indexOf(key.basis().mass());
                return place < 0 ? PREFERRED.size() : place;
            })
            .thenComparing(Comparator.naturalOrder());

    private final SortedMap<QualityKey, Double> values;
    private final Map<QualityProperty, List<Reported>> reported;
    private final BasisMasses masses;

    /** A reported value, in the unit that its key states and in the first unit of its property. */
    private record Reported(QualityKey key, double value, double baseValue) {}

    private CoalQuality(SortedMap<QualityKey, Double> values) {
        this.values = Collections.unmodifiableSortedMap(values);
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

    private static Map<QualityProperty, List<Reported>> byProperty(SortedMap<QualityKey, Double> values) {
        Map<QualityProperty, List<Reported>> reported = new LinkedHashMap<>();
        values.forEach((key, value) -> reported.computeIfAbsent(key.property(), property -> new ArrayList<>(1))
                .add(reported(key, value)));
        reported.values().stream()
                .filter(several -> several.size() > 1)
                .forEach(several -> several.sort(Comparator.comparing(Reported::key, PREFERENCE)));
        return reported;
    }

    private static Reported reported(QualityKey key, double value) {
        return new Reported(key, value, key.unit().convert(value, base(key.property())));
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

    /**
     * Returns the quality of measured values.
     *
     * @throws InvalidValueException if a value is not finite or outside its property's range, if moisture and ash of one
     *     basis exceed 100 percent, if a net value exceeds the gross value of its basis, or if two values of one property
     *     contradict each other
     */
    public static CoalQuality of(Map<QualityKey, Double> values) {
        SortedMap<QualityKey, Double> sorted = new TreeMap<>();
        values.forEach((key, value) -> {
            key.requireInRange(value);
            // Adding zero makes the negative zero positive, which else is another value to equals and reads back as
            // zero.
            sorted.put(key, value + 0.0);
        });
        CoalQuality quality = new CoalQuality(sorted);
        quality.requirePartsWithinWhole();
        quality.requireNetBelowGross();
        quality.eachRepeated(new Contradictions(quality));
        return quality;
    }

    /** Returns a quality of values by written key, as {@link QualityKey#parse} reads them. */
    @JsonCreator
    public static CoalQuality parse(Map<String, Double> values) {
        Map<QualityKey, Double> parsed = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value == null) {
                throw new InvalidValueException(key, "null", "a number");
            }
            parsed.put(QualityKey.parse(key), value);
        });
        return of(parsed);
    }

    private void requirePartsWithinWhole() {
        for (Reported ash : reported.getOrDefault(QualityProperty.ASH, List.of())) {
            QualityProperty water = ash.key().basis().equals(AnalysisBasis.AS_RECEIVED)
                    ? QualityProperty.TOTAL_MOISTURE
                    : QualityProperty.MOISTURE;
            List<Reported> moisture = reported.getOrDefault(water, List.of());
            if (!moisture.isEmpty()
                    && moisture.get(0).key().basis().equals(ash.key().basis())) {
                Require.inRange(
                        moisture.get(0).key() + " + " + ash.key(),
                        moisture.get(0).value() + ash.value(),
                        0,
                        100);
            }
        }
    }

    private void requireNetBelowGross() {
        for (Reported net : reported.getOrDefault(QualityProperty.NET_CV, List.of())) {
            for (Reported gross : reported.getOrDefault(QualityProperty.GROSS_CV, List.of())) {
                if (net.key().basis().equals(gross.key().basis())) {
                    double limit =
                            gross.key().unit().convert(gross.value(), net.key().unit());
                    Require.that(
                            net.value() <= limit,
                            net.key().toString(),
                            net.value(),
                            "not above the gross value, " + limit);
                }
            }
        }
    }

    /** Visits each further report of a property with what the first gives on its basis, NaN if that is unknown. */
    void eachRepeated(RepeatedReport visitor) {
        for (List<Reported> given : reported.values()) {
            for (int i = 1; i < given.size(); i++) {
                Reported first = given.get(0);
                Reported other = given.get(i);
                double expected = first.key().basis().equals(other.key().basis())
                        ? first.baseValue()
                        : converted(first, other.key().basis());
                visitor.accept(first.key(), other.key(), expected, other.baseValue());
            }
        }
    }

    /** Returns the keys of the reported values in alphabetical order. */
    public Set<QualityKey> keys() {
        return values.keySet();
    }

    /** Returns the properties that were reported, in the alphabetical order of their keys. */
    public List<QualityProperty> properties() {
        return values.keySet().stream().map(QualityKey::property).distinct().toList();
    }

    /** Returns the key under which a property was reported; of several, the one that other bases are converted from. */
    public Optional<QualityKey> reported(QualityProperty property) {
        List<Reported> given = reported.get(property);
        return given == null ? Optional.empty() : Optional.of(given.get(0).key());
    }

    /** Returns a property on a basis and in a unit, or empty if the measurements do not give it. */
    public OptionalDouble find(QualityKey key) {
        double value = read(key);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns a property on a basis and in a unit.
     *
     * @throws UnknownConversionException if the measurements do not give it; the message names what is missing
     */
    public double get(QualityKey key) {
        double value = read(key);
        if (Double.isNaN(value)) {
            throw new UnknownConversionException(key.toString(), missing(key));
        }
        return value;
    }

    /**
     * Returns the kilograms of a basis's mass per kilogram as received: 1 as received, (100 - Mt) / 100 dry, and
     * (100 - Mt - Aar) / 100 dry ash-free.
     *
     * @throws UnknownConversionException if a moisture, the ash or the sulphur that it needs is missing, or if the basis
     *     is no mass
     */
    public double massPerAsReceived(AnalysisBasis basis) {
        if (basis.equals(AnalysisBasis.AS_RECEIVED)) {
            return 1;
        }
        double mass = masses.of(basis) / masses.of(AnalysisBasis.AS_RECEIVED);
        if (Double.isNaN(mass)) {
            throw new UnknownConversionException(
                    "mass " + basis + " per as received", masses.missing(AnalysisBasis.AS_RECEIVED, basis));
        }
        return mass;
    }

    /**
     * Returns the gross calorific value on a basis.
     *
     * @throws UnknownConversionException if it is not measured, or if a measurement for the basis is missing
     */
    public GrossCalorificValue grossCalorificValue(AnalysisBasis basis) {
        return new GrossCalorificValue(get(QualityProperty.GROSS_CV.on(basis, QualityUnit.KJ_PER_KG)), basis);
    }

    /**
     * Returns the net calorific value on a basis with measured hydrogen: from the gross value, or else as reported on
     * that basis, or else from the net value of another basis through the gross value.
     *
     * @param method the formula between gross and net
     * @throws UnknownConversionException if hydrogen, a moisture or a calorific value that it needs is missing
     */
    public NetCalorificReading netCalorificValue(AnalysisBasis basis, NetCalorificMethod method) {
        return netCalorificValue(basis, method, HydrogenSource.MEASURED);
    }

    /**
     * Returns the net calorific value on a basis, as {@link #netCalorificValue(AnalysisBasis, NetCalorificMethod)} does.
     *
     * @param hydrogen where the hydrogen comes from; an estimate is used only where none is measured
     * @throws UnknownConversionException if a measurement that it needs is missing
     */
    public NetCalorificReading netCalorificValue(
            AnalysisBasis basis, NetCalorificMethod method, HydrogenSource hydrogen) {
        return NetReading.of(this, basis, method, hydrogen);
    }

    /** Returns whether a property was reported, on any basis, and not computed. */
    boolean isReported(QualityProperty property) {
        return reported.containsKey(property);
    }

    /** Returns a property on a basis and in a unit, or NaN if the measurements do not give it. */
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
        if (key.property().conversion() != QualityProperty.Conversion.BY_MASS) {
            return Double.NaN;
        }
        for (Reported one : given) {
            double value = converted(one, key.basis());
            if (!Double.isNaN(value)) {
                return base(key.property()).convert(value, key.unit());
            }
        }
        return Double.NaN;
    }

    /** Returns a value on another basis, in the first unit of its property, or NaN. */
    private double converted(Reported one, AnalysisBasis to) {
        return one.key().property().conversion() == QualityProperty.Conversion.BY_MASS
                ? masses.convert(
                        one.key().property(), one.baseValue(), one.key().basis(), to)
                : Double.NaN;
    }

    /** Returns the unit in which the values of a property are compared and converted between bases. */
    static QualityUnit base(QualityProperty property) {
        return property.units().iterator().next();
    }

    private double derived(QualityKey key) {
        Derivation derivation = Derivation.of(key.property());
        if (derivation == null) {
            return Double.NaN;
        }
        Reported computed = reported(derivation.key(), derivation.value(this::read));
        double value =
                computed.key().basis().equals(key.basis()) ? computed.baseValue() : converted(computed, key.basis());
        return base(key.property()).convert(value, key.unit());
    }

    private String missing(QualityKey key) {
        QualityProperty property = key.property();
        Optional<QualityKey> given = reported(property);
        Derivation derivation = Derivation.of(property);
        if (given.isEmpty() && derivation == null) {
            return property.code() + ", which is not measured; measured: " + values.keySet();
        }
        if (given.isEmpty() && derivation != null && Double.isNaN(derivation.value(this::read))) {
            return property.code() + ", which is not measured, or to compute it: " + missingInputs(derivation);
        }
        QualityKey source = given.orElseGet(() -> derivation == null ? key : derivation.key());
        return switch (property.conversion()) {
            case NONE -> source + ", its only basis";
            case THROUGH_GROSS ->
                source + " as reported; on another basis only through the gross value, with a named method and hydrogen"
                        + " (netCalorificValue)";
            case BY_MASS ->
                masses.isBarren(source.basis()) || masses.isBarren(key.basis())
                        ? "a combustible share of at least 1 %"
                        : "beside " + source + ": " + masses.missing(source.basis(), key.basis());
        };
    }

    private String missingInputs(Derivation derivation) {
        return derivation.inputs().stream()
                .filter(input -> Double.isNaN(read(input)))
                .map(QualityKey::toString)
                .collect(Collectors.joining(" and "));
    }

    @JsonValue
    Map<String, BigDecimal> toJson() {
        Map<String, BigDecimal> json = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> json.put(key.toString(), PlainText.withoutTrailingZeros(BigDecimal.valueOf(value))));
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoalQuality that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }
}
