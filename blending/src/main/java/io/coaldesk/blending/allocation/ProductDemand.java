package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A product that a customer asks for: its limits, its price, and how much is wanted in each period. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProductDemand.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ProductDemand implements WithProductDemand {

    ProductDemand() {}

    /** Returns the product's id, one for each customer that asks for it. */
    public abstract String id();

    /** Returns the product's name; the id unless stated. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Returns the id of the customer. */
    public abstract String customer();

    /** Returns the customer's tier. */
    public abstract CustomerTier tier();

    /** Returns the limits that what is delivered in each period keeps; a typical value describes and does not bind. */
    @Value.Default
    public CoalSpecification limits() {
        return CoalSpecification.of(Map.of());
    }

    /** Returns the price of a tonne at the place of the stockpiles, the price at the customer's less the freight. */
    public abstract PricePerTonne price();

    /** Returns what it costs to blend and load a tonne, zero or more. */
    public abstract Optional<PricePerTonne> handlingCost();

    /** Returns what each tonne costs that is wanted and not delivered, zero or more, as a penalty in the contract. */
    public abstract Optional<PricePerTonne> unmetCost();

    /** Returns the most that is wanted, in tonnes as received by period; a period that is not named wants nothing. */
    public abstract Amounts demand();

    /** Returns what must be delivered of the demand, in tonnes as received by period, whatever it costs; none unless stated. */
    @Value.Default
    public Amounts firm() {
        return Amounts.none();
    }

    /** Returns the share that a lot may have, by the lot's id; a lot that is not named may have any. */
    @Value.NaturalOrder
    public abstract SortedMap<String, ShareRange> lotShares();

    /** Returns what a tonne brings before coal: price less handling. */
    BigDecimal netPrice() {
        return price().amount()
                .subtract(handlingCost().map(PricePerTonne::amount).orElse(BigDecimal.ZERO));
    }

    /** Returns what an unmet tonne costs, zero unless stated. */
    BigDecimal unmetCostPerTonne() {
        return unmetCost().map(PricePerTonne::amount).orElse(BigDecimal.ZERO);
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        Require.notBlank("customer", customer());
        Require.notNegative("price.amount", price().amount());
        handlingCost().ifPresent(cost -> Require.notNegative("handlingCost.amount", cost.amount()));
        unmetCost().ifPresent(cost -> Require.notNegative("unmetCost.amount", cost.amount()));
        firm().byId().forEach((period, least) -> {
            BigDecimal most = demand().at(period);
            Require.that(least.compareTo(most) <= 0, "firm." + period, least, "not above the demand " + most);
        });
        BigDecimal least = lotShares().values().stream()
                .map(range -> range.min().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Require.that(least.compareTo(BigDecimal.ONE) <= 0, "lotShares", least, "least shares that add up to at most 1");
    }

    /** Builds a {@link ProductDemand}. */
    public static final class Builder extends ImmutableProductDemand.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
