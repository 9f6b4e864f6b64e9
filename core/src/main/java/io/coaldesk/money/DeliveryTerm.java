package io.coaldesk.money;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The point of the chain at which a price holds, from the mine to the customer. */
public enum DeliveryTerm implements Labelled {
    /** At the mine (坑口). */
    EX_MINE("ex-mine", Label.of("ex mine", "坑口")),
    /** Loaded on rail (车板). */
    FOR("for", Label.of("FOR", "车板")),
    /** On the ground of a port's or depot's yard (场地). */
    YARD("yard", Label.of("in the yard", "场地")),
    /** Loaded on the vessel and trimmed (平仓). */
    FOB_TRIMMED("fob-trimmed", Label.of("FOB trimmed", "平仓")),
    /** Loaded on the vessel. */
    FOB("fob", Label.of("FOB", "离岸")),
    /** With freight and insurance to the port of discharge. */
    CIF("cif", Label.of("CIF", "到岸")),
    /** At the customer's plant (到厂). */
    DELIVERED("delivered", Label.of("delivered", "到厂"));

    private final String code;
    private final Label label;

    DeliveryTerm(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the code in a {@link DeliveryPlace}. */
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
