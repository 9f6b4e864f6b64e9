package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit and how its property mixes.
 *
 * @param limit the limit
 * @param mixing what each coal brings to the property; of a curve its tangent
 * @param curve the curve, if the property mixes by one
 * @param advisory whether a model says how the property mixes, and no law
 * @param sides the sides of the limit that bind
 */
record LimitRow(
        QualityLimit limit, MixingRow mixing, Optional<BlendCurve> curve, boolean advisory, List<BindingLimit> sides) {

    static LimitRow of(QualityLimit limit, MixingRow mixing, Optional<BlendCurve> curve, boolean advisory) {
        List<BindingLimit> sides = new ArrayList<>();
        for (LimitSide side : LimitSide.values()) {
            bound(limit, side).ifPresent(bound -> sides.add(new BindingLimit(mixing.key(), side, bound)));
        }
        return new LimitRow(limit, mixing, curve, advisory, List.copyOf(sides));
    }

    QualityKey key() {
        return mixing.key();
    }

    /** Returns the number of a side: the minimum or maximum, or where there is neither, the rejection limit. */
    private static Optional<BigDecimal> bound(QualityLimit limit, LimitSide side) {
        return side == LimitSide.MIN
                ? limit.min().or(() -> limit.rejection().flatMap(RejectionLimit::min))
                : limit.max().or(() -> limit.rejection().flatMap(RejectionLimit::max));
    }

    /** Returns the number of a side, if it binds. */
    Optional<BigDecimal> bound(LimitSide side) {
        return bound(limit, side);
    }

    /** Returns whether minimum and maximum are one number. */
    boolean isEquation() {
        return limit.min().isPresent()
                && limit.max().isPresent()
                && limit.min().get().compareTo(limit.max().get()) == 0;
    }

    /** Returns the value of a blend, by the curve itself if there is one. */
    double value(double[] shares) {
        return curve.isPresent() ? curve.get().value(shares) : mixing.value(shares);
    }

    /** Returns this limit with the number of one side replaced. */
    LimitRow withBound(BindingLimit side) {
        LimitSide other = side.side() == LimitSide.MAX ? LimitSide.MIN : LimitSide.MAX;
        QualityLimit.Builder moved = QualityLimit.builder();
        bound(other).ifPresent(number -> set(moved, other, number));
        set(moved, side.side(), side.limit());
        return of(moved.build(), mixing, curve, advisory);
    }

    private static void set(QualityLimit.Builder limit, LimitSide side, BigDecimal number) {
        if (side == LimitSide.MAX) {
            limit.max(number);
        } else {
            limit.min(number);
        }
    }

    /** Returns this limit with the tangent of its curve at a recipe. */
    LimitRow at(double[] shares) {
        return curve.map(exact -> new LimitRow(limit, exact.tangent(shares), curve, advisory, sides))
                .orElse(this);
    }

    /** Returns by how much a value breaks a side, zero if only noise does, NaN if the value is. */
    static double excess(BindingLimit side, double value) {
        double bound = side.limit().doubleValue();
        double excess = side.side() == LimitSide.MIN ? bound - value : value - bound;
        return excess <= MixingRow.NOISE * (Math.abs(bound) + Math.abs(value)) ? 0 : excess;
    }
}
