package io.coaldesk.pricing.optimum;

/** A row {@code sum a_i x_i >= b} of a quadratic program. */
final class LinearRow {

    private final double[] coefficients;
    private final double bound;

    LinearRow(double[] coefficients, double bound) {
        this.coefficients = coefficients;
        this.bound = bound;
    }

    double[] coefficients() {
        return coefficients;
    }

    double bound() {
        return bound;
    }

    double slack(double[] point) {
        double sum = -bound;
        for (int i = 0; i < point.length; i++) {
            sum += coefficients[i] * point[i];
        }
        return sum;
    }
}
