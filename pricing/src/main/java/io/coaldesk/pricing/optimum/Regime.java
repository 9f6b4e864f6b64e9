package io.coaldesk.pricing.optimum;

/** What is decided of a segment during the search. */
enum Regime {
    /** Nothing yet: its price is bound by no arbitrage limit. */
    OPEN,
    /** It sells all that is wanted at its price. */
    FREE,
    /** It stands at its ceiling and may sell less than is wanted. */
    RATIONED,
    /** It is not served. */
    DROPPED
}
