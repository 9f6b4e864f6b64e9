package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;

/** Batches for the tests of acceptance. */
final class Batches {

    private Batches() {}

    static AcceptanceBatch raw(AcceptanceIndex pricedBy, CoalQuality report, CoalQuality check) {
        return AcceptanceBatch.builder()
                .id("b-1")
                .form(CoalForm.RAW)
                .procedure(AcceptanceProcedure.ACCEPTANCE)
                .pricedBy(pricedBy)
                .stated(StatedValue.REPORT)
                .report(report)
                .check(check)
                .build();
    }

    static AcceptanceBatch metallurgical(AcceptanceProcedure procedure, CoalQuality report, CoalQuality check) {
        return AcceptanceBatch.builder()
                .id("b-2")
                .form(CoalForm.METALLURGICAL_CLEAN)
                .procedure(procedure)
                .stated(StatedValue.REPORT)
                .report(report)
                .check(check)
                .build();
    }
}
