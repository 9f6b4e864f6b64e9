package io.coaldesk.deal;

import io.coaldesk.market.Market;

/** The port that finds coal for an inquiry. */
@FunctionalInterface
public interface SupplyPlanner {

    /** Returns how an inquiry is supplied, or why it cannot be. */
    SupplyAnswer plan(Inquiry inquiry, Market market);
}
