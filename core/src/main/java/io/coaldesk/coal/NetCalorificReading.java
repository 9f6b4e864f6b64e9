package io.coaldesk.coal;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.ReasonValue;
import java.util.List;
import java.util.Optional;

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

    /** Returns the finding that hydrogen was estimated, or empty if it was measured or not needed. */
    public Optional<Finding> finding() {
        boolean estimated = hydrogen != HydrogenSource.MEASURED && hydrogen != HydrogenSource.NOT_NEEDED;
        return estimated
                ? Optional.of(Finding.of(
                        QualityProperty.NET_CV.code(), CoalReason.HYDROGEN_ESTIMATED, ReasonValue.term(hydrogen)))
                : Optional.empty();
    }

    /** Returns the finding that a method gives no value for want of measurements. */
    public static Finding missing(NetCalorificMethod method, List<QualityKey> missing) {
        return Finding.of(
                QualityProperty.NET_CV.code(),
                CoalReason.NET_MISSING,
                ReasonValue.term(method),
                ReasonValue.list(missing.stream().map(ReasonValue::term).toList()));
    }
}
