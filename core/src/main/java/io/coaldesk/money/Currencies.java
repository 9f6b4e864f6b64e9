package io.coaldesk.money;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.Currency;

/** Currencies by their codes, and their names in texts. */
public final class Currencies {

    private static final Label YUAN = Label.of("CNY", "元");
    private static final Label YUAN_PER_TONNE = perTonne(YUAN);
    private static final Label DOLLAR = Label.of("USD", "美元");
    private static final Label DOLLAR_PER_TONNE = perTonne(DOLLAR);

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
            case "CNY" -> YUAN;
            case "USD" -> DOLLAR;
            case "EUR" -> Label.of(code, "欧元");
            default -> Label.of(code);
        };
    }

    /** Returns the currency per tonne as it reads in texts, such as CNY/t. */
    public static Label perTonne(Currency currency) {
        Label unit = label(currency);
        if (unit.equals(YUAN)) {
            return YUAN_PER_TONNE;
        }
        return unit.equals(DOLLAR) ? DOLLAR_PER_TONNE : perTonne(unit);
    }

    private static Label perTonne(Label unit) {
        return Label.of(unit.en() + "/t", unit.zh() + "/吨");
    }
}
