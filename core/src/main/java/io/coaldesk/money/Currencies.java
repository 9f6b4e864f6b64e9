package io.coaldesk.money;

import io.coaldesk.reason.Label;
import java.util.Currency;

/** The names of currencies in texts. */
final class Currencies {

    private Currencies() {}

    static Label label(Currency currency) {
        String code = currency.getCurrencyCode();
        return switch (code) {
            case "CNY" -> Label.of(code, "元");
            case "USD" -> Label.of(code, "美元");
            case "EUR" -> Label.of(code, "欧元");
            default -> Label.of(code);
        };
    }
}
