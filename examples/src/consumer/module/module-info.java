/** The host as a module. */
module host {
    requires com.fasterxml.jackson.databind;
    requires io.coaldesk.blending;
    requires io.coaldesk.core;
    requires io.coaldesk.credit;
    requires io.coaldesk.pricing;
}
