package io.coaldesk.pricing.optimum;

import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/** Double figures as decimals, and amounts in texts. */
final class Amounts {

    static final Label TONNES = Label.of("t", "吨");

    private static final MathContext MEANT = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int VALUE_DECIMALS = 6;
    private static final int KILOGRAMS = 3;

    private Amounts() {}

    /** Returns the decimal that a computed figure stands for: its 12 leading digits, so that 8.7499999999999 is 8.75. */
    static BigDecimal meant(double figure) {
        return BigDecimal.valueOf(figure).round(MEANT);
    }

    /** Returns a multiplier to six decimals. */
    static BigDecimal value(double figure) {
        return meant(figure).setScale(VALUE_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Returns tonnes to the kilogram, never more than there are. */
    static BigDecimal tonnes(double tonnes) {
        return meant(tonnes).setScale(KILOGRAMS, RoundingMode.DOWN);
    }

    static ReasonValue tonnes(BigDecimal tonnes) {
        return ReasonValue.quantity(tonnes, TONNES);
    }

    static ReasonValue money(BigDecimal amount, Currency currency) {
        return Money.of(amount, currency).toReasonValue();
    }

    static ReasonValue perTonne(BigDecimal amount, Currency currency) {
        ReasonValue money = money(amount, currency);
        if (money instanceof ReasonValue.Quantity quantity) {
            Label unit = quantity.unit();
            return ReasonValue.quantity(amount, Label.of(unit.en() + "/t", unit.zh() + "/吨"));
        }
        return money;
    }
}
