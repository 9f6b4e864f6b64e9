package io.coaldesk.policy;

import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of exact decimals, each end of which is open, closed or absent.
 *
 * <p>Not a partition: that is {@link Bands}. An interval may be empty; the linter says so, the constructor does not. In
 * code, and not on the wire.
 *
 * @param from the lower end; absent if there is none
 * @param to the upper end; absent if there is none
 */
public record Interval(Optional<Bound> from, Optional<Bound> to) {

    /** Every number. */
    public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

    /**
     * An end of an interval.
     *
     * @param value the number at the end, without trailing zeros
     * @param included whether the interval holds it
     */
    public record Bound(BigDecimal value, boolean included) {
        /** Drops trailing zeros. */
        public Bound {
            value = PlainText.withoutTrailingZeros(value);
        }
    }

    /** Returns the interval of a band: one of its ends is included, as the edge rule says. */
    public static Interval of(BandEdge edge, Banded band) {
        return of(edge, band.from(), band.to());
    }

    /** Returns the interval between two optional bounds of which the edge rule includes one. */
    public static Interval of(BandEdge edge, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        boolean fromIncluded = edge == BandEdge.FROM_INCLUDED;
        return new Interval(
                from.map(value -> new Bound(value, fromIncluded)), to.map(value -> new Bound(value, !fromIncluded)));
    }

    /** Returns the interval {@code x >= value}. */
    public static Interval atLeast(BigDecimal value) {
        return new Interval(Optional.of(new Bound(value, true)), Optional.empty());
    }

    /** Returns the interval {@code x > value}. */
    public static Interval moreThan(BigDecimal value) {
        return new Interval(Optional.of(new Bound(value, false)), Optional.empty());
    }

    /** Returns the interval {@code x <= value}. */
    public static Interval atMost(BigDecimal value) {
        return new Interval(Optional.empty(), Optional.of(new Bound(value, true)));
    }

    /** Returns the interval {@code x < value}. */
    public static Interval lessThan(BigDecimal value) {
        return new Interval(Optional.empty(), Optional.of(new Bound(value, false)));
    }

    /** Returns the numbers that both intervals hold. */
    public Interval and(Interval other) {
        return new Interval(tighter(from, other.from, 1), tighter(to, other.to, -1));
    }

    /** Returns whether this interval holds a number, compared exactly: 20000 and 20000.000 are one number. */
    public boolean holds(BigDecimal number) {
        return beyond(from, number, 1) && beyond(to, number, -1);
    }

    /** Returns whether no decimal lies in this interval. */
    public boolean isEmpty() {
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        int order = from.get().value().compareTo(to.get().value());
        return order > 0 || (order == 0 && !(from.get().included() && to.get().included()));
    }

    private static boolean beyond(Optional<Bound> end, BigDecimal number, int inward) {
        if (end.isEmpty()) {
            return true;
        }
        int order = Integer.signum(number.compareTo(end.get().value())) * inward;
        return order > 0 || (order == 0 && end.get().included());
    }

    private static Optional<Bound> tighter(Optional<Bound> one, Optional<Bound> other, int inward) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int order = Integer.signum(one.get().value().compareTo(other.get().value())) * inward;
        boolean oneIsTighter = order > 0 || (order == 0 && !one.get().included());
        return oneIsTighter ? one : other;
    }
}
