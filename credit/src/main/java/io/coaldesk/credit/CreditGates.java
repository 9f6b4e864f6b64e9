package io.coaldesk.credit;

import io.coaldesk.deal.CreditGate;
import io.coaldesk.reason.InvalidValueException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Credit gates of the deal desk that a credit policy answers. */
public final class CreditGates {

    private CreditGates() {}

    /**
     * Returns the gate that finds an inquiry's customer among credit files; one without a file has the grade that the
     * policy states for such customers.
     *
     * @throws InvalidValueException if two files are of one customer
     */
    public static CreditGate of(CreditAssessor assessor, Collection<CreditFile> files) {
        Map<String, CreditFile> byCustomer = new HashMap<>();
        for (CreditFile file : files) {
            if (byCustomer.put(file.customer(), file) != null) {
                throw new InvalidValueException(
                        "creditFile.customer", file.customer(), "one credit file for each customer");
            }
        }
        return (inquiry, amount, terms, asOf) -> {
            String customer = inquiry.customer().id();
            CreditFile file = byCustomer.get(customer);
            CreditRequest request = CreditRequest.builder()
                    .terms(terms)
                    .amount(amount)
                    .asOf(asOf)
                    .build();
            return (file == null ? assessor.assessUnknown(customer, request) : assessor.assess(file, request))
                    .opinion();
        };
    }
}
