/** A modular host of all four modules. */
module host.modular {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires io.coaldesk.blending;
    requires io.coaldesk.core;
    requires io.coaldesk.credit;
    requires io.coaldesk.pricing;
}
