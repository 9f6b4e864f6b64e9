package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A property on a basis in a unit, the way it is written everywhere: {@code ash_ar}, {@code volatile_matter_daf},
 * {@code net_cv_ar_kcal_it}, {@code hydrogen_ad_incl_moisture}, {@code sio2_ash}, {@code caking_index_g}.
 *
 * <p>Grammar: {@code property [ "_" basis ] [ "_" unit ]}. The basis is a code of {@link AnalysisBasis}; it is written
 * unless the property is no share of any mass. The unit is written for calorific values and for micrograms per gram;
 * without one, a share is in percent and an index, a temperature or a size in its own unit. A calorific value without a
 * unit, or a share without a basis, is refused and never guessed.
 *
 * @param property what is measured
 * @param basis the mass it refers to
 * @param unit the unit of the number
 */
public record QualityKey(QualityProperty property, AnalysisBasis basis, QualityUnit unit)
        implements Labelled, Comparable<QualityKey> {

    private static final Comparator<QualityKey> BY_TEXT = Comparator.comparing(QualityKey::toString);
    /** The digits of a number in a sentence. */
    static final MathContext SHOWN = new MathContext(6);

    private static final Pattern NOMINATED = Pattern.compile("(.+)_(m[0-9]+(?:\\.[0-9]+)?)");

    /** Checks that the property exists on the basis and in the unit. */
    public QualityKey {
        if (!property.admits(basis)) {
            throw new InvalidValueException(property.code(), "basis " + basis, bases(property));
        }
        if (!property.units().contains(unit)) {
            throw new InvalidValueException(property.code(), "unit " + unit, "one of " + property.units());
        }
    }

    /**
     * Returns the key of its written form.
     *
     * @throws InvalidValueException if the property is unknown, or if the basis or unit is missing or not admissible;
     *     the message lists what it could be
     */
    @JsonCreator
    public static QualityKey parse(String text) {
        QualityKey standard = StandardProperties.KEYS.get(text);
        if (standard != null) {
            return standard;
        }
        for (QualityUnit unit : StandardProperties.WRITTEN_UNITS) {
            String suffix = "_" + unit.code();
            if (text.endsWith(suffix)) {
                Optional<QualityKey> key =
                        parseBasis(text.substring(0, text.length() - suffix.length()), Optional.of(unit.code()));
                if (key.isPresent()) {
                    return key.get();
                }
            }
        }
        return parseBasis(text, Optional.empty())
                .or(() -> parseUnknownUnit(text))
                .orElseThrow(() -> unknown(text));
    }

    /** Refuses a last word that is no unit, or that, as kcal does, names several. */
    private static Optional<QualityKey> parseUnknownUnit(String text) {
        int end = text.lastIndexOf('_');
        return end < 0 || end == text.length() - 1
                ? Optional.empty()
                : parseBasis(text.substring(0, end), Optional.of(text.substring(end + 1)));
    }

    /** Reads a property and its basis; what a unit is refused for is refused at once, what is no property is not. */
    private static Optional<QualityKey> parseBasis(String text, Optional<String> unit) {
        for (AnalysisBasis basis : StandardProperties.BASES) {
            String suffix = "_" + basis.code();
            if (text.endsWith(suffix)) {
                Optional<QualityKey> key = keyOf(text.substring(0, text.length() - suffix.length()), basis, unit);
                if (key.isPresent()) {
                    return key;
                }
            }
        }
        Matcher nominated = NOMINATED.matcher(text);
        return nominated.matches()
                ? keyOf(nominated.group(1), AnalysisBasis.parse(nominated.group(2)), unit)
                : Optional.empty();
    }

    private static Optional<QualityKey> keyOf(String code, AnalysisBasis basis, Optional<String> unit) {
        return QualityProperty.find(code).map(property -> {
            if (!property.admits(basis)) {
                throw new InvalidValueException(property.code(), "basis " + basis, bases(property));
            }
            return new QualityKey(property, basis, unit(property, basis, unit));
        });
    }

    private static QualityUnit unit(QualityProperty property, AnalysisBasis basis, Optional<String> stated) {
        return stated.map(code -> property.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst())
                .orElseGet(property::impliedUnit)
                .orElseThrow(() -> new InvalidValueException(
                        property.code(),
                        stated.map(code -> "unit " + code).orElse("no unit"),
                        "one of " + forms(property, Stream.of(basis))));
    }

    private static InvalidValueException unknown(String text) {
        return Stream.concat(
                        Stream.of(text),
                        StandardProperties.WRITTEN_UNITS.stream()
                                .map(unit -> "_" + unit.code())
                                .filter(text::endsWith)
                                .map(suffix -> text.substring(0, text.length() - suffix.length())))
                .map(QualityProperty::find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(property -> new InvalidValueException(text, "no basis", bases(property)))
                .orElseGet(() -> new InvalidValueException(
                        "quality",
                        text,
                        "property_basis or property_basis_unit, such as ash_ar or net_cv_ar_kcal_it, or one of your"
                                + " own that starts with x_" + Spelling.hint(text)));
    }

    /** Returns the written forms of a property on every basis that has a name, in each of its units. */
    private static String bases(QualityProperty property) {
        return "one of " + forms(property, property.bases().stream());
    }

    private static List<String> forms(QualityProperty property, Stream<AnalysisBasis> bases) {
        return bases.flatMap(basis -> property.units().stream().map(unit -> property.on(basis, unit)))
                .map(QualityKey::toString)
                .sorted()
                .toList();
    }

    /** Refuses a number that is not finite. */
    void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(toString(), value, "a finite number");
        }
    }

    /** Refuses a number that is not finite or lies outside the property's range. */
    void requireInRange(double value) {
        requireFinite(value);
        if (property.step() > 0) {
            String allowed = unit == QualityUnit.YES_OR_NO
                    ? "1 for yes or 0 for no"
                    : "a multiple of " + property.step() + " from " + property.min() + " to " + property.max();
            Require.that(Math.rint(value / property.step()) == value / property.step(), toString(), value, allowed);
        }
        Require.inRange(toString(), value, min(), max());
    }

    /** Returns the lowest value of the property, in the unit of this key. */
    public double min() {
        return property.firstUnit().convert(property.min(), unit);
    }

    /** Returns the highest value of the property, in the unit of this key. */
    public double max() {
        return property.firstUnit().convert(property.max(), unit);
    }

    /** Returns the key of the same property and unit on another basis. */
    public QualityKey on(AnalysisBasis other) {
        return new QualityKey(property, other, unit);
    }

    @Override
    public Label label() {
        if (basis.equals(AnalysisBasis.NONE)) {
            return property.label();
        }
        return Label.of(
                property.label().en() + ", " + basis.label().en(),
                basis.label().zh() + property.label().zh());
    }

    /** Returns a number with the unit of this key, or bare where it has none, as a sentence shows it: with six digits. */
    public Label amount(BigDecimal value) {
        String number = PlainText.number(PlainText.withoutTrailingZeros(value.round(SHOWN)));
        return unit == QualityUnit.NUMBER
                ? Label.of(number)
                : Label.of(
                        number + " " + unit.label().en(),
                        number + " " + unit.label().zh());
    }

    @Override
    public int compareTo(QualityKey other) {
        return BY_TEXT.compare(this, other);
    }

    /** Returns the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        String text = basis.code().isEmpty() ? property.code() : property.code() + "_" + basis.code();
        return unit.code().isEmpty() ? text : text + "_" + unit.code();
    }
}
