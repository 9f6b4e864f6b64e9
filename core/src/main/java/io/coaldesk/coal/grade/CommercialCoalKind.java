package io.coaldesk.coal.grade;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** The two kinds that limits on commercial coal tell apart. */
public enum CommercialCoalKind implements Labelled {
    /** Lignite (褐煤), class HM of GB/T 5751. */
    LIGNITE("lignite", "褐煤"),
    /** Any coal that is no lignite. */
    OTHER("other coal", "其他煤");

    private final Label label;

    CommercialCoalKind(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    @Override
    public Label label() {
        return label;
    }
}
