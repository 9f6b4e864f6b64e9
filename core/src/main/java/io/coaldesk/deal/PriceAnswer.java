package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;

/** What a {@link DealPricer} answers: a {@link PriceOffer} or {@link NoPrice}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(PriceOffer.class), @JsonSubTypes.Type(NoPrice.class)})
public sealed interface PriceAnswer permits PriceOffer, NoPrice {

    /** Returns why. */
    List<Reason> reasons();

    /** Returns what this was decided with. */
    DecisionStamp stamp();
}
