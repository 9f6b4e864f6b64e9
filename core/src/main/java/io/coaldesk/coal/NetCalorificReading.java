package io.coaldesk.coal;

/**
 * A net calorific value and how it came about.
 *
 * @param value the value
 * @param method the formula between gross and net that was asked for
 * @param hydrogen where the hydrogen came from; {@link HydrogenSource#NOT_NEEDED} where the value is as it was reported
 */
public record NetCalorificReading(NetCalorificValue value, NetCalorificMethod method, HydrogenSource hydrogen) {

    /** Returns the number in a unit. */
    public double in(QualityUnit unit) {
        return value.in(unit);
    }

    /** Returns the number in kJ/kg. */
    public double kilojoulesPerKilogram() {
        return value.kilojoulesPerKilogram();
    }
}
