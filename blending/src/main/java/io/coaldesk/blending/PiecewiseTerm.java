package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piecewise linear function of a property of the blend, perhaps with jumps, that an objective adds up.
 *
 * @param mixing how the property mixes
 * @param pieces the pieces from the lowest value to the highest; where two meet, the lower value counts
 */
record PiecewiseTerm(MixingRow mixing, List<Piece> pieces) {

    /** A value this close to an end of a piece, relative to it, is at the end. */
    private static final double CLOSE = 1e-9;

    /**
     * A linear piece, closed at both ends.
     *
     * @param from the lowest value of the property
     * @param to the highest value
     * @param atFrom the function at the lowest value
     * @param atTo the function at the highest value
     */
    record Piece(double from, double to, double atFrom, double atTo) {

        double at(double value) {
            return to > from ? atFrom + (atTo - atFrom) * (value - from) / (to - from) : Math.min(atFrom, atTo);
        }

        double slope() {
            return to > from ? (atTo - atFrom) / (to - from) : 0;
        }
    }

    /**
     * An interval of the property.
     *
     * @param low the lowest value
     * @param high the highest value
     */
    record Interval(double low, double high) {}

    Interval reach() {
        return new Interval(pieces.get(0).from(), pieces.get(pieces.size() - 1).to());
    }

    /** Returns the function at a value, by the pieces that have a part in an interval. */
    double at(double value, Interval interval) {
        double least = Double.POSITIVE_INFINITY;
        for (Piece piece : within(interval)) {
            double near = CLOSE * Math.max(1, Math.abs(value));
            if (value >= piece.from() - near && value <= piece.to() + near) {
                least = Math.min(least, piece.at(Math.min(piece.to(), Math.max(piece.from(), value))));
            }
        }
        return least;
    }

    /** Returns lines below the function on an interval, as functions of the shares. */
    List<Goal.Line> below(Interval interval, double leastMass, double mostMass) {
        List<Goal.Line> lines = new ArrayList<>();
        for (Piece segment : hull(interval)) {
            double slope = segment.slope();
            double constant = segment.atFrom() - slope * segment.from();
            if (mixing.hasOneMass()) {
                lines.add(line(constant, slope / mixing.mass(0), 0));
            } else if (slope == 0) {
                lines.add(line(constant, 0, 0));
            } else {
                // v = low + (N - low M) / M = high - (high M - N) / M, with both brackets of zero or more
                double low = slope > 0 ? mostMass : leastMass;
                double high = slope > 0 ? leastMass : mostMass;
                lines.add(line(constant + slope * interval.low(), slope / low, interval.low()));
                lines.add(line(constant + slope * interval.high(), slope / high, interval.high()));
            }
        }
        return lines;
    }

    private Goal.Line line(double constant, double factor, double bound) {
        double[] coefficients = mixing.coefficients(bound);
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] *= factor;
        }
        return new Goal.Line(coefficients, constant);
    }

    /** Returns the lower convex hull of the function on an interval, piece by piece. */
    private List<Piece> hull(Interval interval) {
        List<double[]> points = new ArrayList<>();
        for (Piece piece : within(interval)) {
            double from = Math.max(piece.from(), interval.low());
            double to = Math.min(piece.to(), interval.high());
            points.add(new double[] {from, piece.at(from)});
            points.add(new double[] {to, piece.at(to)});
        }
        points.sort(Comparator.<double[]>comparingDouble(point -> point[0]).thenComparingDouble(point -> point[1]));
        List<double[]> lower = new ArrayList<>();
        for (double[] point : points) {
            if (!lower.isEmpty() && point[0] <= lower.get(lower.size() - 1)[0]) {
                continue;
            }
            while (lower.size() >= 2 && !turnsUp(lower.get(lower.size() - 2), lower.get(lower.size() - 1), point)) {
                lower.remove(lower.size() - 1);
            }
            lower.add(point);
        }
        List<Piece> segments = new ArrayList<>();
        for (int i = 1; i < lower.size(); i++) {
            segments.add(new Piece(lower.get(i - 1)[0], lower.get(i)[0], lower.get(i - 1)[1], lower.get(i)[1]));
        }
        if (segments.isEmpty()) {
            segments.add(new Piece(lower.get(0)[0], lower.get(0)[0], lower.get(0)[1], lower.get(0)[1]));
        }
        return segments;
    }

    private static boolean turnsUp(double[] one, double[] two, double[] three) {
        return (two[1] - one[1]) * (three[0] - two[0]) < (three[1] - two[1]) * (two[0] - one[0]);
    }

    private List<Piece> within(Interval interval) {
        List<Piece> within = pieces.stream()
                .filter(piece -> piece.to() > interval.low() && piece.from() < interval.high())
                .toList();
        return within.isEmpty()
                ? pieces.stream()
                        .filter(piece -> piece.to() >= interval.low() && piece.from() <= interval.high())
                        .toList()
                : within;
    }

    /** Returns where an interval is best divided at a value: at the end of a piece if one is inside, else at the value. */
    double split(Interval interval, double value) {
        double best = Double.NaN;
        for (Piece piece : pieces) {
            double end = piece.to();
            boolean inside = end > interval.low() && end < interval.high();
            if (inside && !(Math.abs(end - value) >= Math.abs(best - value))) {
                best = end;
            }
        }
        if (!Double.isNaN(best)) {
            return best;
        }
        double width = interval.high() - interval.low();
        boolean nearAnEnd = value - interval.low() < 0.1 * width || interval.high() - value < 0.1 * width;
        return nearAnEnd ? interval.low() + width / 2 : value;
    }
}
