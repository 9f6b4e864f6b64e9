package io.coaldesk.coal;

import static io.coaldesk.coal.AnalysisBasis.AIR_DRIED;
import static io.coaldesk.coal.AnalysisBasis.AIR_DRIED_INCLUDING_MOISTURE;
import static io.coaldesk.coal.AnalysisBasis.AS_RECEIVED;
import static io.coaldesk.coal.AnalysisBasis.AS_RECEIVED_INCLUDING_MOISTURE;
import static io.coaldesk.coal.AnalysisBasis.DRY;
import static io.coaldesk.coal.AnalysisBasis.DRY_ASH_FREE;
import static io.coaldesk.coal.AnalysisBasis.DRY_MINERAL_MATTER_FREE;
import static io.coaldesk.coal.AnalysisBasis.MOIST_ASH_FREE;
import static io.coaldesk.coal.AnalysisBasis.MOIST_MINERAL_MATTER_FREE;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property of coal: its code, its admissible bases and units, its valid range, and how it converts between bases.
 *
 * <p>It is the one key in CSV, JSON, specifications, limits, schedules and linters. The constants here are those of the
 * proximate and ultimate analysis and the calorific values; the others stand by subject in {@link SulphurProperties},
 * {@link ElementProperties}, {@link AshProperties}, {@link CokingProperties} and {@link PhysicalProperties}. Two
 * properties are equal if their codes are. A host's own property starts with {@code x_}; see {@link #custom}.
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

    /** The bases of whatever is a share of the coal. */
    private static final List<AnalysisBasis> COAL_BASES = List.of(AS_RECEIVED, AIR_DRIED, DRY, DRY_ASH_FREE);

    private static final List<AnalysisBasis> PARR_BASES =
            List.of(AS_RECEIVED, AIR_DRIED, DRY, DRY_ASH_FREE, DRY_MINERAL_MATTER_FREE);
    private static final List<AnalysisBasis> WATER_ELEMENT_BASES = List.of(
            AS_RECEIVED, AIR_DRIED, DRY, DRY_ASH_FREE, AS_RECEIVED_INCLUDING_MOISTURE, AIR_DRIED_INCLUDING_MOISTURE);
    private static final List<AnalysisBasis> GROSS_BASES = List.of(
            AS_RECEIVED,
            AIR_DRIED,
            DRY,
            DRY_ASH_FREE,
            DRY_MINERAL_MATTER_FREE,
            MOIST_MINERAL_MATTER_FREE,
            MOIST_ASH_FREE);
    private static final List<QualityUnit> CALORIFIC_UNITS = List.of(
            QualityUnit.KJ_PER_KG,
            QualityUnit.MJ_PER_KG,
            QualityUnit.J_PER_G,
            QualityUnit.KCAL_IT_PER_KG,
            QualityUnit.KCAL_20C_PER_KG,
            QualityUnit.KCAL_TH_PER_KG,
            QualityUnit.BTU_PER_LB);

    /** The highest calorific value that is taken for coal, kJ/kg: pure carbon has 32.8 MJ/kg, methane 55.5 MJ/kg. */
    private static final double HIGHEST_CALORIFIC_VALUE = 45_000;

    /** Total moisture Mt, percent as received. */
    public static final QualityProperty TOTAL_MOISTURE =
            bound("total_moisture", Label.of("total moisture", "全水分"), AS_RECEIVED);

    /** Free moisture Mf, the loss on air drying, percent as received: the first stage of a two-stage total moisture. */
    public static final QualityProperty FREE_MOISTURE =
            bound("free_moisture", Label.of("free moisture", "外在水分"), AS_RECEIVED);

    /** Moisture of the air-dried analysis sample Mad, percent air dried: the second stage of a total moisture. */
    public static final QualityProperty MOISTURE = bound("moisture", Label.of("moisture", "水分"), AIR_DRIED);

    /** Moisture-holding capacity MHC, percent of the coal in equilibrium with moist air (GB/T 4632, ASTM D1412). */
    public static final QualityProperty MOISTURE_HOLDING_CAPACITY = asTested(
            "moisture_holding_capacity", Label.of("moisture-holding capacity", "最高内在水分"), QualityUnit.PERCENT, 0, 99);

    /** Ash A, percent; it has no dry ash-free reading. */
    public static final QualityProperty ASH = share("ash", Label.of("ash", "灰分"), List.of(AS_RECEIVED, AIR_DRIED, DRY));

    /** Volatile matter V, percent. */
    public static final QualityProperty VOLATILE_MATTER =
            share("volatile_matter", Label.of("volatile matter", "挥发分"), PARR_BASES);

    /** Fixed carbon FC, percent: 100 less moisture, ash and volatile matter, and so computed where it is not reported. */
    public static final QualityProperty FIXED_CARBON =
            share("fixed_carbon", Label.of("fixed carbon", "固定碳"), PARR_BASES);

    /** Total sulphur St, percent. */
    public static final QualityProperty SULPHUR = share("sulphur", Label.of("total sulphur", "全硫"), COAL_BASES);

    /** Carbon C, percent. */
    public static final QualityProperty CARBON = share("carbon", Label.of("carbon", "碳"), COAL_BASES);

    /** Hydrogen H, percent; without that of the moisture on every basis whose name does not say otherwise. */
    public static final QualityProperty HYDROGEN = share("hydrogen", Label.of("hydrogen", "氢"), WATER_ELEMENT_BASES);

    /** Nitrogen N, percent. */
    public static final QualityProperty NITROGEN = share("nitrogen", Label.of("nitrogen", "氮"), COAL_BASES);

    /**
     * Oxygen O, percent; without that of the moisture on every basis whose name does not say otherwise. Where it is not
     * reported it is 100 less ash, C, H, N and S of the dry coal, as ASTM D3176 defines it.
     */
    public static final QualityProperty OXYGEN = share("oxygen", Label.of("oxygen", "氧"), WATER_ELEMENT_BASES);

    /** Gross calorific value at constant volume Qgr,v; from the bomb value where it is not reported. */
    public static final QualityProperty GROSS_CV = new QualityProperty(
            "gross_cv",
            Label.of("gross calorific value", "高位发热量"),
            GROSS_BASES,
            CALORIFIC_UNITS,
            Conversion.BY_MASS,
            0,
            HIGHEST_CALORIFIC_VALUE);

    /** Net calorific value Qnet. */
    public static final QualityProperty NET_CV = new QualityProperty(
            "net_cv",
            Label.of("net calorific value", "低位发热量"),
            List.of(AS_RECEIVED, AIR_DRIED, DRY),
            CALORIFIC_UNITS,
            Conversion.THROUGH_GROSS,
            -2_500,
            HIGHEST_CALORIFIC_VALUE);

    /** Bomb calorific value Qb of the air-dried sample: the heat in the calorimeter, that of nitric and sulphuric acid included. */
    public static final QualityProperty BOMB_CV = new QualityProperty(
            "bomb_cv",
            Label.of("bomb calorific value", "弹筒发热量"),
            List.of(AIR_DRIED),
            CALORIFIC_UNITS,
            Conversion.NONE,
            0,
            HIGHEST_CALORIFIC_VALUE);

    private static final Pattern CUSTOM_CODE = Pattern.compile("x_[a-z0-9]+(_[a-z0-9]+)*");

    private final String code;
    private final Label label;
    private final Set<AnalysisBasis> bases;
    private final Set<QualityUnit> units;
    private final QualityUnit firstUnit;
    private final Conversion conversion;
    private final double min;
    private final double max;
    private final double step;

    private QualityProperty(
            String code,
            Label label,
            List<AnalysisBasis> bases,
            List<QualityUnit> units,
            Conversion conversion,
            double min,
            double max) {
        this(code, label, bases, units, conversion, min, max, 0);
    }

    private QualityProperty(
            String code,
            Label label,
            List<AnalysisBasis> bases,
            List<QualityUnit> units,
            Conversion conversion,
            double min,
            double max,
            double step) {
        this.code = code;
        this.label = label;
        this.bases = Collections.unmodifiableSet(new LinkedHashSet<>(bases));
        this.units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
        this.firstUnit = units.get(0);
        this.conversion = conversion;
        this.min = min;
        this.max = max;
        this.step = step;
    }

    /** Returns a property that is a percentage of one basis and is never read on another. */
    private static QualityProperty bound(String code, Label label, AnalysisBasis basis) {
        return new QualityProperty(code, label, List.of(basis), List.of(QualityUnit.PERCENT), Conversion.NONE, 0, 100);
    }

    private static QualityProperty share(String code, Label label, List<AnalysisBasis> bases) {
        return new QualityProperty(code, label, bases, List.of(QualityUnit.PERCENT), Conversion.BY_MASS, 0, 100);
    }

    /** Returns a property that is a share of the coal, in percent or in the units given, the first of them that of the range. */
    static QualityProperty shareOfCoal(String code, Label label, double max, QualityUnit... units) {
        return new QualityProperty(code, label, COAL_BASES, List.of(units), Conversion.BY_MASS, 0, max);
    }

    /** Returns a property that is a percentage of the ash. */
    static QualityProperty shareOfAsh(String code, Label label) {
        return bound(code, label, AnalysisBasis.ASH);
    }

    /** Returns a property of the coal as it was tested, which is no share of any mass. */
    static QualityProperty asTested(String code, Label label, QualityUnit unit, double min, double max) {
        return new QualityProperty(code, label, List.of(AnalysisBasis.NONE), List.of(unit), Conversion.NONE, min, max);
    }

    /** Returns this property as one that is measured in steps only. */
    QualityProperty inStepsOf(double size) {
        return new QualityProperty(code, label, List.copyOf(bases), List.copyOf(units), conversion, min, max, size);
    }

    /** Returns the standard properties: the constants of this class, then those of each subject. */
    public static List<QualityProperty> standard() {
        return StandardProperties.ALL;
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
                COAL_BASES,
                List.of(QualityUnit.NUMBER),
                Conversion.BY_MASS,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    /** Returns the standard property of a code, or a host's own if the code starts with {@code x_}. */
    static Optional<QualityProperty> find(String code) {
        if (CUSTOM_CODE.matcher(code).matches()) {
            return Optional.of(custom(code, Label.of(code.substring(2))));
        }
        return Optional.ofNullable(StandardProperties.BY_CODE.get(code));
    }

    /** Returns the code, such as {@code volatile_matter}. */
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the bases that have a name and on which this property has a meaning; what has one as received also has one
     * at a nominated moisture.
     */
    public Set<AnalysisBasis> bases() {
        return bases;
    }

    /** Returns whether this property has a meaning on a basis. */
    public boolean admits(AnalysisBasis basis) {
        return bases.contains(basis)
                || (basis.isNominated() && conversion != Conversion.NONE && bases.contains(AS_RECEIVED));
    }

    /** Returns the units in which this property may be stated, the one of {@link #min} and {@link #max} first. */
    public Set<QualityUnit> units() {
        return units;
    }

    /** Returns the first of the units, in which this property is converted and its range is stated. */
    QualityUnit firstUnit() {
        return firstUnit;
    }

    /** Returns how this property is read on another basis. */
    public Conversion conversion() {
        return conversion;
    }

    /** Returns the lowest value, in the first of the units. */
    public double min() {
        return min;
    }

    /** Returns the highest value, in the first of the units. */
    public double max() {
        return max;
    }

    /** Returns the steps in which it is measured, such as 0.5 for a swelling number; 0 where any value may be. */
    double step() {
        return step;
    }

    /** Returns the key of this property where it has one unit that is understood, on a basis. */
    public QualityKey on(AnalysisBasis basis) {
        return new QualityKey(
                this,
                basis,
                impliedUnit().orElseThrow(() -> new InvalidValueException(code, "no unit", "a unit out of " + units)));
    }

    /** Returns the key of this property on a basis in a unit. */
    public QualityKey on(AnalysisBasis basis, QualityUnit unit) {
        return new QualityKey(this, basis, unit);
    }

    /** Returns the key of this property where it has one basis and one unit only, such as an index. */
    public QualityKey key() {
        if (bases.size() != 1) {
            throw new InvalidValueException(code, "no basis", "a basis out of " + bases);
        }
        return on(bases.iterator().next());
    }

    /** Returns the unit that is understood where none is written. */
    Optional<QualityUnit> impliedUnit() {
        return units.stream().filter(unit -> unit.code().isEmpty()).findFirst();
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
