package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * How a coal was prepared, as GB/T 18666 tells commercial coals apart; not its size, its rank or its packaging.
 */
public enum CoalForm implements Labelled {
    /** Raw coal, as mined. */
    RAW("raw coal", "原煤"),
    /** Screened and not washed. */
    SCREENED("screened coal", "筛选煤"),
    /** Washed, and no clean coal: middlings, slimes and the like. */
    OTHER_WASHED("other washed coal", "其他洗煤"),
    /** Clean coal that is not for metallurgy. */
    NON_METALLURGICAL_CLEAN("non-metallurgical clean coal", "非冶炼用精煤"),
    /** Clean coal for metallurgy. */
    METALLURGICAL_CLEAN("metallurgical clean coal", "冶炼用精煤");

    private final Label label;

    CoalForm(String english, String chinese) {
        this.label = Label.of(english, chinese);
    }

    @Override
    public Label label() {
        return label;
    }
}
