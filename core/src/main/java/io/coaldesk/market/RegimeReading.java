package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * The regime that a policy reads from indicators, and why.
 *
 * @param regime the state
 * @param reasons the regime with its score, and one reason per indicator that was read or is missing
 * @param stamp the policy that was applied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegimeReading(MarketRegime regime, List<Reason> reasons, DecisionStamp stamp) {

    /** Copies the reasons. */
    public RegimeReading {
        reasons = List.copyOf(reasons);
    }
}
