package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;

/** Refuses two reports of one property that no rounding of a report explains. */
final class Contradictions implements RepeatedReport {

    /** How far two reports of one property may lie apart, relative, before one of them must be a typing error. */
    private static final double CONTRADICTION_SHARE = 0.05;

    /**
     * How far two small figures may lie apart because both are rounded: to one decimal of a percent, or to whole
     * micrograms per gram; a little more, so that binary noise never decides.
     */
    private static final double CONTRADICTION = 0.11;

    private static final double CONTRADICTION_OF_TRACES = 1.1;

    private final CoalQuality quality;

    Contradictions(CoalQuality quality) {
        this.quality = quality;
    }

    @Override
    public void accept(QualityKey first, QualityKey other, double expected, double value) {
        double difference = Math.abs(value - expected);
        boolean trace = other.property().firstUnit() == QualityUnit.UG_PER_G;
        double rounding = trace ? CONTRADICTION_OF_TRACES : CONTRADICTION;
        if (difference > CONTRADICTION_SHARE * Math.abs(expected) && difference > rounding) {
            double due = other.property().firstUnit().convert(expected, other.unit());
            throw new InvalidValueException(
                    other.toString(),
                    quality.read(other),
                    "near " + CoalQuality.shown(due) + ", which " + first + " " + quality.read(first) + " gives");
        }
    }
}
