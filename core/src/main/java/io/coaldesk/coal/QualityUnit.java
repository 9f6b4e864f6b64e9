package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The unit of a quality value.
 *
 * <p>There is no bare "kcal": the three calories differ by 6.8 kcal/kg at 5500 kcal/kg. Factors to kJ/kg: the
 * international-table calorie is 4.1868 J and 1 Btu/lb is 2.326 kJ/kg exactly (both by definition); the 20 °C calorie
 * of Chinese calorimeter practice is 4.1816 J; the thermochemical calorie is 4.184 J.
 */
public enum QualityUnit implements Labelled {
    /** Percent by mass of the stated basis, or by volume of vitrinite. */
    PERCENT("", Label.of("%"), Dimension.SHARE, 1),
    /** Micrograms per gram of the stated basis, also called ppm: 10,000 are one percent. */
    UG_PER_G("ug_g", Label.of("µg/g", "微克/克"), Dimension.SHARE, 1e-4),
    /** A bare number, such as an index or a host's own measure. */
    NUMBER("", Label.of("units", "单位"), Dimension.OWN, 1),
    /** Degrees Celsius. */
    CELSIUS("", Label.of("°C", "摄氏度"), Dimension.OWN, 1),
    /** Millimetres. */
    MILLIMETRE("", Label.of("mm", "毫米"), Dimension.OWN, 1),
    /** Kilograms per gigajoule. */
    KG_PER_GJ("", Label.of("kg/GJ", "千克/吉焦"), Dimension.OWN, 1),
    /** An answer: 1 for yes and 0 for no. */
    YES_OR_NO("", Label.of("(1 yes, 0 no)", "（1 是，0 否）"), Dimension.OWN, 1),
    /** Megajoules per kilogram. */
    MJ_PER_KG("mj_kg", Label.of("MJ/kg", "兆焦/千克"), Dimension.ENERGY, 1000),
    /** Kilojoules per kilogram. */
    KJ_PER_KG("kj_kg", Label.of("kJ/kg", "千焦/千克"), Dimension.ENERGY, 1),
    /** Joules per gram. */
    J_PER_G("j_g", Label.of("J/g", "焦/克"), Dimension.ENERGY, 1),
    /** International-table kilocalories (4.1868 kJ) per kilogram. */
    KCAL_IT_PER_KG("kcal_it", Label.of("kcal/kg", "大卡/千克"), Dimension.ENERGY, 4.1868),
    /** Kilocalories at 20 °C (4.1816 kJ) per kilogram. */
    KCAL_20C_PER_KG("kcal_20c", Label.of("kcal(20 °C)/kg", "大卡（20℃）/千克"), Dimension.ENERGY, 4.1816),
    /** Thermochemical kilocalories (4.184 kJ) per kilogram. */
    KCAL_TH_PER_KG("kcal_th", Label.of("kcal(th)/kg", "大卡（热化学）/千克"), Dimension.ENERGY, 4.184),
    /** British thermal units (international table) per pound. */
    BTU_PER_LB("btu_lb", Label.of("Btu/lb", "英热单位/磅"), Dimension.ENERGY, 2.326);

    private enum Dimension {
        SHARE,
        ENERGY,
        OWN
    }

    private final String code;
    private final Label label;
    private final Dimension dimension;
    private final double factor;
    private final BigDecimal exactFactor;

    QualityUnit(String code, Label label, Dimension dimension, double factor) {
        this.code = code;
        this.label = label;
        this.dimension = dimension;
        this.factor = factor;
        this.exactFactor = BigDecimal.valueOf(factor);
    }

    /**
     * Returns the unit of its code, such as {@code kcal_it}.
     *
     * @throws InvalidValueException if no unit has the code
     */
    public static QualityUnit parse(String code) {
        return Arrays.stream(values())
                .filter(unit -> !unit.code.isEmpty() && unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "unit",
                        code,
                        "one of "
                                + Arrays.stream(values())
                                        .map(QualityUnit::code)
                                        .filter(known -> !known.isEmpty())
                                        .toList()));
    }

    /** Returns the suffix in a {@link QualityKey}; empty for a unit that is understood where none is written. */
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether this is a unit of a calorific value. */
    public boolean isCalorific() {
        return dimension == Dimension.ENERGY;
    }

    /**
     * Returns this unit of a calorific value.
     *
     * @throws InvalidValueException if it is a unit of something else
     */
    public QualityUnit requireCalorific(String field) {
        if (!isCalorific()) {
            throw new InvalidValueException(field, this, "a unit of a calorific value");
        }
        return this;
    }

    /**
     * Returns the kilojoules per kilogram of one of this unit, an exact decimal by definition of the units.
     *
     * @throws InvalidValueException if this is no unit of a calorific value
     */
    public BigDecimal kilojoulesPerKilogram() {
        requireCalorific("unit");
        return exactFactor;
    }

    /** Returns whether this is one of the three calories, which a bare "kcal" does not tell apart. */
    boolean isCalorie() {
        return this == KCAL_IT_PER_KG || this == KCAL_20C_PER_KG || this == KCAL_TH_PER_KG;
    }

    /**
     * Returns a value of this unit in another.
     *
     * @throws UnknownConversionException if the units measure different things
     */
    public double convert(double value, QualityUnit target) {
        if (this == target) {
            return value;
        }
        if (dimension != target.dimension || dimension == Dimension.OWN) {
            throw new UnknownConversionException(
                    name() + " to " + target.name(), "two units of a calorific value, or of a share");
        }
        return value * factor / target.factor;
    }
}
