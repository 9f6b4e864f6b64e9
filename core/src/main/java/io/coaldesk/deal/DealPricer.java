package io.coaldesk.deal;

import io.coaldesk.market.Market;

/** The port that prices a supplied inquiry. */
@FunctionalInterface
public interface DealPricer {

    /** Returns the price of an inquiry at terms of payment, or why there is none. */
    PriceAnswer price(Inquiry inquiry, SupplyPlan supply, PaymentTerms terms, Market market);
}
