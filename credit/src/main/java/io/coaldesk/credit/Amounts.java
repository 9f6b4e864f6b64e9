package io.coaldesk.credit;

import io.coaldesk.money.Money;
import io.coaldesk.reason.Require;
import java.util.Currency;

/** Checks and comparisons of amounts. */
final class Amounts {

    private Amounts() {}

    static void requireNotNegative(String field, Money amount) {
        Require.notNegative(field + ".amount", amount.amount());
    }

    static void requireCurrency(String field, Money amount, Currency currency) {
        requireCurrency(field, amount.currency(), currency);
    }

    static void requireCurrency(String field, Currency currency, Currency expected) {
        Require.that(currency.equals(expected), field + ".currency", currency, expected + ", the same as elsewhere");
    }

    static Money least(Money first, Money second) {
        return first.isMoreThan(second) ? second : first;
    }

    static Money notBelowZero(Money amount) {
        return amount.isNegative() ? Money.zero(amount.currency()) : amount;
    }

    static Money greatest(Money first, Money second) {
        return first.isMoreThan(second) ? first : second;
    }
}
