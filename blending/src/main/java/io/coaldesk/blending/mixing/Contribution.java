package io.coaldesk.blending.mixing;

/**
 * What one coal brings to a property, per kilogram as received.
 *
 * @param amount the numerator: the value times the mass that it is stated on
 * @param mass the denominator: that mass, more than zero
 */
record Contribution(double amount, double mass) {

    /** Returns whether a blend can take it: the amount is a number, and there is mass. */
    boolean isKnown() {
        return mass > 0 && Double.isFinite(amount) && Double.isFinite(mass);
    }
}
