package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property of coal: its code, its admissible bases and units, its valid range, and how it converts between bases.
 *
 * <p>It is the one key in CSV, JSON, specifications, limits, schedules and linters. Two properties are equal if their
 * codes are. A host's own property starts with {@code x_}; see {@link #custom}.
 */
public final class QualityProperty implements Labelled {

    /** How a property is read on another basis. */
    public enum Conversion {
        /** It is bound to its basis. */
        NONE,
        /** It is a share or an energy per mass, and scales with the ratio of the two masses. */
        BY_MASS,
        /** It converts only through the gross calorific value: the moisture's evaporation is in it. */
        THROUGH_GROSS
    }

    private static final Set<AnalysisBasis> ALL_BASES = Set.copyOf(EnumSet.allOf(AnalysisBasis.class));
    private static final Set<QualityUnit> CALORIFIC_UNITS = Set.of(
            QualityUnit.MJ_PER_KG,
            QualityUnit.KJ_PER_KG,
            QualityUnit.J_PER_G,
            QualityUnit.KCAL_IT_PER_KG,
            QualityUnit.KCAL_20C_PER_KG,
            QualityUnit.KCAL_TH_PER_KG,
            QualityUnit.BTU_PER_LB);

    /** The highest calorific value that is taken for coal, kJ/kg: pure carbon has 32.8 MJ/kg, methane 55.5 MJ/kg. */
    private static final double HIGHEST_CALORIFIC_VALUE = 45_000;

    /** Total moisture Mt, percent as received. */
    public static final QualityProperty TOTAL_MOISTURE = percent(
            "total_moisture", Label.of("total moisture", "全水分"), Set.of(AnalysisBasis.AS_RECEIVED), Conversion.NONE);

    /** Moisture of the air-dried analysis sample Mad, percent air dried. */
    public static final QualityProperty MOISTURE =
            percent("moisture", Label.of("moisture", "水分"), Set.of(AnalysisBasis.AIR_DRIED), Conversion.NONE);

    /** Ash A, percent; it has no dry ash-free reading. */
    public static final QualityProperty ASH = percent(
            "ash",
            Label.of("ash", "灰分"),
            Set.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY),
            Conversion.BY_MASS);

    /** Volatile matter V, percent. */
    public static final QualityProperty VOLATILE_MATTER =
            percent("volatile_matter", Label.of("volatile matter", "挥发分"), ALL_BASES, Conversion.BY_MASS);

    /** Fixed carbon FC, percent: 100 less moisture, ash and volatile matter. */
    public static final QualityProperty FIXED_CARBON =
            percent("fixed_carbon", Label.of("fixed carbon", "固定碳"), ALL_BASES, Conversion.BY_MASS);

    /** Total sulphur St, percent. */
    public static final QualityProperty SULPHUR =
            percent("sulphur", Label.of("total sulphur", "全硫"), ALL_BASES, Conversion.BY_MASS);

    /** Hydrogen H without the hydrogen of the moisture, percent. */
    public static final QualityProperty HYDROGEN =
            percent("hydrogen", Label.of("hydrogen", "氢"), ALL_BASES, Conversion.BY_MASS);

    /** Nitrogen N, percent. */
    public static final QualityProperty NITROGEN =
            percent("nitrogen", Label.of("nitrogen", "氮"), ALL_BASES, Conversion.BY_MASS);

    /** Oxygen O without the oxygen of the moisture, percent. */
    public static final QualityProperty OXYGEN =
            percent("oxygen", Label.of("oxygen", "氧"), ALL_BASES, Conversion.BY_MASS);

    /** Gross calorific value at constant volume Qgr,v. */
    public static final QualityProperty GROSS_CV = new QualityProperty(
            "gross_cv",
            Label.of("gross calorific value", "高位发热量"),
            ALL_BASES,
            CALORIFIC_UNITS,
            Conversion.BY_MASS,
            0,
            HIGHEST_CALORIFIC_VALUE);

    /** Net calorific value Qnet. */
    public static final QualityProperty NET_CV = new QualityProperty(
            "net_cv",
            Label.of("net calorific value", "低位发热量"),
            Set.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY),
            CALORIFIC_UNITS,
            Conversion.THROUGH_GROSS,
            -2_500,
            HIGHEST_CALORIFIC_VALUE);

    private static final List<QualityProperty> STANDARD = List.of(
            TOTAL_MOISTURE,
            MOISTURE,
            ASH,
            VOLATILE_MATTER,
            FIXED_CARBON,
            SULPHUR,
            HYDROGEN,
            NITROGEN,
            OXYGEN,
            GROSS_CV,
            NET_CV);

    private static final Pattern CUSTOM_CODE = Pattern.compile("x_[a-z0-9]+(_[a-z0-9]+)*");

    private final String code;
    private final Label label;
    private final Set<AnalysisBasis> bases;
    private final Set<QualityUnit> units;
    private final Conversion conversion;
    private final double min;
    private final double max;

    private QualityProperty(
            String code,
            Label label,
            Set<AnalysisBasis> bases,
            Set<QualityUnit> units,
            Conversion conversion,
            double min,
            double max) {
        this.code = code;
        this.label = label;
        this.bases = bases;
        this.units = units;
        this.conversion = conversion;
        this.min = min;
        this.max = max;
    }

    private static QualityProperty percent(String code, Label label, Set<AnalysisBasis> bases, Conversion conversion) {
        return new QualityProperty(code, label, bases, Set.of(QualityUnit.PERCENT), conversion, 0, 100);
    }

    /** Returns the standard properties. */
    public static List<QualityProperty> standard() {
        return STANDARD;
    }

    /**
     * Returns a host's own property: a bare number per mass of the basis on which it is reported, of any size, that
     * scales with the mass of the basis and therefore mixes on it.
     *
     * @param code lower-case words joined by underscores, the first of them {@code x}, such as {@code x_protein}
     * @throws InvalidValueException if the code has another form
     */
    public static QualityProperty custom(String code, Label label) {
        if (!CUSTOM_CODE.matcher(code).matches()) {
            throw new InvalidValueException("property", code, "a code such as x_protein");
        }
        return new QualityProperty(
                code,
                label,
                ALL_BASES,
                Set.of(QualityUnit.NUMBER),
                Conversion.BY_MASS,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    /** Returns the standard property of a code, or a host's own if the code starts with {@code x_}. */
    static Optional<QualityProperty> find(String code) {
        if (CUSTOM_CODE.matcher(code).matches()) {
            return Optional.of(custom(code, Label.of(code.substring(2))));
        }
        return STANDARD.stream().filter(property -> property.code.equals(code)).findFirst();
    }

    /** Returns the code, such as {@code volatile_matter}. */
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the bases on which this property has a meaning. */
    public Set<AnalysisBasis> bases() {
        return bases;
    }

    /** Returns the units in which this property may be stated. */
    public Set<QualityUnit> units() {
        return units;
    }

    /** Returns how this property is read on another basis. */
    public Conversion conversion() {
        return conversion;
    }

    /** Returns the lowest value, in percent or kJ/kg. */
    public double min() {
        return min;
    }

    /** Returns the highest value, in percent or kJ/kg. */
    public double max() {
        return max;
    }

    /** Returns the key of this property on a basis, for a property with one unit only. */
    public QualityKey on(AnalysisBasis basis) {
        if (units.size() != 1) {
            throw new InvalidValueException(code, "no unit", "a unit out of " + units);
        }
        return new QualityKey(this, basis, units.iterator().next());
    }

    /** Returns the key of this property on a basis in a unit. */
    public QualityKey on(AnalysisBasis basis, QualityUnit unit) {
        return new QualityKey(this, basis, unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualityProperty that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
