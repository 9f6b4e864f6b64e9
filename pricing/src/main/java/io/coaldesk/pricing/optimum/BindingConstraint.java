package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;

/**
 * A limit that costs profit, and how much.
 *
 * @param kind which limit
 * @param segments the segments that it is about: none for totals, source and target for an arbitrage limit
 * @param value by how much the profit, subsidies included, would rise if the limit were relaxed by one tonne, or by one unit
 *     of price per tonne; more than 0, in the currency of the plan
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BindingConstraint(
        @JsonProperty(required = true) ConstraintKind kind,
        @JsonProperty(required = true) List<String> segments,
        @JsonProperty(required = true) BigDecimal value) {

    /** Copies the list and drops trailing zeros. */
    public BindingConstraint {
        segments = List.copyOf(segments);
        value = PlainText.withoutTrailingZeros(value);
    }
}
