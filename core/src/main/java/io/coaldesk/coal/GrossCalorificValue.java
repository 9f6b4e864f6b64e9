package io.coaldesk.coal;

import io.coaldesk.reason.Require;

/**
 * A gross calorific value at constant volume, Qgr,v: the water of combustion is liquid again.
 *
 * <p>This is not a {@link NetCalorificValue}, and neither is assignable to the other.
 *
 * @param kilojoulesPerKilogram the value in kJ/kg of the basis, 0 or more
 * @param basis the mass it refers to
 */
public record GrossCalorificValue(double kilojoulesPerKilogram, AnalysisBasis basis) {

    /** Checks the range. */
    public GrossCalorificValue {
        Require.inRange(
                "gross_cv", kilojoulesPerKilogram, QualityProperty.GROSS_CV.min(), QualityProperty.GROSS_CV.max());
    }

    /** Returns a gross calorific value given in any unit of a calorific value. */
    public static GrossCalorificValue of(double value, QualityUnit unit, AnalysisBasis basis) {
        return new GrossCalorificValue(unit.convert(value, QualityUnit.KJ_PER_KG), basis);
    }

    /** Returns the number in a unit. */
    public double in(QualityUnit unit) {
        return QualityUnit.KJ_PER_KG.convert(kilojoulesPerKilogram, unit);
    }
}
