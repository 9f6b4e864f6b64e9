package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * How a company prices coal: where the list price comes from, who pays more or less and why, what costs it counts, and
 * which margin must be left.
 *
 * <p>The order in which rules, costs and bridges are listed has no meaning; they are kept sorted.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePricingPolicy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@DocumentFormat("coaldesk/pricing-policy@1")
public abstract class PricingPolicy implements Policy, WithPricingPolicy {

    PricingPolicy() {}

    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns the currency of every amount. */
    public abstract Currency currency();

    /** Returns how the invoice price stands to tax: with tax contained, or without any. */
    public abstract TaxTreatment salesTax();

    /** Returns which point of the quoted range is the list price. */
    public abstract QuotePoint quotePoint();

    /** Returns where the list price comes from; absent if from the ladder of the place of sale. */
    public abstract Optional<ListPriceSource> listPrice();

    /** Returns how amounts are rounded. */
    public abstract PricingRounding rounding();

    /** Returns how the expected calorific value is rounded where it meets money: in the give-away. */
    public abstract ReportingRule calorificReporting();

    /** Returns the codes that rules may name; absent if they are not declared, and not checked. */
    public abstract Optional<DeclaredCodes> codes();

    /** Returns how the rules of a stage go together, unless {@link #stages} says otherwise of it. */
    public abstract Stacking stacking();

    /** Returns the stages whose rules go together in their own way. */
    public abstract List<RuleStage> stages();

    /** Returns the seasons that rules may name; no two may share a day. */
    public abstract List<Season> seasons();

    /** Returns the attributes that never make the price worse as they grow; rules against that are a finding. */
    @Value.NaturalOrder
    public abstract SortedSet<Discountable> discountable();

    /** Returns the differentials in their declared order. */
    public abstract List<PricingRule> rules();

    /** Returns the most that all differentials together may take off, as a share of the list price. */
    public abstract Optional<BigDecimal> maxDiscount();

    /** Returns the most that all differentials together may put on, as a share of the list price. */
    public abstract Optional<BigDecimal> maxPremium();

    /** Returns what payment by an instrument adds to the price. */
    @Value.NaturalOrder
    public abstract SortedMap<PaymentInstrument, InstrumentSurcharge> surcharges();

    /** Returns how far a price may move from the one last agreed; absent if it may at will. */
    public abstract Optional<PriceChangePolicy> priceChange();

    /**
     * Returns the most that a price may be of what the customer's cheapest substitute costs per gigajoule at the plant,
     * as a share such as 1; absent if substitutes are no ceiling.
     */
    public abstract Optional<BigDecimal> substituteShare();

    /** Returns the bands and ceilings that others set. */
    public abstract List<PriceLimit> limits();

    /** Returns what brings a price from its place to that of a limit. */
    public abstract List<CirculationCost> circulation();

    /** Returns how far each principle goes; the regime of the market chooses the principle. */
    @Value.NaturalOrder
    public abstract SortedMap<PricingPrinciple, PrinciplePolicy> principles();

    /** Returns the costs that arise whatever the place of supply, by id. */
    public abstract List<CostLine> costs();

    /** Returns the costs between places of supply and places of sale. */
    public abstract List<CostBridge> bridges();

    /** Returns the cost of credit days. */
    public abstract FinancePolicy finance();

    /** Returns the loss to be expected of customers who do not pay; absent if it is not counted. */
    public abstract Optional<CreditLossPolicy> creditLoss();

    /** Returns the margin that must be left, unless the principle of the day says otherwise. */
    public abstract MarginPolicy margin();

    @Override
    public List<Finding> lint() {
        return PricingPolicyLint.lint(this);
    }

    /** Returns how the rules of a stage go together. */
    Stacking stacking(int stage) {
        return stages().stream()
                .filter(own -> own.stage() == stage)
                .findFirst()
                .map(RuleStage::stacking)
                .orElse(stacking());
    }

    /** Returns what a regime's principle sets; nothing where the regime is not known or its principle sets nothing. */
    Optional<PrinciplePolicy> setting(Optional<MarketRegime> regime) {
        return regime.map(state -> principles().get(PricingPrinciple.of(state)));
    }

    /** Returns the margin that must be left in a regime. */
    MarginPolicy margin(Optional<MarketRegime> regime) {
        return setting(regime).flatMap(PrinciplePolicy::margin).orElse(margin());
    }

    /** Returns which point of the quoted range is the list price in a regime. */
    QuotePoint quotePoint(Optional<MarketRegime> regime) {
        return setting(regime).flatMap(PrinciplePolicy::quotePoint).orElse(quotePoint());
    }

    @Value.Check
    PricingPolicy validate() {
        Require.that(
                salesTax().kind() != TaxTreatment.Kind.EXCLUDED,
                "salesTax.kind",
                salesTax().kind(),
                "INCLUDED or NONE: the invoice price is what the customer pays");
        maxDiscount().ifPresent(share -> Require.share("maxDiscount", share));
        maxPremium().ifPresent(share -> Require.share("maxPremium", share));
        substituteShare().ifPresent(share -> Require.positive("substituteShare", share));
        PolicyAmounts.of(this)
                .forEach(amount -> Require.that(
                        amount.money().currency().equals(currency()),
                        amount.path() + ".currency",
                        amount.money().currency(),
                        "the policy's currency, " + currency()));
        return sorted();
    }

    /** Brings the lists whose order has no meaning into one order; the copy is checked again, which does the next. */
    private PricingPolicy sorted() {
        List<PricingRule> rules = by(rules(), PricingRule.DECLARED_ORDER);
        List<CostLine> costs = by(costs(), Comparator.comparing(CostLine::id));
        List<CostBridge> bridges = by(bridges(), Comparator.comparing(CostBridge::toString));
        List<RuleStage> stages = by(stages(), Comparator.comparingInt(RuleStage::stage));
        List<Season> seasons = by(seasons(), Comparator.comparing(Season::code));
        List<PriceLimit> limits =
                by(limits(), Comparator.comparing(PriceLimit::id).thenComparing(PriceLimit::validFrom));
        List<CirculationCost> circulation = by(
                circulation(),
                Comparator.comparing((CirculationCost cost) -> cost.from().toString())
                        .thenComparing(cost -> cost.to().toString()));
        if (!rules.equals(rules())) {
            return withRules(rules);
        }
        if (!costs.equals(costs())) {
            return withCosts(costs);
        }
        if (!bridges.equals(bridges())) {
            return withBridges(bridges);
        }
        if (!stages.equals(stages())) {
            return withStages(stages);
        }
        if (!seasons.equals(seasons())) {
            return withSeasons(seasons);
        }
        if (!limits.equals(limits())) {
            return withLimits(limits);
        }
        return circulation.equals(circulation()) ? withShortestShares() : withCirculation(circulation);
    }

    private static <T> List<T> by(List<T> list, Comparator<? super T> order) {
        return list.stream().sorted(order).toList();
    }

    private PricingPolicy withShortestShares() {
        if (!PlainText.areShortest(maxDiscount().stream())) {
            return withMaxDiscount(maxDiscount().map(PlainText::withoutTrailingZeros));
        }
        if (!PlainText.areShortest(substituteShare().stream())) {
            return withSubstituteShare(substituteShare().map(PlainText::withoutTrailingZeros));
        }
        return PlainText.areShortest(maxPremium().stream())
                ? this
                : withMaxPremium(maxPremium().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link PricingPolicy}. */
    public static final class Builder extends ImmutablePricingPolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
