package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Duplicates;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the law asks of coal that is sold, as data: limits by kind of coal and transport distance.
 *
 * <p>{@link #measures2015} are the interim measures on the quality of commercial coal of six ministries
 * (商品煤质量管理暂行办法), in force since 2015-01-01. Their restriction of scattered coal (散煤) in three regions is not among
 * the rules: it depends on the region and the use, and its limits exclude their own bounds.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommercialCoalLimits.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/commercial-coal-limits@1")
public abstract class CommercialCoalLimits implements Policy, WithCommercialCoalLimits {

    CommercialCoalLimits() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns the rules; every rule that binds a coal binds it in full, beside the others. */
    public abstract List<CommercialCoalRule> rules();

    /** Returns the measures of six ministries that are in force since 2015-01-01. */
    public static CommercialCoalLimits measures2015() {
        return Measures2015.LIMITS;
    }

    /** Returns ids that stand twice. */
    @Override
    public List<Finding> lint() {
        return Duplicates.of(i -> "rules[" + i + "].id", rules(), CommercialCoalRule::id);
    }

    @Value.Check
    void validate() {
        Require.that(!rules().isEmpty(), "rules", "[]", "at least one rule");
    }

    /** Builds a {@link CommercialCoalLimits}. */
    public static final class Builder extends ImmutableCommercialCoalLimits.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Read when they are first asked for. */
    private static final class Measures2015 {
        static final CommercialCoalLimits LIMITS = CoaldeskJson.readBeside(
                CommercialCoalLimits.class, "commercial-coal-2015.json", CommercialCoalLimits.class);
    }
}
