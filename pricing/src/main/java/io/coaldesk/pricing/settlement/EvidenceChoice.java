package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** Which of two pieces of evidence settles. */
public enum EvidenceChoice implements Labelled {
    /** The first. */
    FIRST(Label.of("the first", "以前者为准")),
    /** The second. */
    SECOND(Label.of("the second", "以后者为准")),
    /** The mean of both. */
    MEAN(Label.of("the mean of both", "取两者平均")),
    /** The umpire's, of assays only. */
    UMPIRE(Label.of("the umpire's", "以仲裁结果为准"));

    private final Label label;

    EvidenceChoice(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
