package io.coaldesk.pricing.formula;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction, so that a quotient needs no rounding of its own.
 *
 * @param numerator the dividend
 * @param denominator the divisor, above zero
 */
record Exact(BigDecimal numerator, BigDecimal denominator) implements Comparable<Exact> {

    static final Exact ZERO = of(BigDecimal.ZERO);

    /** No price needs as many; repeated squaring would soon fill the memory. */
    private static final int MOST_DIGITS = 500;

    private static final MathContext SHOWN = MathContext.DECIMAL128;

    static Exact of(BigDecimal number) {
        return new Exact(number, BigDecimal.ONE);
    }

    Exact plus(Exact other) {
        return denominator.compareTo(other.denominator) == 0
                ? new Exact(numerator.add(other.numerator), denominator)
                : new Exact(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(other.times(Exact.of(BigDecimal.ONE.negate())));
    }

    Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the quotient, or empty where the divisor is zero. */
    Optional<Exact> over(Exact divisor) {
        BigDecimal top = numerator.multiply(divisor.denominator);
        BigDecimal bottom = denominator.multiply(divisor.numerator);
        return bottom.signum() == 0
                ? Optional.empty()
                : Optional.of(bottom.signum() > 0 ? new Exact(top, bottom) : new Exact(top.negate(), bottom.negate()));
    }

    Exact rounded(MoneyRounding rounding) {
        return of(rounding.divide(numerator, denominator));
    }

    Exact significant(int digits, RoundingMode mode) {
        return of(numerator.divide(denominator, new MathContext(digits, mode)));
    }

    /** Returns the number as a decimal, exactly where it needs no more than 34 digits. */
    BigDecimal decimal() {
        return PlainText.withoutTrailingZeros(numerator.divide(denominator, SHOWN));
    }

    /** Returns this fraction with a decimal for its value where one is short, or empty where it has too many digits. */
    Optional<Exact> bounded() {
        BigDecimal shown = numerator.divide(denominator, SHOWN);
        boolean isShort = digits(shown) <= MOST_DIGITS;
        if (isShort && shown.multiply(denominator).compareTo(numerator) == 0) {
            return Optional.of(of(shown));
        }
        return isShort && digits(numerator) <= MOST_DIGITS && digits(denominator) <= MOST_DIGITS
                ? Optional.of(this)
                : Optional.empty();
    }

    private static int digits(BigDecimal number) {
        return Math.max(number.precision(), Math.abs(number.scale()));
    }

    /** Compares the values; fractions that are equal in value may be written differently. */
    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
