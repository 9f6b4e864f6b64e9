package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A limit and how its property mixes.
 *
 * @param limit the limit; only its minimum and maximum bind
 * @param mixing what each coal brings to the property
 */
record LimitRow(QualityLimit limit, MixingRow mixing) {

    QualityKey key() {
        return mixing.key();
    }

    Optional<BigDecimal> bound(LimitSide side) {
        return side == LimitSide.MIN ? limit.min() : limit.max();
    }

    /** Returns the sides of the limit that bind. */
    List<BindingLimit> sides() {
        List<BindingLimit> sides = new ArrayList<>();
        for (LimitSide side : LimitSide.values()) {
            bound(side).ifPresent(bound -> sides.add(new BindingLimit(key(), side, bound)));
        }
        return sides;
    }

    /** Returns whether minimum and maximum are one number. */
    boolean isEquation() {
        return limit.min().isPresent()
                && limit.max().isPresent()
                && limit.min().get().compareTo(limit.max().get()) == 0;
    }

    /** Returns the value of a blend. */
    double value(double[] shares) {
        return mixing.value(shares);
    }

    /** Returns by how much a value breaks a side, zero if only noise does, NaN if the value is. */
    static double excess(BindingLimit side, double value) {
        double bound = side.limit().doubleValue();
        double excess = side.side() == LimitSide.MIN ? bound - value : value - bound;
        return excess <= MixingRow.NOISE * (Math.abs(bound) + Math.abs(value)) ? 0 : excess;
    }
}
