package io.coaldesk.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount of money. It may be negative; trailing zeros do not matter.
 *
 * @param amount the amount in units of the currency
 * @param currency the currency
 */
public record Money(
        @JsonProperty(required = true) BigDecimal amount,
        @JsonProperty(required = true) Currency currency) {

    /** Drops trailing zeros. */
    public Money {
        amount = PlainText.withoutTrailingZeros(amount);
    }

    /** Returns an amount. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** Returns an amount from its decimal text and its ISO 4217 code, such as {@code of("120.50", "CNY")}. */
    public static Money of(String amount, String currencyCode) {
        return new Money(Require.decimal("amount", amount), Currencies.parse(currencyCode));
    }

    /** Returns no money in a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Returns the sum.
     *
     * @throws AmountMismatchException if the currencies differ
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Returns the difference.
     *
     * @throws AmountMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** Returns the amount with the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Returns the exact product. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** Returns this amount rounded. */
    public Money rounded(MoneyRounding rounding) {
        return amount.scale() <= rounding.scale() ? this : new Money(rounding.round(amount), currency);
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws AmountMismatchException if the currencies differ
     */
    public boolean isMoreThan(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount) > 0;
    }

    /** Returns whether the amount is below zero. */
    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Returns this amount as a value in a reason's text. */
    public ReasonValue toReasonValue() {
        return ReasonValue.quantity(amount, Currencies.label(currency));
    }

    /**
     * Refuses an amount of another currency.
     *
     * @throws AmountMismatchException if the currencies differ
     */
    public void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new AmountMismatchException("currency", currency, other.currency);
        }
    }

    /** Returns the amount and the currency code: {@code 1,234.5 CNY}. */
    @Override
    public String toString() {
        return PlainText.number(amount) + " " + currency.getCurrencyCode();
    }
}
