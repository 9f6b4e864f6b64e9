package io.coaldesk.blending.mixing;

import io.coaldesk.coal.QualityKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A property of a blend as a ratio of two sums over its coals: {@code sum w_i amount_i / sum w_i mass_i}.
 *
 * <p>{@code value <= U} is the linear row {@code sum w_i (amount_i - U mass_i) <= 0}, exact on every mass. This class is
 * immutable.
 */
public final class MixingRow {

    /** Relative rounding noise of a value, well above the 1e-16 of a double and far below what an assay tells. */
    public static final double NOISE = 1e-12;

    private final QualityKey key;
    private final double[] amounts;
    private final double[] masses;

    private MixingRow(QualityKey key, double[] amounts, double[] masses) {
        this.key = key;
        this.amounts = amounts;
        this.masses = masses;
    }

    static MixingRow of(QualityKey key, List<Contribution> coals) {
        return new MixingRow(
                key,
                coals.stream().mapToDouble(Contribution::amount).toArray(),
                coals.stream().mapToDouble(Contribution::mass).toArray());
    }

    /** Returns the row of a value that is a sum over the shares, {@code sum w_i amount_i}, as a tangent is. */
    public static MixingRow additive(QualityKey key, double[] amounts) {
        double[] masses = new double[amounts.length];
        Arrays.fill(masses, 1);
        return new MixingRow(key, amounts.clone(), masses);
    }

    /** Returns the property, basis and unit. */
    public QualityKey key() {
        return key;
    }

    /** Returns the number of coals. */
    public int size() {
        return amounts.length;
    }

    /** Returns what a coal brings to the numerator. */
    public double amount(int coal) {
        return amounts[coal];
    }

    /** Returns what a coal brings to the denominator. */
    public double mass(int coal) {
        return masses[coal];
    }

    /** Returns the denominator of a blend. */
    public double mass(double[] shares) {
        return sum(shares, masses);
    }

    /** Returns the numerator of a blend. */
    public double amount(double[] shares) {
        return sum(shares, amounts);
    }

    /** Returns the value of a blend. */
    public double value(double[] shares) {
        return amount(shares) / mass(shares);
    }

    /** Returns the value of one coal by itself. */
    public double value(int coal) {
        return amounts[coal] / masses[coal];
    }

    /** Returns the least value of a coal by itself, which no blend is below. */
    public double leastValue() {
        return IntStream.range(0, amounts.length).mapToDouble(this::value).min().orElseThrow();
    }

    /** Returns the greatest value of a coal by itself, which no blend is above. */
    public double greatestValue() {
        return IntStream.range(0, amounts.length).mapToDouble(this::value).max().orElseThrow();
    }

    /** Returns whether all coals have one mass, so that a value is a linear function of the shares. */
    public boolean hasOneMass() {
        for (double mass : masses) {
            if (Math.abs(mass - masses[0]) > NOISE * masses[0]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the coefficients {@code amount_i - bound mass_i}; that of a coal that meets the bound exactly is zero, and
     * not the noise of its subtraction, which a solver that scales its rows would take for a number.
     */
    public double[] coefficients(BigDecimal bound) {
        return coefficients(bound.doubleValue());
    }

    /** Returns the coefficients of a bound that is no decimal. */
    public double[] coefficients(double bound) {
        double[] row = new double[amounts.length];
        for (int i = 0; i < row.length; i++) {
            double allowed = bound * masses[i];
            double difference = amounts[i] - allowed;
            boolean noise = Math.abs(difference) <= NOISE * (Math.abs(amounts[i]) + Math.abs(allowed));
            row[i] = noise ? 0 : difference;
        }
        return row;
    }

    /** Returns the change of the value if every share of a recipe were off by {@code unit}: what rounding explains. */
    public double tolerance(double[] shares, double unit) {
        double value = value(shares);
        double change = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                change += Math.abs(amounts[i] - value * masses[i]);
            }
        }
        return unit * change / mass(shares) + NOISE * Math.abs(value);
    }

    private static double sum(double[] shares, double[] parts) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * parts[i];
        }
        return sum;
    }
}
