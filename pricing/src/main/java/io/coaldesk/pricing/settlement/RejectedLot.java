package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * A lot beyond a rejection limit.
 *
 * @param lot the id of the lot
 * @param consequence what becomes of the lot
 * @param reasons why
 * @param stamp what this was decided with
 */
@JsonTypeName("REJECTED")
@JsonIgnoreProperties(ignoreUnknown = true)
public record RejectedLot(
        @JsonProperty(required = true) String lot,
        @JsonProperty(required = true) RejectionConsequence consequence,
        @JsonProperty(required = true) List<Reason> reasons,
        @JsonProperty(required = true) DecisionStamp stamp)
        implements SettlementAnswer {

    /** Copies the reasons. */
    public RejectedLot {
        reasons = List.copyOf(reasons);
    }
}
