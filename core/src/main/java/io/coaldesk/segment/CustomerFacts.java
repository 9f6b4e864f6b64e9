package io.coaldesk.segment;

import io.coaldesk.customer.Customer;
import io.coaldesk.reason.Require;
import io.coaldesk.score.FactValue;
import io.coaldesk.score.Facts;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything of a customer that may be scored: its facts and three attributes; never its id or name. */
final class CustomerFacts {

    static final String INDUSTRY = "industry";
    static final String REGION = "region";
    static final String PARTNER = "partner";

    private CustomerFacts() {}

    static Facts of(Customer customer) {
        SortedMap<String, FactValue> facts = new TreeMap<>(customer.facts().values());
        add(facts, INDUSTRY, customer.industry());
        add(facts, REGION, customer.region());
        add(facts, PARTNER, customer.partner() ? "yes" : "no");
        return new Facts(facts);
    }

    private static void add(SortedMap<String, FactValue> facts, String name, String category) {
        FactValue twin = facts.put(name, FactValue.of(category));
        Require.that(
                twin == null,
                "facts." + name,
                twin == null ? "" : twin.text(),
                "no fact of this name; it is an attribute of the customer");
    }
}
