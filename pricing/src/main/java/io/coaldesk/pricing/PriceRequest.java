package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.Market;
import org.immutables.value.Value;

/** What a price is asked for: an inquiry, how it is supplied, the terms of payment, and the market of the day. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceRequest.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/price-request@1")
public abstract class PriceRequest implements WithPriceRequest {

    PriceRequest() {}

    /** Returns the inquiry, with its customer's tier if segmentation assigned one. */
    public abstract Inquiry inquiry();

    /** Returns the recipe, its cost and its expected quality. */
    public abstract SupplyPlan supply();

    /** Returns the terms of payment to price, which may differ from those that the inquiry asks for. */
    public abstract PaymentTerms terms();

    /** Returns the market, whose day is today. */
    public abstract Market market();

    /** Returns a request. */
    public static PriceRequest of(Inquiry inquiry, SupplyPlan supply, PaymentTerms terms, Market market) {
        return builder()
                .inquiry(inquiry)
                .supply(supply)
                .terms(terms)
                .market(market)
                .build();
    }

    /** Builds a {@link PriceRequest}. */
    public static final class Builder extends ImmutablePriceRequest.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
