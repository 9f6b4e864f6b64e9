package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.Interval;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A differential: to whom it applies, by how much it moves the price, and what justifies it.
 *
 * <p>Rules apply by {@link #stage}, within a stage by {@link #precedence}, and then by id; the order in which a policy
 * lists them has no meaning.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePricingRule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PricingRule implements WithPricingRule {

    /** The declared order of rules: by stage, then by precedence, then by id. */
    public static final Comparator<PricingRule> DECLARED_ORDER = Comparator.comparingInt(PricingRule::stage)
            .thenComparingInt(rule -> rule.precedence().orElse(0))
            .thenComparing(PricingRule::id);

    PricingRule() {}

    /** Returns the id, which names the rule's waterfall step. */
    public abstract String id();

    /** Returns what the rule is called. */
    public abstract Label label();

    /** Returns whether this is a premium or a discount. */
    public abstract RuleKind kind();

    /** Returns the place in the order of rules; lower stages apply first. */
    public abstract int stage();

    /** Returns the place in the order within the stage; lower ones come first. Absent: 0. */
    public abstract Optional<Integer> precedence();

    /** Returns the first day on which it applies; absent if it does as long as the policy. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validFrom();

    /** Returns the first day on which it no longer applies; absent if it does as long as the policy. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validTo();

    /** Returns to whom and when it applies. */
    @Value.Default
    public RuleCondition condition() {
        return RuleCondition.always();
    }

    /** Returns by how much it moves the price. */
    public abstract RuleEffect effect();

    /** Returns why customers whom it concerns pay another price: a saving of cost, a contract, a market's state. */
    public abstract Label justification();

    /** Returns the code of the justification, which audits go by; a differential without one is a finding of them. */
    public abstract Optional<String> justificationCode();

    /** Returns who must approve a deal to which this rule applies; absent if nobody must. */
    public abstract Optional<Label> approver();

    /**
     * Returns the ids of cost lines, those of the deal's way among them, whose saving a discount gives back: it goes no further than what those of them
     * that do not arise for the deal would have cost. Empty if it is bounded by no saving.
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> savingOf();

    /** Returns the condition and the validity in the space of {@link RuleAttribute}. */
    public ConditionBox box() {
        if (validFrom().isEmpty() && validTo().isEmpty()) {
            return condition().box();
        }
        Interval days = Interval.of(
                BandEdge.FROM_INCLUDED,
                validFrom().map(PricingRule::number),
                validTo().map(PricingRule::number));
        return condition().box().with(RuleAttribute.DAY.wireName(), Condition.within(days));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(RuleFacts.number(day));
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        justificationCode().ifPresent(code -> Require.notBlank("justificationCode", code));
        validFrom()
                .ifPresent(from -> validTo()
                        .ifPresent(
                                to -> Require.that(to.isAfter(from), "validTo", to, "a day after validFrom " + from)));
        Require.that(
                savingOf().isEmpty() || kind() == RuleKind.DISCOUNT,
                "savingOf",
                savingOf(),
                "nothing unless the rule is a DISCOUNT");
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
