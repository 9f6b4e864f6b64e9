package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.reason.Reason;
import java.util.List;

/** What {@link DemandCalibration} answers: a demand curve, or why the observations give none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(CalibratedDemand.Fitted.class), @JsonSubTypes.Type(CalibratedDemand.Unusable.class)})
public sealed interface CalibratedDemand {

    /**
     * A demand curve through the observations.
     *
     * @param demand the curve
     */
    @JsonTypeName("FITTED")
    record Fitted(@JsonProperty(required = true) Demand demand) implements CalibratedDemand {}

    /**
     * Observations that give no curve with a best price.
     *
     * @param reasons why
     */
    @JsonTypeName("UNUSABLE")
    record Unusable(@JsonProperty(required = true) List<Reason> reasons) implements CalibratedDemand {
        /** Copies the list. */
        public Unusable {
            reasons = List.copyOf(reasons);
        }
    }
}
