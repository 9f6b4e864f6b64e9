package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A value beyond which a lot is not settled by the items. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRejectionRule.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RejectionRule implements WithRejectionRule {

    RejectionRule() {}

    /** Returns the id, which names it in reasons. */
    public abstract String id();

    /** Returns the property, basis and unit. */
    public abstract QualityKey key();

    /** Returns how the measured value is rounded before it is compared. */
    public abstract ReportingRule reporting();

    /** Returns the values that are taken. */
    public abstract RejectionLimit limit();

    /** Returns whether the limit itself is taken. */
    public abstract LimitEdge edge();

    /** Returns what becomes of the lot. */
    public abstract RejectionConsequence consequence();

    /** Returns whether a value is beyond the limit. */
    boolean rejects(BigDecimal value) {
        return LimitCrossing.crosses(limit(), edge(), value);
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
    }

    /** Builds a {@link RejectionRule}. */
    public static final class Builder extends ImmutableRejectionRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
