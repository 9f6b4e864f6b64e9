package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;

/** The moisture that contracts settle by. */
final class Moisture {

    /** Total moisture, percent as received. */
    static final QualityKey KEY = QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.AS_RECEIVED);

    private Moisture() {}

    /** Returns whether the water of the coal as received is in a value already: another moisture gives another value. */
    static boolean isIn(QualityKey key) {
        return key.unit().isCalorific() && key.basis().equals(AnalysisBasis.AS_RECEIVED);
    }
}
