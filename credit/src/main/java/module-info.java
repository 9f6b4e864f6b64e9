/** The credit of coal deals. */
module io.coaldesk.credit {
    requires transitive io.coaldesk.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.coaldesk.credit;

    // One line per package with aggregates: Jackson must reach their package-private implementations.
    opens io.coaldesk.credit to
            com.fasterxml.jackson.databind;
}
