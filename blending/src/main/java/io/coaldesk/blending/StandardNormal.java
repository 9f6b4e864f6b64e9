package io.coaldesk.blending;

/** The standard normal distribution. */
final class StandardNormal {

    /** Beyond it the tail is below the precision of a double. */
    private static final double FAR = 8.3;

    private static final double LOG_OF_ROOT_OF_TWO_PI = 0.9189385332046728;

    private StandardNormal() {}

    /**
     * Returns the probability of a value of at most x, to about 1e-15 (G. Marsaglia, Evaluating the normal distribution,
     * Journal of Statistical Software 11(4), 2004).
     */
    static double probability(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < -FAR) {
            return 0;
        }
        if (x > FAR) {
            return 1;
        }
        double term = x;
        double sum = x;
        double before = 0;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x - LOG_OF_ROOT_OF_TWO_PI);
    }

    /** Returns the value that is not exceeded with a probability above 0 and below 1. */
    static double quantile(double probability) {
        double low = -FAR;
        double high = FAR;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (probability(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
}
