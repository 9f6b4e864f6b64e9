package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@link Allocator} answers: an {@link AllocationPlan}, or {@link AllocationInfeasible} if what must be done cannot
 * be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(AllocationPlan.class), @JsonSubTypes.Type(AllocationInfeasible.class)})
public sealed interface AllocationResult permits AllocationPlan, AllocationInfeasible {

    /** The kinds of result. */
    enum Status {
        /** The best plan. */
        OPTIMAL,
        /** There is no plan. */
        INFEASIBLE
    }

    /** Returns the kind of result. */
    @JsonProperty("status")
    Status status();

    /** Returns why, in the order in which they are told. */
    List<Reason> reasons();

    /** Returns every reason in a language, one per line. */
    default String explain(Language language) {
        return reasons().stream().map(reason -> "- " + reason.text(language)).collect(Collectors.joining("\n"));
    }
}
