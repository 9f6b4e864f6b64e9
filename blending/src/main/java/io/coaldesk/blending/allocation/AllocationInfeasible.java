package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * What must be done cannot be done: firm demand, least reclaim, least use of a resource, or the capacity of a stockpile
 * that arrivals overfill.
 *
 * @param shortfalls the numbers that cannot be kept together with the others, and how far each can be met
 * @param reasons why
 */
@JsonTypeName("INFEASIBLE")
@DocumentFormat("coaldesk/allocation-plan@1")
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"status"},
        allowGetters = true)
@JsonPropertyOrder({"status", "shortfalls", "reasons"})
public record AllocationInfeasible(
        @JsonProperty(required = true) List<Shortfall> shortfalls,
        @JsonProperty(required = true) List<Reason> reasons) implements AllocationResult {

    /** Copies the lists. */
    public AllocationInfeasible {
        shortfalls = List.copyOf(shortfalls);
        reasons = List.copyOf(reasons);
    }

    @Override
    public Status status() {
        return Status.INFEASIBLE;
    }
}
