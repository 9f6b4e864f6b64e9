package io.coaldesk.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line through given grades.
 *
 * @param points the grades by ascending calorific value, one or more
 */
record GradeCurve(List<Point> points) {

    /** A grade and its price or coefficient. */
    record Point(BigDecimal calorificValue, BigDecimal value) {}

    /** An exact quotient that no decimal need hold; the denominator is above zero. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) {}

    BigDecimal lowest() {
        return points.get(0).calorificValue();
    }

    BigDecimal highest() {
        return points.get(points.size() - 1).calorificValue();
    }

    /** Returns the value at a calorific value, or empty where the reach does not extend to it. */
    Optional<Ratio> at(BigDecimal calorificValue, GradeReach reach) {
        int upper = 0;
        while (upper < points.size() && points.get(upper).calorificValue().compareTo(calorificValue) < 0) {
            upper++;
        }
        if (upper < points.size() && points.get(upper).calorificValue().compareTo(calorificValue) == 0) {
            return Optional.of(new Ratio(points.get(upper).value(), BigDecimal.ONE));
        }
        boolean between = upper > 0 && upper < points.size();
        if (reach == GradeReach.GIVEN_ONLY || points.size() == 1 || (!between && reach != GradeReach.LAST_SLOPE)) {
            return Optional.empty();
        }
        int second = Math.min(Math.max(upper, 1), points.size() - 1);
        return Optional.of(line(points.get(second - 1), points.get(second), calorificValue))
                .filter(ratio -> ratio.numerator().signum() > 0);
    }

    /** Returns {@code (v0 (q1 - q) + v1 (q - q0)) / (q1 - q0)}, the line through two points. */
    private static Ratio line(Point below, Point above, BigDecimal q) {
        BigDecimal numerator = below.value()
                .multiply(above.calorificValue().subtract(q))
                .add(above.value().multiply(q.subtract(below.calorificValue())));
        return new Ratio(numerator, above.calorificValue().subtract(below.calorificValue()));
    }
}
