package io.coaldesk.pricing;

/** An attribute of a deal that a policy declares never to make the price worse as it grows. */
public enum Discountable {
    /** The tonnes of the deal: more tonnes never cost more per tonne. */
    TONNES
}
