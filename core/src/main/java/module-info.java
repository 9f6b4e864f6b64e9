/** The nouns of a coal deal, the shared primitives of policies, and the desk that appraises. */
module io.coaldesk.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    // To come, with the package: reason, policy, table, coal, money, adjustment, score, market, customer, segment,
    // deal.
    exports io.coaldesk.frame;
    exports io.coaldesk.json;
    exports io.coaldesk.internal.style to
            io.coaldesk.pricing,
            io.coaldesk.credit,
            io.coaldesk.blending;

    // One line per package with aggregates: Jackson must reach their package-private implementations.
    opens io.coaldesk.frame to
            com.fasterxml.jackson.databind;
}
