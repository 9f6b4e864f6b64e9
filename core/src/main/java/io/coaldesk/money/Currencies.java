package io.coaldesk.money;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.Currency;

/** Currencies by their codes, and their names in texts. */
public final class Currencies {

    private Currencies() {}

    /**
     * Returns the currency of an ISO 4217 code.
     *
     * @throws InvalidValueException if no currency has the code
     */
    public static Currency parse(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            InvalidValueException refusal = new InvalidValueException("currency", code, "an ISO 4217 code such as CNY");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Returns the currency as it reads in texts. */
    public static Label label(Currency currency) {
        String code = currency.getCurrencyCode();
        return switch (code) {
            case "CNY" -> Label.of(code, "元");
            case "USD" -> Label.of(code, "美元");
            case "EUR" -> Label.of(code, "欧元");
            default -> Label.of(code);
        };
    }
}
