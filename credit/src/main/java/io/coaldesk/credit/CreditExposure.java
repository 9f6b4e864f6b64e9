package io.coaldesk.credit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a customer has open already, tax included, by the stage that the goods have reached.
 *
 * <p>Money is counted once along order, delivery, invoice and receipt: each stage holds only what has not moved on to the
 * next. What was paid is in no stage.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditExposure.class)
public abstract class CreditExposure implements WithCreditExposure {

    CreditExposure() {}

    /** Returns what is ordered and neither delivered nor invoiced, 0 or more. */
    public abstract Money ordersNotDelivered();

    /** Returns what is delivered and not invoiced, 0 or more. */
    public abstract Money deliveredNotInvoiced();

    /** Returns what is invoiced and not paid, due or not, 0 or more. */
    public abstract Money invoicedNotPaid();

    /** Returns what the customer has paid ahead of any invoice, 0 or more. */
    public abstract Money prepaymentsReceived();

    /** Returns no exposure in a currency. */
    public static CreditExposure none(Currency currency) {
        Money zero = Money.zero(currency);
        return builder()
                .ordersNotDelivered(zero)
                .deliveredNotInvoiced(zero)
                .invoicedNotPaid(zero)
                .prepaymentsReceived(zero)
                .build();
    }

    /**
     * Returns the exposure of orders, each counted once at the furthest stage that its goods have reached: an invoice
     * that precedes its delivery already takes the amount out of the order.
     *
     * @throws io.coaldesk.reason.InvalidValueException if an order is in another currency
     */
    public static CreditExposure from(Currency currency, Collection<OrderProgress> orders) {
        Money notDelivered = Money.zero(currency);
        Money notInvoiced = notDelivered;
        Money notPaid = notDelivered;
        Money prepaid = notDelivered;
        for (OrderProgress order : orders) {
            Amounts.requireCurrency("order " + order.order(), order.ordered(), currency);
            Money further = Amounts.greatest(order.delivered(), order.invoiced());
            notDelivered =
                    notDelivered.plus(Amounts.notBelowZero(order.ordered().minus(further)));
            notInvoiced =
                    notInvoiced.plus(Amounts.notBelowZero(order.delivered().minus(order.invoiced())));
            notPaid = notPaid.plus(Amounts.notBelowZero(order.invoiced().minus(order.received())));
            prepaid = prepaid.plus(Amounts.notBelowZero(order.received().minus(order.invoiced())));
        }
        return builder()
                .ordersNotDelivered(notDelivered)
                .deliveredNotInvoiced(notInvoiced)
                .invoicedNotPaid(notPaid)
                .prepaymentsReceived(prepaid)
                .build();
    }

    /** Returns the currency of all stages. */
    public Currency currency() {
        return ordersNotDelivered().currency();
    }

    /** Returns the money at risk: the three stages less the prepayments; never below zero. */
    public Money total() {
        return Amounts.notBelowZero(ordersNotDelivered()
                .plus(deliveredNotInvoiced())
                .plus(invoicedNotPaid())
                .minus(prepaymentsReceived()));
    }

    @Value.Check
    void validate() {
        Amounts.requireNotNegative("ordersNotDelivered", ordersNotDelivered());
        Amounts.requireNotNegative("deliveredNotInvoiced", deliveredNotInvoiced());
        Amounts.requireNotNegative("invoicedNotPaid", invoicedNotPaid());
        Amounts.requireNotNegative("prepaymentsReceived", prepaymentsReceived());
        for (Money stage : List.of(deliveredNotInvoiced(), invoicedNotPaid(), prepaymentsReceived())) {
            Amounts.requireCurrency("exposure", stage, currency());
        }
    }

    /** Builds a {@link CreditExposure}. */
    public static final class Builder extends ImmutableCreditExposure.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
