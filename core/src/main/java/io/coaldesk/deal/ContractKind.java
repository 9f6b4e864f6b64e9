package io.coaldesk.deal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/** For how long a contract binds both sides. */
public enum ContractKind implements Labelled {
    /** A contract of a year or more, with its tonnes agreed. */
    ANNUAL_TERM(Label.of("annual term contract", "年度长协")),
    /** A contract of a month. */
    MONTHLY_TERM(Label.of("monthly term contract", "月度长协")),
    /** A single sale. */
    SPOT(Label.of("spot sale", "现货"));

    private final Label label;

    ContractKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
