package io.coaldesk.reason;

import java.math.BigDecimal;

/** The checks of arguments that every module shares; each refuses with {@link InvalidValueException}. */
public final class Require {

    private Require() {}

    /** Returns a text that is not blank. */
    public static String notBlank(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(field, "\"" + text + "\"", "a text that is not blank");
        }
        return text;
    }

    /** Returns the number that a text writes, such as {@code 0.17}. */
    public static BigDecimal decimal(String field, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            InvalidValueException refusal = new InvalidValueException(field, text, "a decimal number such as 0.17");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Returns a finite number between two bounds, both included. */
    public static double inRange(String field, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new InvalidValueException(field, value, plain(min) + " to " + plain(max));
        }
        return value;
    }

    /** Returns a whole number between two bounds, both included. */
    public static int inRange(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new InvalidValueException(field, value, min + " to " + max);
        }
        return value;
    }

    /** Returns a number between two bounds, both included. */
    public static BigDecimal inRange(String field, BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new InvalidValueException(
                    field, value.toPlainString(), min.toPlainString() + " to " + max.toPlainString());
        }
        return value;
    }

    /** Returns a share, from 0 to 1. */
    public static BigDecimal share(String field, BigDecimal value) {
        return inRange(field, value, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** Returns a number that is zero or more. */
    public static BigDecimal notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValueException(field, value.toPlainString(), "0 or more");
        }
        return value;
    }

    /** Returns a number that is more than zero. */
    public static BigDecimal positive(String field, BigDecimal value) {
        if (value.signum() <= 0) {
            throw new InvalidValueException(field, value.toPlainString(), "more than 0");
        }
        return value;
    }

    /** Refuses with the field, the value and what is allowed, unless a condition holds. */
    public static void that(boolean condition, String field, Object value, String allowed) {
        if (!condition) {
            throw new InvalidValueException(field, value, allowed);
        }
    }

    private static String plain(double bound) {
        return Double.isInfinite(bound)
                ? String.valueOf(bound)
                : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
