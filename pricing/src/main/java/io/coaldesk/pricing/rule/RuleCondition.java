package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * To whom and when a rule applies: every attribute that is given must fit, and one that is not given fits all.
 *
 * <p>A tier or a regime that is not known fits no rule that asks for one.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleCondition.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class RuleCondition implements WithRuleCondition {

    RuleCondition() {}

    /** Returns the codes of the industries. */
    @Value.NaturalOrder
    public abstract SortedSet<String> industries();

    /** Returns the codes of the sales regions. */
    @Value.NaturalOrder
    public abstract SortedSet<String> regions();

    /** Returns the tiers. */
    @Value.NaturalOrder
    public abstract SortedSet<CustomerTier> tiers();

    /** Returns whether a partnership agreement must be in force, or must not. */
    public abstract Optional<Boolean> partner();

    /** Returns the market regimes. */
    @Value.NaturalOrder
    public abstract SortedSet<MarketRegime> regimes();

    /** Returns the lower bound of the deal's tonnes. */
    public abstract Optional<BigDecimal> minTonnes();

    /** Returns the upper bound of the deal's tonnes. */
    public abstract Optional<BigDecimal> maxTonnes();

    /** Returns which of the two bounds of the tonnes fits; the lower one unless stated. */
    @Value.Default
    public BandEdge tonnesEdge() {
        return BandEdge.FROM_INCLUDED;
    }

    /** Returns a condition that everyone meets. */
    public static RuleCondition always() {
        return builder().build();
    }

    /** Returns whether a deal meets this condition. */
    public boolean holds(Customer customer, BigDecimal tonnes, Optional<MarketRegime> regime) {
        return (industries().isEmpty() || industries().contains(customer.industry()))
                && (regions().isEmpty() || regions().contains(customer.region()))
                && (tiers().isEmpty()
                        || customer.tier().map(tier -> tiers().contains(tier)).orElse(false))
                && partner().map(wanted -> wanted == customer.partner()).orElse(true)
                && (regimes().isEmpty()
                        || regime.map(state -> regimes().contains(state)).orElse(false))
                && holdsTonnes(tonnes);
    }

    private boolean holdsTonnes(BigDecimal tonnes) {
        boolean fromIncluded = tonnesEdge() == BandEdge.FROM_INCLUDED;
        int aboveMin = minTonnes().map(tonnes::compareTo).orElse(1);
        int belowMax = maxTonnes().map(tonnes::compareTo).orElse(-1);
        return fromIncluded ? aboveMin >= 0 && belowMax < 0 : aboveMin > 0 && belowMax <= 0;
    }

    @Value.Check
    RuleCondition validate() {
        if (!PlainText.areShortest(minTonnes().stream())) {
            return withMinTonnes(minTonnes().map(PlainText::withoutTrailingZeros));
        }
        return PlainText.areShortest(maxTonnes().stream())
                ? this
                : withMaxTonnes(maxTonnes().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link RuleCondition}. */
    public static final class Builder extends ImmutableRuleCondition.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
