package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.RejectionLimit;
import java.math.BigDecimal;

/**
 * A limit beyond which a lot stays out of the weighted mean and settles on its own analysis.
 *
 * @param key the property, basis and unit
 * @param limit the values that take part
 * @param edge whether the limit itself takes part
 */
public record ExclusionLimit(
        @JsonProperty(required = true) QualityKey key,
        @JsonProperty(required = true) RejectionLimit limit,
        @JsonProperty(required = true) LimitEdge edge) {

    /** Returns whether a lot of a value stays out. */
    boolean excludes(BigDecimal value) {
        return LimitCrossing.crosses(limit, edge, value);
    }
}
