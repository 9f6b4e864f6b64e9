package io.coaldesk.pricing.formula;

/**
 * The exact value of a term, and how it is shown.
 *
 * @param exact the value
 * @param shown the value with those inside it
 */
record Evaluated(Exact exact, TermValue shown) {

    /** Returns the same without what is inside, where that is shown already. */
    Evaluated folded() {
        return new Evaluated(exact, shown.withParts());
    }
}
