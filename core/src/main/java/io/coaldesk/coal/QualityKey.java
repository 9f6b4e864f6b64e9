package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import java.util.Optional;

/**
 * A property on a basis in a unit, the way it is written everywhere: {@code ash_ar}, {@code volatile_matter_daf},
 * {@code net_cv_ar_kcal_it}.
 *
 * <p>Grammar: {@code property "_" basis [ "_" unit ]}, where the unit is stated exactly for calorific values. A
 * calorific value without a unit, or any value without a basis, is refused and never guessed.
 *
 * @param property what is measured
 * @param basis the mass it refers to
 * @param unit the unit of the number
 */
public record QualityKey(QualityProperty property, AnalysisBasis basis, QualityUnit unit)
        implements Labelled, Comparable<QualityKey> {

    private static final Comparator<QualityKey> BY_TEXT = Comparator.comparing(QualityKey::toString);

    /** Checks that the property exists on the basis and in the unit. */
    public QualityKey {
        if (!property.bases().contains(basis)) {
            throw new InvalidValueException(property.code(), "basis " + basis.code(), bases(property));
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
        for (QualityUnit unit : QualityUnit.values()) {
            String suffix = "_" + unit.code();
            if (unit.isCalorific() && text.endsWith(suffix)) {
                String rest = text.substring(0, text.length() - suffix.length());
                Optional<QualityKey> key = parseBasis(rest, unit);
                if (key.isPresent()) {
                    return key.get();
                }
            }
        }
        return parseBasis(text, QualityUnit.PERCENT).orElseThrow(() -> unknown(text));
    }

    private static Optional<QualityKey> parseBasis(String text, QualityUnit unit) {
        int last = text.lastIndexOf('_');
        if (last < 0) {
            return Optional.empty();
        }
        String code = text.substring(last + 1);
        for (AnalysisBasis basis : AnalysisBasis.values()) {
            if (basis.code().equals(code)) {
                return QualityProperty.find(text.substring(0, last))
                        .map(property -> new QualityKey(property, basis, unitOf(property, unit)));
            }
        }
        return Optional.empty();
    }

    private static QualityUnit unitOf(QualityProperty property, QualityUnit stated) {
        if (property.units().contains(stated)) {
            return stated;
        }
        if (property.units().size() == 1 && !stated.isCalorific()) {
            return property.units().iterator().next();
        }
        throw new InvalidValueException(
                property.code(),
                stated.isCalorific() ? "unit " + stated.code() : "no unit",
                "a unit out of "
                        + property.units().stream()
                                .map(QualityUnit::code)
                                .sorted()
                                .toList());
    }

    private static InvalidValueException unknown(String text) {
        return QualityProperty.find(text)
                .map(property -> new InvalidValueException(text, "no basis", bases(property)))
                .orElseGet(() -> new InvalidValueException(
                        "quality",
                        text,
                        "property_basis or property_basis_unit, such as ash_ar or net_cv_ar_kcal_it; properties: "
                                + QualityProperty.standard() + " or one of your own that starts with x_"));
    }

    private static String bases(QualityProperty property) {
        return "one of "
                + property.bases().stream()
                        .map(basis -> property.code() + "_" + basis.code())
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
        QualityUnit base = unit.isCalorific() ? QualityUnit.KJ_PER_KG : unit;
        Require.inRange(toString(), value, base.convert(property.min(), unit), base.convert(property.max(), unit));
    }

    /** Returns the key of the same property and unit on another basis. */
    public QualityKey on(AnalysisBasis other) {
        return new QualityKey(property, other, unit);
    }

    @Override
    public Label label() {
        return Label.of(
                property.label().en() + ", " + basis.label().en(),
                basis.label().zh() + property.label().zh());
    }

    @Override
    public int compareTo(QualityKey other) {
        return BY_TEXT.compare(this, other);
    }

    /** Returns the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        String text = property.code() + "_" + basis.code();
        return unit.isCalorific() ? text + "_" + unit.code() : text;
    }
}
