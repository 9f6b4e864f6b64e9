package io.coaldesk.coal;

import io.coaldesk.reason.Require;

/**
 * The analysis of one sample.
 *
 * @param id what the sample is called, not blank; several analyses may share it
 * @param quality what was measured
 */
public record CoalAnalysis(String id, CoalQuality quality) {

    /** Checks the id. */
    public CoalAnalysis {
        Require.notBlank("id", id);
    }

    /** Returns an analysis. */
    public static CoalAnalysis of(String id, CoalQuality quality) {
        return new CoalAnalysis(id, quality);
    }
}
