package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A differential: to whom it applies, by how much it moves the price, and what justifies it.
 *
 * <p>Rules apply by {@link #stage}, and within a stage by id; the order in which a policy lists them has no meaning.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePricingRule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PricingRule implements WithPricingRule {

    /** The declared order of rules: by stage, then by id. */
    public static final Comparator<PricingRule> DECLARED_ORDER =
            Comparator.comparingInt(PricingRule::stage).thenComparing(PricingRule::id);

    PricingRule() {}

    /** Returns the id, which names the rule's waterfall step. */
    public abstract String id();

    /** Returns what the rule is called. */
    public abstract Label label();

    /** Returns whether this is a premium or a discount. */
    public abstract RuleKind kind();

    /** Returns the place in the order of rules; lower stages apply first. */
    public abstract int stage();

    /** Returns to whom and when it applies. */
    @Value.Default
    public RuleCondition condition() {
        return RuleCondition.always();
    }

    /** Returns by how much it moves the price. */
    public abstract RuleEffect effect();

    /** Returns why customers whom it concerns pay another price: a saving of cost, a contract, a market's state. */
    public abstract Label justification();

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
    }

    /** Builds a {@link PricingRule}. */
    public static final class Builder extends ImmutablePricingRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
