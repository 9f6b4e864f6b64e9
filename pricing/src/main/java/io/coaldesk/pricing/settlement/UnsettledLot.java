package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * A lot that cannot be settled: some evidence is missing or fits nothing.
 *
 * @param lot the id of the lot
 * @param reasons why
 * @param stamp what this was decided with
 */
@JsonTypeName("UNSETTLED")
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnsettledLot(
        @JsonProperty(required = true) String lot,
        @JsonProperty(required = true) List<Reason> reasons,
        @JsonProperty(required = true) DecisionStamp stamp)
        implements SettlementAnswer {

    /** Copies the reasons. */
    public UnsettledLot {
        reasons = List.copyOf(reasons);
    }
}
