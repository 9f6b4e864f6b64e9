package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The measured quality of a coal: values by property, each on the basis and in the unit in which it was reported.
 *
 * <p>Reading a property on another basis or in another unit converts; where a measurement that the conversion needs is
 * missing, the refusal names it. Net calorific value never converts by a factor. This is what was measured; what was
 * promised is a {@link CoalSpecification}.
 *
 * <p>In JSON an object from {@link QualityKey} to number: {@code {"total_moisture_ar": 9.5, "ash_d": 15.2}}. This class
 * is immutable and thread-safe; equality ignores the order in which values were given.
 */
public final class CoalQuality {

    private final SortedMap<QualityKey, Double> values;
    private final Map<QualityProperty, QualityKey> keys;
    private final BasisMasses masses;

    private CoalQuality(SortedMap<QualityKey, Double> values, Map<QualityProperty, QualityKey> keys) {
        this.values = Collections.unmodifiableSortedMap(values);
        this.keys = keys;
        QualityKey ash = keys.get(QualityProperty.ASH);
        this.masses = BasisMasses.of(
                raw(QualityProperty.TOTAL_MOISTURE),
                raw(QualityProperty.MOISTURE),
                raw(QualityProperty.ASH),
                ash == null ? AnalysisBasis.DRY : ash.basis());
    }

    /**
     * Returns the quality of measured values.
     *
     * @throws InvalidValueException if a value is not finite or outside its property's range, if a property is given
     *     twice, if the parts of one basis exceed 100 percent, or if a net value exceeds the gross value of its basis
     */
    public static CoalQuality of(Map<QualityKey, Double> values) {
        SortedMap<QualityKey, Double> sorted = new TreeMap<>();
        // Adding zero makes the negative zero positive, which else is another value to equals and reads back as zero.
        values.forEach((key, value) -> sorted.put(key, value + 0.0));
        Map<QualityProperty, QualityKey> keys = new LinkedHashMap<>();
        sorted.forEach((key, value) -> {
            QualityKey twin = keys.put(key.property(), key);
            if (twin != null) {
                throw new InvalidValueException(
                        key.toString(), value, "one value per property; " + twin + " is given too");
            }
            key.requireInRange(value);
        });
        CoalQuality quality = new CoalQuality(sorted, keys);
        quality.requirePartsWithinWhole();
        quality.requireNetBelowGross();
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
        Map<AnalysisBasis, Double> sums = new EnumMap<>(AnalysisBasis.class);
        Map<AnalysisBasis, String> parts = new EnumMap<>(AnalysisBasis.class);
        for (QualityProperty property :
                new QualityProperty[] {QualityProperty.TOTAL_MOISTURE, QualityProperty.MOISTURE, QualityProperty.ASH}) {
            QualityKey key = keys.get(property);
            if (key != null) {
                sums.merge(key.basis(), raw(property), Double::sum);
                parts.merge(key.basis(), key.toString(), (a, b) -> a + " + " + b);
            }
        }
        sums.forEach((basis, sum) -> Require.inRange(parts.getOrDefault(basis, ""), sum, 0, 100));
    }

    private void requireNetBelowGross() {
        QualityKey net = keys.get(QualityProperty.NET_CV);
        QualityKey gross = keys.get(QualityProperty.GROSS_CV);
        if (net != null && gross != null && net.basis() == gross.basis()) {
            double limit = gross.unit().convert(raw(QualityProperty.GROSS_CV), net.unit());
            Require.that(
                    raw(QualityProperty.NET_CV) <= limit,
                    net.toString(),
                    raw(QualityProperty.NET_CV),
                    "not above the gross value, " + limit);
        }
    }

    /** Returns the keys of the reported values in alphabetical order. */
    public Set<QualityKey> keys() {
        return values.keySet();
    }

    /** Returns the key under which a property was reported. */
    public Optional<QualityKey> reported(QualityProperty property) {
        return Optional.ofNullable(keys.get(property));
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
     * @throws UnknownConversionException if a moisture or the ash that it needs is missing
     */
    public double massPerAsReceived(AnalysisBasis basis) {
        double mass = masses.factor(basis, AnalysisBasis.AS_RECEIVED);
        if (basis == AnalysisBasis.AS_RECEIVED) {
            return 1;
        }
        if (Double.isNaN(mass)) {
            throw new UnknownConversionException(
                    "mass " + basis.code() + " per as received", masses.missing(AnalysisBasis.AS_RECEIVED, basis));
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
     * Returns the net calorific value on a basis: as reported on that basis, or else from the gross value, or from the
     * net value of another basis through the gross value.
     *
     * @param method the formula between gross and net
     * @throws UnknownConversionException if hydrogen, a moisture or a calorific value that it needs is missing
     */
    public NetCalorificValue netCalorificValue(AnalysisBasis basis, NetCalorificMethod method) {
        return NetReading.of(this, basis, method);
    }

    private double read(QualityKey key) {
        QualityKey reported = keys.get(key.property());
        if (reported == null) {
            return Double.NaN;
        }
        double value = reported.unit().convert(raw(key.property()), key.unit());
        if (reported.basis() == key.basis()) {
            return value;
        }
        if (key.property().conversion() != QualityProperty.Conversion.BY_MASS
                || masses.isBarren(reported.basis())
                || masses.isBarren(key.basis())) {
            return Double.NaN;
        }
        return value * masses.factor(reported.basis(), key.basis());
    }

    private String missing(QualityKey key) {
        QualityKey reported = keys.get(key.property());
        if (reported == null) {
            return key.property().code() + ", which is not measured; measured: " + values.keySet();
        }
        return switch (key.property().conversion()) {
            case NONE -> reported + ", its only basis";
            case THROUGH_GROSS ->
                reported + " as reported; on another basis only through the gross value, with a named"
                        + " method and hydrogen (netCalorificValue)";
            case BY_MASS ->
                masses.isBarren(reported.basis()) || masses.isBarren(key.basis())
                        ? "a combustible share of at least 1 %"
                        : "beside " + reported + ": " + masses.missing(reported.basis(), key.basis());
        };
    }

    private double raw(QualityProperty property) {
        QualityKey key = keys.get(property);
        Double value = key == null ? null : values.get(key);
        return value == null ? Double.NaN : value;
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
