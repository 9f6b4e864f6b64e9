/** The pricing of coal deals. */
module io.coaldesk.pricing {
    requires transitive io.coaldesk.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.coaldesk.pricing;
    exports io.coaldesk.pricing.formula;
    exports io.coaldesk.pricing.optimum;
    exports io.coaldesk.pricing.rule;
    exports io.coaldesk.pricing.settlement;

    // One line per package with aggregates: Jackson must reach their package-private implementations.
    opens io.coaldesk.pricing to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.pricing.formula to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.pricing.optimum to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.pricing.rule to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.pricing.settlement to
            com.fasterxml.jackson.databind;
}
