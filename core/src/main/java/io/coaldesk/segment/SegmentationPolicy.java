package io.coaldesk.segment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Require;
import io.coaldesk.score.Scorecard;
import java.util.List;
import org.immutables.value.Value;

/**
 * How customers are put into tiers: a scorecard, and the tier of each score.
 *
 * <p>Characteristics and vetoes name the customer's facts, or one of the attributes {@code industry}, {@code region} and
 * {@code partner} (which is {@code yes} or {@code no}). The id and the name never enter.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSegmentationPolicy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/segmentation-policy@1")
public abstract class SegmentationPolicy implements Policy, WithSegmentationPolicy {

    SegmentationPolicy() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns what is scored and what is vetoed. */
    public abstract Scorecard scorecard();

    /** Returns the tier of each score, in any order; together they hold every score. */
    public abstract List<TierBand> tiers();

    /** Returns the tier of a customer that a veto hits, whatever its score. */
    public abstract CustomerTier vetoTier();

    @Override
    public List<Finding> lint() {
        return SegmentationLint.of(this);
    }

    @Value.Check
    void validate() {
        Require.that(!tiers().isEmpty(), "tiers", "[]", "at least one tier");
    }

    /** Builds a {@link SegmentationPolicy}. */
    public static final class Builder extends ImmutableSegmentationPolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
