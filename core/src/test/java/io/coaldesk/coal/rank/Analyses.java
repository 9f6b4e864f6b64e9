package io.coaldesk.coal.rank;

import io.coaldesk.coal.CoalQuality;
import java.util.HashMap;
import java.util.Map;

/** Analyses written as {@code "volatile_matter_daf=31 caking_index_g=76"}. */
final class Analyses {

    private Analyses() {}

    static CoalQuality analysis(String text) {
        Map<String, Double> values = new HashMap<>();
        for (String value : text.trim().split(" +", -1)) {
            if (!value.isEmpty()) {
                String[] parts = value.split("=", 2);
                values.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return CoalQuality.parse(values);
    }

    /** Returns an analysis of the measurements of GB/T 5751, in short: {@code "V=31 G=76 Y=16 b=100 PM=40 Q=24 H=3"}. */
    static CoalQuality chinese(String text) {
        return analysis(text.replaceAll("\\bV=", "volatile_matter_daf=")
                .replaceAll("\\bG=", "caking_index_g=")
                .replaceAll("\\bY=", "plastic_layer_y=")
                .replaceAll("\\bb=", "dilatation_b=")
                .replaceAll("\\bPM=", "transmittance_pm=")
                .replaceAll("\\bQ=", "gross_cv_maf_mj_kg=")
                .replaceAll("\\bH=", "hydrogen_daf="));
    }

    /** Returns an analysis of the measurements of ASTM D388, in short: {@code "FC=60 Q=11000 agg=1"}. */
    static CoalQuality american(String text) {
        return analysis(text.replaceAll("\\bFC=", "fixed_carbon_dmmf=")
                .replaceAll("\\bQ=", "gross_cv_mmmf_btu_lb=")
                .replaceAll("\\bagg=", "agglomerating="));
    }
}
