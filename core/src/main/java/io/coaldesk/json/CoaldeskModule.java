package io.coaldesk.json;

import com.fasterxml.jackson.databind.module.SimpleModule;

/** Coaldesk's documents for a host's own Jackson mapper. It knows no type yet. */
@SuppressWarnings("serial")
public final class CoaldeskModule extends SimpleModule {

    /** A module to register with a mapper. */
    public CoaldeskModule() {
        super("coaldesk");
    }
}
