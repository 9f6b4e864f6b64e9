package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@link Blender} answers: a {@link BlendPlan}, {@link Infeasible} if no recipe keeps the limits, or {@link
 * Unfinished} if a limit on the search came before the first recipe.
 */
@JsonDeserialize(using = BlendResultReader.class)
public sealed interface BlendResult permits BlendPlan, Infeasible, Unfinished {

    /** The kinds of result. */
    enum Status {
        /** The best recipe. */
        OPTIMAL,
        /** There is no recipe. */
        INFEASIBLE,
        /** A limit on the search came before its end. */
        LIMIT_REACHED
    }

    /** Returns the kind of result. */
    @JsonProperty("status")
    Status status();

    /** Returns the answer as a deal sees it. */
    @JsonIgnore
    SupplyAnswer supply();

    /** Returns why, in the order in which they are told. */
    @JsonProperty("reasons")
    List<Reason> reasons();

    /** Returns every reason in a language, one per line. */
    default String explain(Language language) {
        return reasons().stream().map(reason -> "- " + reason.text(language)).collect(Collectors.joining("\n"));
    }
}
