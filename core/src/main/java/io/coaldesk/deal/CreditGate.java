package io.coaldesk.deal;

import io.coaldesk.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** The port that says on which terms a customer may buy. */
@FunctionalInterface
public interface CreditGate {

    /**
     * Returns the grade, the limit and the terms that are granted.
     *
     * @param inquiry the inquiry, with its customer's tier
     * @param amount the greatest amount that the deal leaves open at the terms asked for, tax included; empty if the
     *     deal has no price
     * @param terms the terms asked for
     * @param asOf the day that counts as today
     */
    CreditOpinion check(Inquiry inquiry, Optional<Money> amount, PaymentTerms terms, LocalDate asOf);
}
