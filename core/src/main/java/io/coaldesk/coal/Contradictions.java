package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import java.math.RoundingMode;

/** Refuses two reports of one property that no rounding of a report explains. */
final class Contradictions implements RepeatedReport {

    /**
     * How far two reports of one property on two bases may lie apart, relative and in its first unit, before one of them
     * must be a typing error: a trace that is rounded to two decimals may well be off by a twentieth.
     */
    private static final double CONTRADICTION_SHARE = 0.05;

    private static final double CONTRADICTION = 0.05;

    private static final ReportingRule SHOWN = ReportingRule.of(4, RoundingMode.HALF_EVEN);

    private final CoalQuality quality;

    Contradictions(CoalQuality quality) {
        this.quality = quality;
    }

    @Override
    public void accept(QualityKey first, QualityKey other, double expected, double value) {
        double difference = Math.abs(value - expected);
        if (difference > CONTRADICTION_SHARE * Math.abs(expected) && difference > CONTRADICTION) {
            double due = ReportedValues.base(other.property()).convert(expected, other.unit());
            throw new InvalidValueException(
                    other.toString(),
                    quality.read(other),
                    "near " + SHOWN.apply(due).stripTrailingZeros().toPlainString() + ", which " + first + " "
                            + quality.read(first) + " gives");
        }
    }
}
