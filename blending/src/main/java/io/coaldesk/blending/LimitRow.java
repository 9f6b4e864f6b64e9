package io.coaldesk.blending;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit and what each coal brings to it per tonne as received.
 *
 * <p>{@code value <= U} is the linear row {@code sum w_i (amount_i - U mass_i) <= 0}, exact on every basis.
 */
final class LimitRow {

    /** Relative rounding noise of a value, well above the 1e-16 of a double and far below what an assay tells. */
    static final double NOISE = 1e-12;

    private final QualityKey key;
    private final QualityLimit limit;
    private final double[] amounts;
    private final double[] masses;

    LimitRow(QualityKey key, QualityLimit limit, double[] amounts, double[] masses) {
        this.key = key;
        this.limit = limit;
        this.amounts = amounts;
        this.masses = masses;
    }

    QualityKey key() {
        return key;
    }

    QualityLimit limit() {
        return limit;
    }

    Optional<BigDecimal> bound(LimitSide side) {
        return side == LimitSide.MIN ? limit.min() : limit.max();
    }

    /** Returns the sides of the limit that bind. */
    List<BindingLimit> sides() {
        List<BindingLimit> sides = new ArrayList<>();
        for (LimitSide side : LimitSide.values()) {
            bound(side).ifPresent(bound -> sides.add(new BindingLimit(key, side, bound)));
        }
        return sides;
    }

    /** Returns whether minimum and maximum are one number. */
    boolean isEquation() {
        return limit.min().isPresent()
                && limit.max().isPresent()
                && limit.min().get().compareTo(limit.max().get()) == 0;
    }

    /**
     * Returns the coefficients {@code amount_i - bound mass_i}; that of a coal that meets the bound exactly is zero, and
     * not the noise of its subtraction, which a solver that scales its rows would take for a number.
     */
    double[] coefficients(BigDecimal bound) {
        double[] row = new double[amounts.length];
        for (int i = 0; i < row.length; i++) {
            double allowed = bound.doubleValue() * masses[i];
            double difference = amounts[i] - allowed;
            boolean noise = Math.abs(difference) <= NOISE * (Math.abs(amounts[i]) + Math.abs(allowed));
            row[i] = noise ? 0 : difference;
        }
        return row;
    }

    double amount(int coal) {
        return amounts[coal];
    }

    double mass(int coal) {
        return masses[coal];
    }

    /** Returns the mass of the basis per tonne of a blend: the row's own denominator. */
    double mass(double[] shares) {
        double mass = 0;
        for (int i = 0; i < shares.length; i++) {
            mass += shares[i] * masses[i];
        }
        return mass;
    }

    /** Returns the value of a blend. */
    double value(double[] shares) {
        double amount = 0;
        for (int i = 0; i < shares.length; i++) {
            amount += shares[i] * amounts[i];
        }
        return amount / mass(shares);
    }

    /** Returns the value of one coal by itself. */
    double value(int coal) {
        return amounts[coal] / masses[coal];
    }

    /** Returns by how much a value breaks a side, zero if only noise does, NaN if the value is. */
    static double excess(BindingLimit side, double value) {
        double bound = side.limit().doubleValue();
        double excess = side.side() == LimitSide.MIN ? bound - value : value - bound;
        return excess <= NOISE * (Math.abs(bound) + Math.abs(value)) ? 0 : excess;
    }

    /** Returns the change of the value if every share of a recipe were off by {@code unit}: what rounding explains. */
    double tolerance(double[] shares, double unit) {
        double value = value(shares);
        double change = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                change += Math.abs(amounts[i] - value * masses[i]);
            }
        }
        return unit * change / mass(shares) + NOISE * Math.abs(value);
    }
}
