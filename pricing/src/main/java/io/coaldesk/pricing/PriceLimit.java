package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.Interval;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A band or ceiling that others set and the company keeps, such as that of a regulator for term contracts.
 *
 * <p>It is stated at one place and one calorific value, in the policy's currency; at another calorific value {@code Q}
 * it is {@code limit * Q / Q0} if it is {@link #proRata}. A price at another place is brought to the limit's by a {@link
 * CirculationCost}. A price beyond it is refused; nobody approves a breach, and where it is not known whether the limit concerns a deal, the
 * deal must keep it too. A price on another rate of tax is brought to the limit's.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceLimit.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PriceLimit implements WithPriceLimit {

    PriceLimit() {}

    /** Returns the id; several entries may share it as long as their validities do not overlap. */
    public abstract String id();

    /** Returns what the limit is called, with the regulation it comes from. */
    public abstract Label label();

    /** Returns the first day on which it holds. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate validFrom();

    /** Returns the first day on which it no longer holds; absent while no end is known. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validTo();

    /** Returns where it is stated. */
    public abstract DeliveryPlace place();

    /** Returns the calorific value at which it is stated. */
    public abstract ContractCalorificValue calorificValue();

    /** Returns whether it is scaled to the contract's calorific value; if not, it holds for every one. */
    public abstract boolean proRata();

    /** Returns whether it contains tax. */
    public abstract TaxTreatment tax();

    /** Returns the lowest price allowed; absent if there is none. */
    public abstract Optional<BigDecimal> low();

    /** Returns the highest price allowed; absent if there is none. */
    public abstract Optional<BigDecimal> high();

    /** Returns which deals it concerns, such as the kinds of contract; all unless stated. */
    public abstract Optional<RuleCondition> condition();

    /** Returns the condition and the validity in the space of rules. */
    ConditionBox box() {
        Interval days = Interval.of(
                BandEdge.FROM_INCLUDED,
                Optional.of(BigDecimal.valueOf(RuleFacts.number(validFrom()))),
                validTo().map(day -> BigDecimal.valueOf(RuleFacts.number(day))));
        return condition()
                .map(RuleCondition::box)
                .orElseGet(ConditionBox::everything)
                .with(RuleAttribute.DAY.wireName(), Condition.within(days));
    }

    @Value.Check
    PriceLimit validate() {
        Require.notBlank("limit.id", id());
        validTo()
                .ifPresent(end -> Require.that(
                        end.isAfter(validFrom()), "limit.validTo", end, "a day after validFrom " + validFrom()));
        Stream.concat(low().stream(), high().stream())
                .forEach(price -> Require.positive("limit.low, limit.high", price));
        Require.that(low().isPresent() || high().isPresent(), "limit.high", "none", "low, high or both");
        low().ifPresent(low -> high().ifPresent(high ->
                Require.that(low.compareTo(high) <= 0, "limit.high", high, "not less than low, " + low)));
        if (!PlainText.areShortest(low().stream())) {
            return withLow(low().map(PlainText::withoutTrailingZeros));
        }
        return PlainText.areShortest(high().stream()) ? this : withHigh(high().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link PriceLimit}. */
    public static final class Builder extends ImmutablePriceLimit.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
