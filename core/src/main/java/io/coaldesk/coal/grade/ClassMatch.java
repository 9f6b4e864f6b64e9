package io.coaldesk.coal.grade;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** How the possible classes of a coal stand to those that a product takes. */
public enum ClassMatch implements Labelled {
    /** Whatever class the coal is of, the product takes it. */
    MATCHES("class matches", "煤类相符"),
    /** The product takes some of the classes that the coal may be of, or the class is not known. */
    OPEN("class not settled", "煤类待定"),
    /** The product takes none of them. */
    DIFFERS("class differs", "煤类不符");

    private final Label label;

    ClassMatch(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    @Override
    public Label label() {
        return label;
    }
}
