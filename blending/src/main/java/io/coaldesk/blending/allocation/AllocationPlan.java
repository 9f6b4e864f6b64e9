package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Which lot goes to which product in which period.
 *
 * <p>Tonnes are printed with the request's decimals, and stocks, demand and reclaim limits hold exactly for them: a flow
 * is rounded to one of the two printed numbers next to it. A limit on quality, a share, a firm demand, a least reclaim,
 * a capacity or the use of a resource may be missed by no more than rounding explains: what changes if every flow that
 * counts is off by one unit of the last decimal. Every one was checked on the printed tonnes.
 */
@Value.Immutable
@JsonTypeName("OPTIMAL")
@DocumentFormat("coaldesk/allocation-plan@1")
@JsonDeserialize(as = ImmutableAllocationPlan.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"status", "priority", "totals"})
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"status"},
        allowGetters = true)
public abstract non-sealed class AllocationPlan implements AllocationResult, WithAllocationPlan {

    AllocationPlan() {}

    @Override
    @JsonProperty("status")
    public Status status() {
        return Status.OPTIMAL;
    }

    /** Returns the priority that decided who goes short. */
    public abstract AllocationPriority priority();

    /** Returns the sums over all periods. */
    public abstract AllocationTotals totals();

    /** Returns the deliveries by period and product id, one for each demand. */
    public abstract List<PlannedDelivery> deliveries();

    /** Returns the stock of every lot through every period, by period and lot id. */
    public abstract List<LotBalance> lots();

    /** Returns the use of every stockpile, by period and stockpile id. */
    public abstract List<StockpileUse> stockpiles();

    /** Returns the use of every resource, by period and resource id. */
    public abstract List<ResourceUse> resources();

    /** Returns what each number is worth that holds the plan back, by period, kind and id. */
    public abstract List<ScarceValue> scarce();

    /** Returns the products by their contribution per unit of what is scarcest; absent if nothing is scarce. */
    public abstract Optional<ContributionRanking> ranking();

    /** Returns the dry tonnes of each lot that gives its total moisture, by lot id. */
    @Value.NaturalOrder
    public abstract SortedMap<String, DryTonnes> dryByLot();

    /** Returns the dry tonnes of all lots; absent if one of them gives no total moisture. */
    public abstract Optional<DryTonnes> dryTotal();

    /** Returns whether more limits meet at the plan than fix it: a worth may then hold in one direction only. */
    public abstract boolean degenerate();

    @Override
    public abstract List<Reason> reasons();

    /** Builds an {@link AllocationPlan}. */
    public static final class Builder extends ImmutableAllocationPlan.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
