package io.coaldesk.credit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far one order has come: the amounts that were ordered, delivered, invoiced and received so far, each counted from
 * the start of the order and with tax.
 *
 * <p>An order that was cut short states what was ordered in the end; a framework contract is no order before a month's
 * tonnes are called off.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrderProgress.class)
public abstract class OrderProgress implements WithOrderProgress {

    OrderProgress() {}

    /** Returns the order's id. */
    public abstract String order();

    /** Returns the amount ordered, 0 or more. */
    public abstract Money ordered();

    /** Returns the amount of what was delivered, 0 or more. */
    public abstract Money delivered();

    /** Returns the amount of what was invoiced, before or after delivery, 0 or more. */
    public abstract Money invoiced();

    /** Returns the amount that the customer paid, before or after the invoice, 0 or more. */
    public abstract Money received();

    @Value.Check
    void validate() {
        Require.notBlank("order", order());
        Amounts.requireNotNegative("ordered", ordered());
        Amounts.requireNotNegative("delivered", delivered());
        Amounts.requireNotNegative("invoiced", invoiced());
        Amounts.requireNotNegative("received", received());
        List.of(delivered(), invoiced(), received())
                .forEach(amount -> Amounts.requireCurrency(
                        "order " + order(), amount, ordered().currency()));
    }

    /** Builds an {@link OrderProgress}. */
    public static final class Builder extends ImmutableOrderProgress.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
