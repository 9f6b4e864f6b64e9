package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;

/**
 * A cost per tonne as it entered the margin.
 *
 * @param line the id of the cost line, or {@code supply}
 * @param label what the cost is called
 * @param stated the amount on its own tax treatment
 * @param tax that treatment
 * @param net the amount without deductible tax, rounded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CostItem(
        @JsonProperty(required = true) String line,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) Money stated,
        @JsonProperty(required = true) TaxTreatment tax,
        @JsonProperty(required = true) Money net) {}
