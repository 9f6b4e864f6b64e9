package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Severity;
import java.util.Collection;

/** What becomes of an inquiry, from best to worst; the worst reason decides. */
public enum Verdict implements Labelled {
    /** The deal is taken as asked. */
    ACCEPT(Label.of("accept", "成交")),
    /** The deal is taken if conditions are met. */
    ACCEPT_ON_CONDITIONS(Label.of("accept on conditions", "附条件成交")),
    /** The deal is taken if those named approve. */
    NEEDS_APPROVAL(Label.of("needs approval", "须经审批")),
    /** The deal is not taken as asked. */
    DECLINE(Label.of("decline", "不予成交"));

    private final Label label;

    Verdict(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the verdict that the worst of the reasons gives; {@code ACCEPT} if there is none. */
    public static Verdict of(Collection<Reason> reasons) {
        Severity worst =
                reasons.stream().map(Reason::severity).max(Severity::compareTo).orElse(Severity.INFO);
        return switch (worst) {
            case INFO, WARNING -> ACCEPT;
            case CONDITION -> ACCEPT_ON_CONDITIONS;
            case APPROVAL -> NEEDS_APPROVAL;
            case REFUSAL, ERROR -> DECLINE;
        };
    }
}
