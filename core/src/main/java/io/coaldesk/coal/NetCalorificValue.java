package io.coaldesk.coal;

import io.coaldesk.reason.Require;

/**
 * A net calorific value Qnet: the water of combustion and of the coal leaves as steam.
 *
 * <p>It never converts between bases by a factor; see {@link NetCalorificMethod}.
 *
 * @param kilojoulesPerKilogram the value in kJ/kg of the basis; that of pure water is below zero
 * @param basis the mass it refers to
 */
public record NetCalorificValue(double kilojoulesPerKilogram, AnalysisBasis basis) {

    /** Checks the range. */
    public NetCalorificValue {
        Require.inRange("net_cv", kilojoulesPerKilogram, QualityProperty.NET_CV.min(), QualityProperty.NET_CV.max());
    }

    /** Returns whether a coal may have a value, in kJ/kg; NaN is none. */
    static boolean isInRange(double kilojoulesPerKilogram) {
        return kilojoulesPerKilogram >= QualityProperty.NET_CV.min()
                && kilojoulesPerKilogram <= QualityProperty.NET_CV.max();
    }

    /** Returns a net calorific value given in any unit of a calorific value. */
    public static NetCalorificValue of(double value, QualityUnit unit, AnalysisBasis basis) {
        return new NetCalorificValue(unit.convert(value, QualityUnit.KJ_PER_KG), basis);
    }

    /** Returns the number in a unit. */
    public double in(QualityUnit unit) {
        return QualityUnit.KJ_PER_KG.convert(kilojoulesPerKilogram, unit);
    }
}
