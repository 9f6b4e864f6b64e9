package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * What {@link SegmentOptimiser} answers: a {@link SegmentPricePlan}, or {@link SegmentPriceInfeasible} if what must be sold
 * cannot be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(SegmentPricePlan.class), @JsonSubTypes.Type(SegmentPriceInfeasible.class)})
public sealed interface SegmentPriceResult permits SegmentPricePlan, SegmentPriceInfeasible {

    /** The kinds of result. */
    enum Status {
        /** The best prices. */
        OPTIMAL,
        /** There are no prices that keep every limit. */
        INFEASIBLE
    }

    /** Returns the kind of result. */
    @JsonProperty("status")
    Status status();

    /** Returns why, in the order in which they are told. */
    List<Reason> reasons();

    /** Returns the result as a page in a language. */
    String explain(Language language);
}
