package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.Interval;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * To whom and when a rule applies: every attribute that is given must fit, and one that is not given fits all.
 *
 * <p>What is not known of a deal, such as its tier, its regime or its product, fits no rule that asks for it.
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

    /** Returns the tonnes that the customer takes in the period of settlement. */
    public abstract Optional<NumberRange> periodTonnes();

    /** Returns the codes of the classes of coal. */
    @Value.NaturalOrder
    public abstract SortedSet<String> coalClasses();

    /** Returns the codes of the products. */
    @Value.NaturalOrder
    public abstract SortedSet<String> products();

    /** Returns the forms of the coal. */
    @Value.NaturalOrder
    public abstract SortedSet<CoalForm> forms();

    /** Returns the codes of the sales channels. */
    @Value.NaturalOrder
    public abstract SortedSet<String> channels();

    /** Returns the codes of the seasons that the policy declares. */
    @Value.NaturalOrder
    public abstract SortedSet<String> seasons();

    /** Returns the codes of the grades of risk. */
    @Value.NaturalOrder
    public abstract SortedSet<String> riskGrades();

    /** Returns the kinds of contract. */
    @Value.NaturalOrder
    public abstract SortedSet<ContractKind> contractKinds();

    /** Returns the instruments of payment. */
    @Value.NaturalOrder
    public abstract SortedSet<PaymentInstrument> instruments();

    /** Returns the days of credit. */
    public abstract Optional<NumberRange> creditDays();

    /** Returns the share that is paid before delivery. */
    public abstract Optional<NumberRange> prepaidShare();

    /** Returns the days for which the seller's own stock of the product would do. */
    public abstract Optional<NumberRange> ownStockDays();

    /** Returns a condition that everyone meets. */
    public static RuleCondition always() {
        return builder().build();
    }

    /** Returns whether a deal meets this condition. */
    public boolean holds(RuleFacts facts) {
        return box().holds(facts.point());
    }

    /** Returns this condition in the space of {@link RuleAttribute}. */
    public ConditionBox box() {
        ConditionBox box = ConditionBox.everything();
        box = among(box, RuleAttribute.INDUSTRY, industries());
        box = among(box, RuleAttribute.REGION, regions());
        box = among(box, RuleAttribute.TIER, names(tiers()));
        if (partner().isPresent()) {
            box = box.with(
                    RuleAttribute.PARTNER.wireName(),
                    Condition.codes(partner().get().toString()));
        }
        if (minTonnes().isPresent() || maxTonnes().isPresent()) {
            Interval tonnes = Interval.of(tonnesEdge(), minTonnes(), maxTonnes());
            box = box.with(RuleAttribute.TONNES.wireName(), Condition.within(tonnes));
        }
        box = within(box, RuleAttribute.PERIOD_TONNES, periodTonnes());
        box = among(box, RuleAttribute.COAL_CLASS, coalClasses());
        box = among(box, RuleAttribute.PRODUCT, products());
        box = among(box, RuleAttribute.FORM, names(forms()));
        box = among(box, RuleAttribute.CHANNEL, channels());
        box = among(box, RuleAttribute.SEASON, seasons());
        box = among(box, RuleAttribute.REGIME, names(regimes()));
        box = among(box, RuleAttribute.RISK_GRADE, riskGrades());
        box = among(box, RuleAttribute.CONTRACT_KIND, names(contractKinds()));
        box = among(box, RuleAttribute.INSTRUMENT, names(instruments()));
        box = within(box, RuleAttribute.CREDIT_DAYS, creditDays());
        box = within(box, RuleAttribute.PREPAID_SHARE, prepaidShare());
        return within(box, RuleAttribute.OWN_STOCK_DAYS, ownStockDays());
    }

    private static Collection<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static ConditionBox among(ConditionBox box, RuleAttribute attribute, Collection<String> codes) {
        return codes.isEmpty() ? box : box.with(attribute.wireName(), Condition.codes(codes));
    }

    private static ConditionBox within(ConditionBox box, RuleAttribute attribute, Optional<NumberRange> range) {
        return range.map(bounds -> box.with(attribute.wireName(), Condition.within(bounds.interval())))
                .orElse(box);
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
