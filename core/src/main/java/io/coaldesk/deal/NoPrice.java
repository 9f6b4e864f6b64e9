package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * The policy and the market give no price.
 *
 * @param reasons why
 * @param stamp what this was decided with
 */
@JsonTypeName("UNPRICED")
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoPrice(
        @JsonProperty(required = true) List<Reason> reasons,
        @JsonProperty(required = true) DecisionStamp stamp) implements PriceAnswer {

    /** Copies the reasons. */
    public NoPrice {
        reasons = List.copyOf(reasons);
    }
}
