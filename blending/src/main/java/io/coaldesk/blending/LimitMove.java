package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a limit that cannot be kept is moved to what can be reached. */
final class LimitMove {

    /** The digits of a value that comes out of a linear program in doubles. */
    private static final MathContext VALUE_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    /** A reachable value is told with this many more decimals than its limit has. */
    private static final int MORE_DECIMALS = 2;

    private LimitMove() {}

    /** Returns a best value with two decimals more than the limit, rounded to the side that can be reached. */
    static BigDecimal reachable(BindingLimit side, double best) {
        BigDecimal told =
                outward(side, new BigDecimal(best, VALUE_DIGITS), side.limit().scale() + MORE_DECIMALS);
        // Its digits may round a long number to the side that cannot be reached.
        double beyond = side.side() == LimitSide.MAX ? best - told.doubleValue() : told.doubleValue() - best;
        if (beyond <= MixingRow.NOISE * Math.abs(best)) {
            return told;
        }
        return side.side() == LimitSide.MAX ? told.add(told.ulp()) : told.subtract(told.ulp());
    }

    /** Returns by how much a side moves for its size. */
    static double relative(BindingLimit side, BigDecimal value) {
        double limit = side.limit().doubleValue();
        return Math.abs(value.doubleValue() - limit) / Math.max(Math.abs(limit), Double.MIN_NORMAL);
    }

    /** Returns a specification with a side moved to a value, rounded outward to the decimals of the limit. */
    static CoalSpecification move(CoalSpecification specification, BindingLimit side, BigDecimal value) {
        BigDecimal moved = outward(side, value, side.limit().scale());
        QualityLimit limit = specification.limits().get(side.key());
        if (limit == null) {
            return specification;
        }
        return specification.with(
                side.key(), side.side() == LimitSide.MAX ? limit.widenedToMax(moved) : limit.widenedToMin(moved));
    }

    private static BigDecimal outward(BindingLimit side, BigDecimal value, int scale) {
        return value.setScale(scale, side.side() == LimitSide.MAX ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }
}
