package io.coaldesk.blending;

import java.util.List;

/**
 * What a program minimises: {@code costs w + sum of terms}, and further rows that the shares keep.
 *
 * @param costs the cost of each coal
 * @param terms a column each, weighted and bounded from below by lines
 * @param rows rows on the shares and the terms
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Goal(double[] costs, List<Term> terms, List<Row> rows) {

    /**
     * A column that stands for a function of the shares.
     *
     * @param weight its weight in what is minimised
     * @param lines what it is not below
     */
    record Term(double weight, List<Line> lines) {}

    /**
     * A linear function of the shares.
     *
     * @param coefficients by coal
     * @param constant the constant
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Line(double[] coefficients, double constant) {}

    /**
     * A row {@code least <= coefficients w + weights t <= most}.
     *
     * @param coefficients by coal
     * @param weights by term; none for a row on the shares alone
     * @param least the lower bound
     * @param most the upper bound
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Row(double[] coefficients, double[] weights, double least, double most) {}

    static Goal linear(double[] costs) {
        return new Goal(costs, List.of(), List.of());
    }

    static Goal anything(int coals) {
        return linear(new double[coals]);
    }
}
