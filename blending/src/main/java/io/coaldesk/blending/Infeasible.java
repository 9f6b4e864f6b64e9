package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
 * @param proven whether the conflict is proven minimal: without any one of its limits the others can be kept. A conflict
 *     under a model's tangents, or one whose search was stopped, is not
 * @param relaxations the smallest move of each limit that by itself restores a recipe, where there is one
 */
@DocumentFormat("coaldesk/blend-plan@1")
@JsonDeserialize(using = JsonDeserializer.None.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"status", "conflict", "proven", "relaxations", "bestReachable", "nearestSpecification", "reasons"})
public record Infeasible(
        @JsonIgnore NoSupply supply,
        boolean proven,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Relaxation> relaxations)
        implements BlendResult {

    /** Copies the relaxations. */
    public Infeasible {
        relaxations = List.copyOf(relaxations);
    }

    @JsonCreator
    static Infeasible fromJson(
            @JsonProperty(value = "conflict", required = true) List<BindingLimit> conflict,
            @JsonProperty(value = "proven", required = true) boolean proven,
            @JsonProperty("relaxations") Optional<List<Relaxation>> relaxations,
            @JsonProperty(value = "bestReachable", required = true) List<ReachableValue> bestReachable,
            @JsonProperty("nearestSpecification") Optional<CoalSpecification> nearestSpecification,
            @JsonProperty(value = "reasons", required = true) List<Reason> reasons) {
        NoSupply supply = NoSupply.builder()
                .addAllConflict(conflict)
                .addAllBestReachable(bestReachable)
                .nearestSpecification(nearestSpecification)
                .addAllReasons(reasons)
                .build();
        return new Infeasible(supply, proven, relaxations.orElse(List.of()));
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

    @Override
    public List<Reason> reasons() {
        return supply.reasons();
    }
}
