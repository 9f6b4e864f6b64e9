package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.InvalidValueException;
import java.util.Currency;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is to be allocated: lots on stockpiles, over periods, to the products that customers ask for.
 *
 * <p>Tonnes are as received, and have no more decimals than {@link #tonnesDecimals}. All prices and costs have one
 * currency, one tax treatment and one place, that of the stockpiles. Building a request refuses with an {@link
 * InvalidValueException} what contradicts itself: an id that stands twice or names nothing, another currency, tax
 * treatment or place, and a pile on which lots mix.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAllocationRequest.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/allocation-request@1")
public abstract class AllocationRequest implements WithAllocationRequest {

    private static final int USUAL_TONNES_DECIMALS = 3;

    AllocationRequest() {}

    /** Returns the currency of all prices and costs. */
    public abstract Currency currency();

    /** Returns who goes short first; {@link AllocationPriority#TIERS_FIRST} unless stated. */
    @Value.Default
    public AllocationPriority priority() {
        return AllocationPriority.TIERS_FIRST;
    }

    /** Returns the ids of the periods, such as 2012-06, in the order of time; one or more. */
    public abstract List<String> periods();

    /** Returns the stockpiles; their order has no meaning. */
    public abstract List<Stockpile> stockpiles();

    /** Returns the lots, one or more; their order has no meaning. */
    public abstract List<StockLot> lots();

    /** Returns the products, one or more; their order has no meaning. */
    public abstract List<ProductDemand> products();

    /** Returns what else may run short; their order has no meaning. */
    public abstract List<ScarceResource> resources();

    /** Returns the decimals of all tonnes, given and planned, 0 to 6; 3, whole kilograms, unless stated. */
    @Value.Default
    public int tonnesDecimals() {
        return USUAL_TONNES_DECIMALS;
    }

    @Value.Check
    void validate() {
        new RequestChecks(this).check();
    }

    /** Builds an {@link AllocationRequest}. */
    public static final class Builder extends ImmutableAllocationRequest.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
