package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;

/**
 * A part of the way, such as rail, port or sea, and what it costs.
 *
 * @param label what the leg is called
 * @param perTonne the cost per tonne that is sent, zero or more, on the leg's own tax treatment
 * @param tax whether that contains deductible tax
 */
public record TransportLeg(
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) Money perTonne,
        @JsonProperty(required = true) TaxTreatment tax) {

    /** Checks the cost. */
    public TransportLeg {
        Require.notNegative("leg.perTonne", perTonne.amount());
    }
}
