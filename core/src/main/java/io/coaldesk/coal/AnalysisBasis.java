package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * The mass that an analysis value refers to.
 *
 * <p>Source: GB/T 483 and GB/T 35985, ISO 1170, ASTM D3180.
 */
public enum AnalysisBasis implements Labelled {
    /** With the total moisture of the coal as delivered (收到基). */
    AS_RECEIVED("ar", Label.of("as received", "收到基")),
    /** With the moisture of the air-dried analysis sample (空气干燥基). */
    AIR_DRIED("ad", Label.of("air dried", "空气干燥基")),
    /** Without moisture (干燥基). */
    DRY("d", Label.of("dry", "干燥基")),
    /** Without moisture and ash (干燥无灰基). */
    DRY_ASH_FREE("daf", Label.of("dry ash-free", "干燥无灰基"));

    private final String code;
    private final Label label;

    AnalysisBasis(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the suffix in a {@link QualityKey}: {@code ar}, {@code ad}, {@code d} or {@code daf}. */
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
