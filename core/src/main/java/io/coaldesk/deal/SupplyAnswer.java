package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.reason.Reason;
import java.util.List;

/** What a {@link SupplyPlanner} answers: a {@link SupplyPlan} or {@link NoSupply}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(SupplyPlan.class), @JsonSubTypes.Type(NoSupply.class)})
public sealed interface SupplyAnswer permits SupplyPlan, NoSupply {

    /** Returns why. */
    List<Reason> reasons();
}
