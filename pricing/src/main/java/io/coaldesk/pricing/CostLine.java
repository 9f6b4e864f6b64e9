package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A cost per tonne of selling, with its own tax treatment. It is not the cost of the coal. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCostLine.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CostLine implements WithCostLine {

    CostLine() {}

    /** Returns the id, which names the line's waterfall step. */
    public abstract String id();

    /** Returns what the cost is called. */
    public abstract Label label();

    /** Returns the amount per tonne, zero or more, on the line's own tax treatment. */
    public abstract Money amount();

    /** Returns whether the amount contains deductible tax. */
    public abstract TaxTreatment tax();

    /**
     * Returns which level the cost leads to: the pocket price for what is granted to the customer off the invoice, such
     * as a rebate; the pocket margin for what serving it costs.
     */
    @Value.Default
    public PriceLevel level() {
        return PriceLevel.POCKET_MARGIN;
    }

    /** Returns the places of sale at which it arises; none given means all. */
    public abstract List<DeliveryPlace> places();

    /** Returns the head of cost; absent if the policy does not tell. */
    public abstract Optional<CostKind> kind();

    /** Returns the deals that cause it, such as those by a channel; absent if all do. */
    public abstract Optional<RuleCondition> condition();

    /** Returns whether this cost arises for a sale at a place. */
    public boolean arisesAt(DeliveryPlace place) {
        return places().isEmpty() || places().contains(place);
    }

    @Value.Check
    CostLine validate() {
        Require.notBlank("id", id());
        Require.notNegative("amount", amount().amount());
        Require.that(
                level() == PriceLevel.POCKET_PRICE || level() == PriceLevel.POCKET_MARGIN,
                "level",
                level(),
                "POCKET_PRICE or POCKET_MARGIN");
        List<DeliveryPlace> sorted = places().stream()
                .distinct()
                .sorted(Comparator.comparing(DeliveryPlace::toString))
                .toList();
        return sorted.equals(places()) ? this : withPlaces(sorted);
    }

    /** Builds a {@link CostLine}. */
    public static final class Builder extends ImmutableCostLine.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
