/** The blending of coal deals. */
module io.coaldesk.blending {
    requires transitive io.coaldesk.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.coaldesk.blending;
    exports io.coaldesk.blending.allocation;

    // One line per package with aggregates: Jackson must reach their package-private implementations.
    opens io.coaldesk.blending to
            com.fasterxml.jackson.databind;
    opens io.coaldesk.blending.allocation to
            com.fasterxml.jackson.databind;
}
