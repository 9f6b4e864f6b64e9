package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.ReachableValue;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;

/**
 * No recipe keeps the limits (配不出).
 *
 * @param supply the answer as a deal sees it: the limits in conflict, what can be reached, the nearest specification
 * @param proven whether the conflict is proven minimal; a conflict found by deletion alone is not
 */
@JsonTypeName("INFEASIBLE")
@DocumentFormat("coaldesk/blend-plan@1")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"status", "conflict", "proven", "bestReachable", "nearestSpecification", "reasons"})
public record Infeasible(@JsonIgnore NoSupply supply, boolean proven) implements BlendResult {

    @JsonCreator
    static Infeasible fromJson(
            @JsonProperty(value = "conflict", required = true) List<BindingLimit> conflict,
            @JsonProperty(value = "proven", required = true) boolean proven,
            @JsonProperty(value = "bestReachable", required = true) List<ReachableValue> bestReachable,
            @JsonProperty("nearestSpecification") Optional<CoalSpecification> nearestSpecification,
            @JsonProperty(value = "reasons", required = true) List<Reason> reasons) {
        NoSupply supply = NoSupply.builder()
                .addAllConflict(conflict)
                .addAllBestReachable(bestReachable)
                .nearestSpecification(nearestSpecification)
                .addAllReasons(reasons)
                .build();
        return new Infeasible(supply, proven);
    }

    @Override
    public Status status() {
        return Status.INFEASIBLE;
    }

    /** Returns limits that cannot be kept together; empty if stocks or rules on shares alone are in the way. */
    @JsonProperty("conflict")
    public List<BindingLimit> conflict() {
        return supply.conflict();
    }

    /** Returns the best reachable value of each side of each limit. */
    @JsonProperty("bestReachable")
    public List<ReachableValue> bestReachable() {
        return supply.bestReachable();
    }

    /** Returns a specification near the one asked for that some recipe meets, if one was found. */
    @JsonProperty("nearestSpecification")
    public Optional<CoalSpecification> nearestSpecification() {
        return supply.nearestSpecification();
    }
}
