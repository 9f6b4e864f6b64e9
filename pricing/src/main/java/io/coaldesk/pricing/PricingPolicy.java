package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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

    /** Returns how amounts are rounded. */
    public abstract PricingRounding rounding();

    /** Returns how the expected calorific value is rounded where it meets money: in the give-away. */
    public abstract ReportingRule calorificReporting();

    /** Returns the codes that rules may name; absent if they are not declared, and not checked. */
    public abstract Optional<DeclaredCodes> codes();

    /** Returns what the shares of several rules are taken of. */
    public abstract Stacking stacking();

    /** Returns the attributes that never make the price worse as they grow; rules against that are a finding. */
    @Value.NaturalOrder
    public abstract SortedSet<Discountable> discountable();

    /** Returns the differentials in their declared order. */
    public abstract List<PricingRule> rules();

    /** Returns the most that all differentials together may take off, as a share of the list price. */
    public abstract Optional<BigDecimal> maxDiscount();

    /** Returns the most that all differentials together may put on, as a share of the list price. */
    public abstract Optional<BigDecimal> maxPremium();

    /** Returns the costs that arise whatever the place of supply, by id. */
    public abstract List<CostLine> costs();

    /** Returns the costs between places of supply and places of sale. */
    public abstract List<CostBridge> bridges();

    /** Returns the cost of credit days. */
    public abstract FinancePolicy finance();

    /** Returns the margin that must be left. */
    public abstract MarginPolicy margin();

    @Override
    public List<Finding> lint() {
        return PricingPolicyLint.lint(this);
    }

    /** Returns the bridge between two places, if there is one. */
    public Optional<CostBridge> bridge(DeliveryPlace from, DeliveryPlace to) {
        return bridges().stream()
                .filter(bridge -> bridge.from().equals(from) && bridge.to().equals(to))
                .findFirst();
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
        requireCurrency("margin.least.currency", margin().least());
        margin().target().ifPresent(target -> requireCurrency("margin.target.amount.currency", target.amount()));
        costs().forEach(line -> requireCurrency("costs[" + line.id() + "].amount.currency", line.amount()));
        for (CostBridge bridge : bridges()) {
            bridge.lines()
                    .forEach(line -> requireCurrency(
                            "bridges[" + bridge + "].lines[" + line.id() + "].amount.currency", line.amount()));
        }
        RuleAmount.of(rules()).forEach(amount -> requireCurrency(amount.path(), amount.money()));
        return sorted();
    }

    private void requireCurrency(String field, Money amount) {
        Require.that(
                amount.currency().equals(currency()), field, amount.currency(), "the policy's currency, " + currency());
    }

    /** Brings one attribute into its normal form; the copy is checked again, which does the next. */
    private PricingPolicy sorted() {
        List<PricingRule> rules =
                rules().stream().sorted(PricingRule.DECLARED_ORDER).toList();
        if (!rules.equals(rules())) {
            return withRules(rules);
        }
        List<CostLine> costs =
                costs().stream().sorted(Comparator.comparing(CostLine::id)).toList();
        if (!costs.equals(costs())) {
            return withCosts(costs);
        }
        List<CostBridge> bridges = bridges().stream()
                .sorted(Comparator.comparing(CostBridge::toString))
                .toList();
        if (!bridges.equals(bridges())) {
            return withBridges(bridges);
        }
        if (!PlainText.areShortest(maxDiscount().stream())) {
            return withMaxDiscount(maxDiscount().map(PlainText::withoutTrailingZeros));
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
