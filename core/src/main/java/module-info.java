/** The nouns of a coal deal, the shared primitives of policies, and the desk that appraises. */
module io.coaldesk.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.coaldesk.reason;
    exports io.coaldesk.policy;
    exports io.coaldesk.table;
    exports io.coaldesk.json;
    exports io.coaldesk.coal;
    exports io.coaldesk.coal.grade;
    exports io.coaldesk.coal.rank;
    exports io.coaldesk.coal.acceptance;
    exports io.coaldesk.money;
    exports io.coaldesk.adjustment;
    exports io.coaldesk.score;
    exports io.coaldesk.market;
    exports io.coaldesk.customer;
    exports io.coaldesk.segment;
    exports io.coaldesk.deal;
    exports io.coaldesk.internal.style to
            io.coaldesk.pricing,
            io.coaldesk.credit,
            io.coaldesk.blending;

    // One line per package with types that Jackson builds: it must reach what is not public in them.
    opens io.coaldesk.reason to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.policy to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.coal to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.coal.grade to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.coal.rank to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.coal.acceptance to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.money to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.adjustment to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.score to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.market to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.customer to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.segment to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.deal to
            com.fasterxml.jackson.databind;
}
