package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.util.Optional;

/**
 * A net calorific value and how it came about.
 *
 * @param value the value
 * @param method the formula between gross and net that was asked for
 * @param hydrogen where the hydrogen came from; empty where the value is as it was reported
 */
public record NetCalorificReading(
        NetCalorificValue value, NetCalorificMethod method, Optional<HydrogenSource> hydrogen) {

    /** Returns the number in a unit. */
    public double in(QualityUnit unit) {
        return value.in(unit);
    }

    /** Returns the number in kJ/kg. */
    public double kilojoulesPerKilogram() {
        return value.kilojoulesPerKilogram();
    }

    /** Returns the finding that hydrogen was estimated, or empty if it was measured or not needed. */
    public Optional<Finding> finding() {
        return hydrogen.filter(source -> source != HydrogenSource.MEASURED)
                .map(source -> Finding.of(
                        QualityProperty.NET_CV.code(), CoalReason.HYDROGEN_ESTIMATED, ReasonValue.term(source)));
    }
}
