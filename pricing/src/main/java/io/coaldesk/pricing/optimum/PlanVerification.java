package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was checked of a plan after it was computed, by code that does not know how it was found.
 *
 * @param residual the largest breach of the conditions of an optimum (Karush, Kuhn and Tucker), as a share of prices and
 *     tonnes: stationarity, limits, and multipliers of the right sign only where a limit is met
 * @param optimal whether the residual is small enough, {@value #MOST_RESIDUAL}
 * @param limitsKept whether printed prices and tonnes keep every limit; minima may be missed by no more than what rounding
 *     the prices explains
 * @param proved whether no better choice of served segments can exist; false where an arbitrage limit binds at a source of
 *     constant elasticity, which is not a convex problem, or where the search was ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlanVerification(
        @JsonProperty(required = true) double residual,
        @JsonProperty(required = true) boolean optimal,
        @JsonProperty(required = true) boolean limitsKept,
        @JsonProperty(required = true) boolean proved) {

    /** The residual up to which a plan counts as optimal. */
    public static final double MOST_RESIDUAL = 1e-7;

    /** Returns whether everything was confirmed. */
    @JsonIgnore
    public boolean isVerified() {
        return optimal && limitsKept && proved;
    }
}
