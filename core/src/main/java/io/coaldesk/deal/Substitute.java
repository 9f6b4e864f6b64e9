package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;

/**
 * What the customer would burn instead: another seller's coal, gas, imported coal.
 *
 * @param label what it is
 * @param perGigajoule what a gigajoule of it, net as received, costs at the customer's plant; more than zero
 * @param tax whether that contains tax
 */
public record Substitute(
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) Money perGigajoule,
        @JsonProperty(required = true) TaxTreatment tax) {

    /** Checks the cost. */
    public Substitute {
        Require.positive("substitute.perGigajoule", perGigajoule.amount());
    }
}
