package io.coaldesk.coal.grade;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Whether a scale of an ash index speaks of an ash. */
public enum Applicability implements Labelled {
    /** It speaks of this ash, or of any. */
    APPLIES("speaks of this ash", "适用"),
    /** It speaks of the other type of ash only. */
    OTHER_ASH_TYPE("speaks of another type of ash", "灰型不符"),
    /** It speaks of one type of ash, and the type of this ash is not known. */
    ASH_TYPE_UNKNOWN("type of the ash not known", "灰型不明");

    private final Label label;

    Applicability(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    @Override
    public Label label() {
        return label;
    }
}
