package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.coal.ReportedValues.Reported;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final ReportingRule SHOWN = ReportingRule.of(4, RoundingMode.HALF_EVEN);

    private final ReportedValues reported;

    private CoalQuality(ReportedValues reported) {
        this.reported = reported;
    }

    /**
     * Returns the quality of measured values.
     *
     * @throws InvalidValueException if a value is not finite or outside its property's range, if moisture and ash of one
     *     basis exceed 100 percent, if a net value exceeds the gross value on its basis, or if two values of one property
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
        CoalQuality quality = new CoalQuality(new ReportedValues(sorted));
        quality.requirePartsWithinWhole();
        quality.requireNetBelowGross();
        quality.reported.eachRepeated(new Contradictions(quality));
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
        for (Reported ash : reported.given(QualityProperty.ASH)) {
            QualityProperty water = ash.key().basis().equals(AnalysisBasis.AS_RECEIVED)
                    ? QualityProperty.TOTAL_MOISTURE
                    : QualityProperty.MOISTURE;
            List<Reported> moisture = reported.given(water);
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
        for (Reported net : reported.given(QualityProperty.NET_CV)) {
            double gross = reported.read(
                    QualityProperty.GROSS_CV.on(net.key().basis(), net.key().unit()));
            if (net.value() > gross) {
                throw new InvalidValueException(
                        net.key().toString(), net.value(), "not above the gross value of its basis, " + shown(gross));
            }
        }
    }

    /** Returns a value as a refusal shows it. */
    static String shown(double value) {
        return PlainText.withoutTrailingZeros(SHOWN.apply(value)).toPlainString();
    }

    /** Returns the measurements that {@link #netCalorificValue} lacks; none if it gives a value. */
    public List<QualityKey> missingForNet(AnalysisBasis basis, NetCalorificMethod method, HydrogenSource hydrogen) {
        return findNetCalorificValue(basis, method, hydrogen).isPresent()
                ? List.of()
                : NetReading.missing(this, basis, method, hydrogen);
    }

    /**
     * Returns this quality with a net calorific value among those reported, for a specification or a regulation that
     * limits it; one that is there on the basis is replaced.
     */
    public CoalQuality with(NetCalorificReading net) {
        QualityKey key = QualityProperty.NET_CV.on(net.value().basis(), QualityUnit.KJ_PER_KG);
        Map<QualityKey, Double> values = new LinkedHashMap<>(reported.values());
        values.keySet()
                .removeIf(given ->
                        given.property().equals(key.property()) && given.basis().equals(key.basis()));
        values.put(key, net.kilojoulesPerKilogram());
        return of(values);
    }

    /** Returns a property as a key asks for it, or NaN; for the checks of this package, which ask for many. */
    double read(QualityKey key) {
        return reported.read(key);
    }

    /** Returns the values as they were reported. */
    ReportedValues reportedValues() {
        return reported;
    }

    /** Returns the keys of the reported values in alphabetical order. */
    public Set<QualityKey> keys() {
        return reported.values().keySet();
    }

    /** Returns the properties that were reported, in the alphabetical order of their keys. */
    public List<QualityProperty> properties() {
        return reported.values().keySet().stream()
                .map(QualityKey::property)
                .distinct()
                .toList();
    }

    /**
     * Returns the key under which a property was reported; of several, the dry one before the air-dried, the as-received
     * and the dry ash-free one. Another basis is converted from the first of them that has the measurements for it.
     */
    public Optional<QualityKey> reported(QualityProperty property) {
        List<Reported> given = reported.given(property);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0).key());
    }

    /** Returns a property on a basis and in a unit, or empty if the measurements do not give it. */
    public OptionalDouble find(QualityKey key) {
        double value = reported.read(key);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns a property on a basis and in a unit.
     *
     * @throws UnknownConversionException if the measurements do not give it; the message names what is missing
     */
    public double get(QualityKey key) {
        double value = reported.read(key);
        if (Double.isNaN(value)) {
            throw new UnknownConversionException(key.toString(), new MissingMeasurements(reported).sentence(key));
        }
        return value;
    }

    /**
     * Returns the measurements that would give a reading, each on the basis on which it is asked for; none if it is given,
     * or if no measurement would help because too little of the coal is combustible.
     */
    public List<QualityKey> missing(QualityKey key) {
        return new MissingMeasurements(reported).keys(key);
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
        double mass = reported.masses().of(basis) / reported.masses().of(AnalysisBasis.AS_RECEIVED);
        if (Double.isNaN(mass)) {
            throw new UnknownConversionException(
                    "mass " + basis + " per as received", new MissingMeasurements(reported).massSentence(basis));
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
     * that basis, or else from the net value of another basis through the gross value. The basis is as received, air
     * dried, dry or at a nominated moisture.
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
     * @param hydrogen where the hydrogen comes from; an estimate is used only where none is measured and no net value is
     *     reported on the basis
     * @throws UnknownConversionException if a measurement that it needs is missing
     */
    public NetCalorificReading netCalorificValue(
            AnalysisBasis basis, NetCalorificMethod method, HydrogenSource hydrogen) {
        return findNetCalorificValue(basis, method, hydrogen)
                .orElseGet(() -> NetReading.refuse(this, basis, method, hydrogen));
    }

    /**
     * Returns the net calorific value, or empty where a measurement that it needs is missing, or where the measurements
     * give one that no coal has.
     */
    public Optional<NetCalorificReading> findNetCalorificValue(
            AnalysisBasis basis, NetCalorificMethod method, HydrogenSource hydrogen) {
        return NetReading.find(this, basis, method, hydrogen);
    }

    @JsonValue
    Map<String, BigDecimal> toJson() {
        Map<String, BigDecimal> json = new LinkedHashMap<>();
        reported.values()
                .forEach((key, value) ->
                        json.put(key.toString(), PlainText.withoutTrailingZeros(BigDecimal.valueOf(value))));
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoalQuality that && reported.values().equals(that.reported.values());
    }

    @Override
    public int hashCode() {
        return reported.values().hashCode();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }
}
