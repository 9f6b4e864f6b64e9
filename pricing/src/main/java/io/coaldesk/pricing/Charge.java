package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;

/**
 * A cost per tonne, net of its tax, and the step that it makes.
 *
 * @param level the level that the step leads towards
 * @param item the cost
 * @param step the cost with the other sign
 */
record Charge(PriceLevel level, CostItem item, Money step) {

    static Charge of(CostLine line, MoneyRounding rounding) {
        return of(line.level(), line.id(), line.label(), line.amount(), line.tax(), rounding);
    }

    static Charge of(PriceLevel level, String id, Label label, Money stated, TaxTreatment tax, MoneyRounding rounding) {
        Money net = Money.of(tax.net(stated.amount(), rounding), stated.currency());
        return new Charge(level, new CostItem(id, label, stated, tax, net), net.negated());
    }
}
