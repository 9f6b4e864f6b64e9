package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * The form in which coal is sold: as mined, screened, or washed, and whether what was washed goes into coke.
 *
 * <p>It is not the rank and not the size class. Chinese standards for commercial coal set their figures by it.
 */
public enum CoalForm implements Labelled {
    /** Coal as mined, without any preparation (原煤). */
    RAW(Label.of("raw coal", "原煤")),
    /** Coal that was only screened (筛选煤). */
    SCREENED(Label.of("screened coal", "筛选煤")),
    /** Washed coal other than clean coal, such as washed middlings (其他洗煤). */
    OTHER_WASHED(Label.of("other washed coal", "其他洗煤")),
    /** Clean coal that does not go into coke (非冶炼用精煤). */
    NON_METALLURGICAL_CLEAN(Label.of("non-metallurgical clean coal", "非冶炼用精煤")),
    /** Clean coal for coke (冶炼用精煤). */
    METALLURGICAL_CLEAN(Label.of("metallurgical clean coal", "冶炼用精煤"));

    private final Label label;

    CoalForm(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
