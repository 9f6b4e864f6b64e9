package io.coaldesk.money;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact price per metric tonne that states its currency, tax treatment and delivery place.
 *
 * <p>It is not a total; {@link #times} gives one. It may be negative, as a difference or a penalty; trailing zeros do
 * not matter.
 *
 * @param amount the amount per tonne as received
 * @param currency the currency
 * @param tax whether the amount contains value-added tax
 * @param place where the price holds
 */
public record PricePerTonne(
        @JsonProperty(required = true) BigDecimal amount,
        @JsonProperty(required = true) Currency currency,
        @JsonProperty(required = true) TaxTreatment tax,
        @JsonProperty(required = true) DeliveryPlace place) {

    /** Drops trailing zeros. */
    public PricePerTonne {
        amount = PlainText.withoutTrailingZeros(amount);
    }

    /** Returns a price. */
    public static PricePerTonne of(BigDecimal amount, Currency currency, TaxTreatment tax, DeliveryPlace place) {
        return new PricePerTonne(amount, currency, tax, place);
    }

    /** Returns another amount on this price's currency, tax treatment and place. */
    public PricePerTonne withAmount(BigDecimal other) {
        return new PricePerTonne(other, currency, tax, place);
    }

    /**
     * Returns the sum.
     *
     * @throws AmountMismatchException if currency, tax treatment or place differ
     */
    public PricePerTonne plus(PricePerTonne other) {
        requireComparable(other);
        return withAmount(amount.add(other.amount));
    }

    /**
     * Returns the difference.
     *
     * @throws AmountMismatchException if currency, tax treatment or place differ
     */
    public PricePerTonne minus(PricePerTonne other) {
        requireComparable(other);
        return withAmount(amount.subtract(other.amount));
    }

    /** Returns the total of a number of tonnes, exact. */
    public Money times(BigDecimal tonnes) {
        return new Money(amount.multiply(tonnes), currency);
    }

    /** Returns this price without tax, rounded once. */
    public PricePerTonne excludingTax(MoneyRounding rounding) {
        return new PricePerTonne(tax.net(amount, rounding), currency, tax.toExcluded(), place);
    }

    /** Returns this price with tax, rounded once. */
    public PricePerTonne includingTax(MoneyRounding rounding) {
        return new PricePerTonne(tax.gross(amount, rounding), currency, tax.toIncluded(), place);
    }

    /** Returns this price rounded. */
    public PricePerTonne rounded(MoneyRounding rounding) {
        return withAmount(rounding.round(amount));
    }

    /**
     * Refuses a price that does not belong together with this one.
     *
     * @throws AmountMismatchException if currency, tax treatment or place differ; the message names which
     */
    public void requireComparable(PricePerTonne other) {
        if (!currency.equals(other.currency)) {
            throw new AmountMismatchException("currency", currency, other.currency);
        }
        if (!tax.equals(other.tax)) {
            throw new AmountMismatchException(
                    "tax", tax.label().en(), other.tax.label().en());
        }
        if (!place.equals(other.place)) {
            throw new AmountMismatchException("place", place, other.place);
        }
    }

    /** Returns this price as a value in a reason's text, such as 720 CNY/t. */
    public ReasonValue toReasonValue() {
        return ReasonValue.quantity(amount, Currencies.perTonne(currency));
    }

    /** Returns the amount, currency, tax treatment and place. */
    @Override
    public String toString() {
        return PlainText.number(amount) + " " + currency.getCurrencyCode() + "/t "
                + tax.label().en() + " " + place;
    }
}
