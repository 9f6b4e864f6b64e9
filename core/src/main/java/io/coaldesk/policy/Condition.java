package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a rule asks of one attribute: anything, one of some codes, or a number in an interval.
 *
 * <p>A value that is not known is accepted by {@link Any} alone; an interval without ends asks for a number that is
 * known. In code, and not on the wire: the condition of a module's policy is the wire form, and makes these.
 */
public sealed interface Condition {

    /** Returns whether this condition accepts a value. */
    boolean holds(AttributeValue value);

    /**
     * Returns the condition that accepts what both accept.
     *
     * @throws InvalidValueException if one asks for codes and the other for a number
     */
    Condition and(Condition other);

    /** Returns the condition that accepts everything. */
    static Condition any() {
        return new Any();
    }

    /** Returns the condition that accepts the codes listed; without any, nothing. */
    static Condition codes(String... codes) {
        return codes(List.of(codes));
    }

    /** Returns the condition that accepts the codes of a collection; of an empty one, nothing. */
    static Condition codes(Collection<String> codes) {
        return new Codes(new TreeSet<>(codes));
    }

    /** Returns the condition that accepts the numbers of an interval. */
    static Condition within(Interval interval) {
        return new Within(interval);
    }

    private static Condition onlyAny(Condition one, Condition other) {
        if (other instanceof Any) {
            return one;
        }
        throw new InvalidValueException("condition", other, "a condition of the same kind as " + one);
    }

    /** Accepts everything, also what is not known. */
    record Any() implements Condition {
        @Override
        public boolean holds(AttributeValue value) {
            return true;
        }

        @Override
        public Condition and(Condition other) {
            return other;
        }
    }

    /**
     * Accepts some codes.
     *
     * @param codes the codes; their order has no meaning
     */
    record Codes(SortedSet<String> codes) implements Condition {
        /** Copies the codes, of which none may be blank. */
        public Codes {
            codes.forEach(code -> Require.notBlank("code", code));
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        @Override
        public boolean holds(AttributeValue value) {
            return value instanceof AttributeValue.Code given && codes.contains(given.code());
        }

        @Override
        public Condition and(Condition other) {
            if (other instanceof Codes more) {
                SortedSet<String> common = new TreeSet<>(codes);
                common.retainAll(more.codes);
                return new Codes(common);
            }
            return onlyAny(this, other);
        }
    }

    /**
     * Accepts the numbers of an interval.
     *
     * @param interval the interval
     */
    record Within(Interval interval) implements Condition {
        @Override
        public boolean holds(AttributeValue value) {
            return value instanceof AttributeValue.Figure given && interval.holds(given.number());
        }

        @Override
        public Condition and(Condition other) {
            if (other instanceof Within more) {
                return new Within(interval.and(more.interval));
            }
            return onlyAny(this, other);
        }
    }
}
