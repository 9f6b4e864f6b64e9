package io.coaldesk.policy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * A named attribute that conditions ask of, with the values that can occur.
 *
 * <p>An optional attribute may also be unknown: a value of its own, which only a condition that accepts anything
 * accepts. In code, and not on the wire.
 */
public sealed interface ConditionAttribute {

    /** Returns the name, unique within a space; findings show it. */
    String name();

    /** Returns whether the value may be unknown. */
    boolean optional();

    /** Returns this attribute with a value that may be unknown. */
    ConditionAttribute orUnknown();

    /** Returns whether a condition asks what this attribute can answer. */
    boolean admits(Condition condition);

    /** Returns an attribute with the codes listed and no other. */
    static ConditionAttribute codes(String name, List<String> codes) {
        return new Closed(name, codes, false);
    }

    /** Returns an attribute whose codes are the names of an enum's constants, in their order. */
    static ConditionAttribute codes(String name, Class<? extends Enum<?>> type) {
        return codes(
                name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** Returns an attribute that is {@code true} or {@code false}. */
    static ConditionAttribute flag(String name) {
        return codes(name, List.of("false", "true"));
    }

    /** Returns an attribute with any codes: what no condition names is one symbolic other code. */
    static ConditionAttribute openCodes(String name) {
        return new Open(name, false);
    }

    /** Returns an attribute that is any decimal. */
    static ConditionAttribute number(String name) {
        return new Decimal(name, Interval.ALL, false);
    }

    /** Returns an attribute that is a decimal of a range, such as tonnes above zero. */
    static ConditionAttribute number(String name, Interval range) {
        return new Decimal(name, range, false);
    }

    /** Returns an attribute that is a whole number of a range, such as days from zero: up to 5 and from 6 leave no gap. */
    static ConditionAttribute wholeNumber(String name, Interval range) {
        return new Whole(name, range, false);
    }

    /**
     * One of the codes that are declared.
     *
     * @param name the name
     * @param codes the codes; of an enum best in the order of its constants
     * @param optional whether the value may be unknown
     */
    record Closed(String name, List<String> codes, boolean optional) implements ConditionAttribute {
        /** Refuses a blank name and a code that stands twice. */
        public Closed {
            Require.notBlank("attribute.name", name);
            codes = List.copyOf(codes);
            if (new HashSet<>(codes).size() < codes.size()) {
                throw new InvalidValueException(name, codes, "codes of which none stands twice");
            }
        }

        @Override
        public ConditionAttribute orUnknown() {
            return new Closed(name, codes, true);
        }

        @Override
        public boolean admits(Condition condition) {
            return !(condition instanceof Condition.Within);
        }
    }

    /**
     * A code of an open vocabulary.
     *
     * @param name the name
     * @param optional whether the value may be unknown
     */
    record Open(String name, boolean optional) implements ConditionAttribute {
        /** Refuses a blank name. */
        public Open {
            Require.notBlank("attribute.name", name);
        }

        @Override
        public ConditionAttribute orUnknown() {
            return new Open(name, true);
        }

        @Override
        public boolean admits(Condition condition) {
            return !(condition instanceof Condition.Within);
        }
    }

    /**
     * A decimal.
     *
     * @param name the name
     * @param range the numbers that can occur: what the linter reasons about, no check of requests
     * @param optional whether the value may be unknown
     */
    record Decimal(String name, Interval range, boolean optional) implements ConditionAttribute {
        /** Refuses a blank name. */
        public Decimal {
            Require.notBlank("attribute.name", name);
        }

        @Override
        public ConditionAttribute orUnknown() {
            return new Decimal(name, range, true);
        }

        @Override
        public boolean admits(Condition condition) {
            return !(condition instanceof Condition.Codes);
        }
    }

    /**
     * A whole number.
     *
     * @param name the name
     * @param range the numbers of which the whole ones can occur: what the linter reasons about, no check of requests
     * @param optional whether the value may be unknown
     */
    record Whole(String name, Interval range, boolean optional) implements ConditionAttribute {
        /** Refuses a blank name. */
        public Whole {
            Require.notBlank("attribute.name", name);
        }

        @Override
        public ConditionAttribute orUnknown() {
            return new Whole(name, range, true);
        }

        @Override
        public boolean admits(Condition condition) {
            return !(condition instanceof Condition.Codes);
        }
    }
}
