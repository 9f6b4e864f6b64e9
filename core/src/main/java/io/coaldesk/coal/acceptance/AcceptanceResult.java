package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a batch is accepted, index by index, and why.
 *
 * @param indices every index that counts, in the order in which the standard names them
 * @param reasons the outcome of the batch, then a reason per index
 * @param stamp the table that was applied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AcceptanceResult(List<IndexComparison> indices, List<Reason> reasons, DecisionStamp stamp) {

    /** Copies the lists. */
    public AcceptanceResult {
        indices = List.copyOf(indices);
        reasons = List.copyOf(reasons);
    }

    /** Returns whether every index passes. */
    @JsonIgnore
    public boolean passes() {
        return indices.stream().allMatch(IndexComparison::passes);
    }

    /** Returns a line for the batch and one per index. */
    public String explain(Language language) {
        return reasons.stream().map(reason -> reason.text(language)).collect(Collectors.joining("\n"));
    }
}
