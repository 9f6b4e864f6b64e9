package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** The way from the place of sale to the customer's plant, which the price of the sale does not contain. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTransportRoute.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class TransportRoute implements WithTransportRoute {

    TransportRoute() {}

    /** Returns where the way ends. */
    public abstract DeliveryPlace to();

    /** Returns the legs in their order. */
    public abstract List<TransportLeg> legs();

    /** Returns the share of the tonnes sent that does not arrive, 0 to less than 1. */
    @Value.Default
    public BigDecimal lossShare() {
        return BigDecimal.ZERO;
    }

    /** Returns how many invoices the delivered price comes with; one unless stated. */
    @Value.Default
    public Invoicing invoicing() {
        return Invoicing.ONE_INVOICE;
    }

    @Value.Check
    TransportRoute validate() {
        Require.share("route.lossShare", lossShare());
        Require.that(lossShare().compareTo(BigDecimal.ONE) < 0, "route.lossShare", lossShare(), "0 to less than 1");
        BigDecimal shortest = PlainText.withoutTrailingZeros(lossShare());
        return shortest.scale() == lossShare().scale() ? this : withLossShare(shortest);
    }

    /** Builds a {@link TransportRoute}. */
    public static final class Builder extends ImmutableTransportRoute.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
