package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Currencies;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A rate of exchange as published on a day.
 *
 * @param from the currency that is converted
 * @param to the currency that it becomes, another one
 * @param rate units of {@code to} for one of {@code from}, more than zero
 * @param date the day of publication
 */
public record ExchangeRate(
        @JsonProperty(required = true) Currency from,
        @JsonProperty(required = true) Currency to,
        @JsonProperty(required = true) BigDecimal rate,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate date) {

    /** Checks the rate and the currencies. */
    public ExchangeRate {
        rate = PlainText.withoutTrailingZeros(Require.positive("exchangeRate.rate", rate));
        Require.that(!from.equals(to), "exchangeRate.to", to, "another currency than " + from);
    }

    /** Returns a rate by currency codes, such as {@code of("USD", "CNY", "6.3015", date)}. */
    public static ExchangeRate of(String from, String to, String rate, LocalDate date) {
        return new ExchangeRate(
                Currencies.parse(from), Currencies.parse(to), Require.decimal("exchangeRate.rate", rate), date);
    }

    /**
     * Returns an amount in the other currency, rounded once.
     *
     * @throws io.coaldesk.money.AmountMismatchException if the amount is in another currency than {@link #from}
     */
    public Money convert(Money amount, MoneyRounding rounding) {
        Money.zero(from).requireSameCurrency(amount);
        return Money.of(rounding.round(amount.amount().multiply(rate)), to);
    }

    /**
     * Refuses a rate that was not published yet on a day, or too long ago.
     *
     * @param validDays the days after its date on which it may be used
     * @throws InvalidValueException naming the date and the allowed range
     */
    public void requireUsable(LocalDate day, int validDays) {
        if (date.isAfter(day) || date.plusDays(validDays).isBefore(day)) {
            throw new InvalidValueException("exchangeRate.date", date, day.minusDays(validDays) + " to " + day);
        }
    }
}
