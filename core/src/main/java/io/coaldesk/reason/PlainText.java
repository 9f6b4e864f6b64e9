package io.coaldesk.reason;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Numbers in one form everywhere, whatever the machine's locale: a point before the decimals and a comma between
 * groups of three digits.
 */
public final class PlainText {

    private static final int MOST_DIGITS = 1000;
    /** The digits that every long has room for. */
    private static final int LONG_DIGITS = 18;

    private PlainText() {}

    /** Returns a number with grouped digits and with its own scale, never in exponent form: {@code 1,234,567.80}. */
    public static String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /**
     * Returns an equal number in its shortest plain form, so that 1.0 and 1.00, or 1E+1 and 10, become one value.
     *
     * @throws InvalidValueException if the number needs more than 1000 digits before or after the point
     */
    public static BigDecimal withoutTrailingZeros(BigDecimal number) {
        if (isShort(number) && endsInADigit(number)) {
            return number;
        }
        // Twelve characters such as 1e999999999 would otherwise fill the memory with zeros.
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new InvalidValueException("number", number, "at most " + MOST_DIGITS + " digits around the point");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isShort(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= LONG_DIGITS && number.precision() <= LONG_DIGITS;
    }

    /** Returns whether a number that fits a long has no zero to drop; most amounts have none, and are kept as they are. */
    private static boolean endsInADigit(BigDecimal number) {
        return number.scale() == 0 || number.movePointRight(number.scale()).longValue() % 10 != 0;
    }

    /** Returns whether every number is in its shortest plain form; a value type keeps its numbers so. */
    public static boolean areShortest(Stream<BigDecimal> numbers) {
        return numbers.allMatch(
                number -> number.scale() == withoutTrailingZeros(number).scale());
    }
}
