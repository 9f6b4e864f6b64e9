package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** What {@link Blender} answers: a {@link BlendPlan}, or {@link Infeasible} if no recipe keeps the limits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(BlendPlan.class), @JsonSubTypes.Type(Infeasible.class)})
public sealed interface BlendResult permits BlendPlan, Infeasible {

    /** The kinds of result. */
    enum Status {
        /** The cheapest recipe. */
        OPTIMAL,
        /** There is no recipe. */
        INFEASIBLE
    }

    /** Returns the kind of result. */
    @JsonProperty("status")
    Status status();

    /** Returns the answer as a deal sees it. */
    @JsonIgnore
    SupplyAnswer supply();

    /** Returns why, in the order in which they are told. */
    @JsonProperty("reasons")
    default List<Reason> reasons() {
        return supply().reasons();
    }

    /** Returns every reason in a language, one per line. */
    default String explain(Language language) {
        return reasons().stream().map(reason -> "- " + reason.text(language)).collect(Collectors.joining("\n"));
    }
}
