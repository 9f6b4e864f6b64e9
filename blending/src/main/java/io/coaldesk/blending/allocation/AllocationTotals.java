package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The sums of a plan over all periods.
 *
 * <pre>contribution = revenue - coalCost - handlingCost - holdingCost - unmetCost</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAllocationTotals.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class AllocationTotals implements WithAllocationTotals {

    AllocationTotals() {}

    /** Returns the tonnes that are wanted. */
    public abstract BigDecimal demand();

    /** Returns the tonnes that are delivered. */
    public abstract BigDecimal delivered();

    /** Returns the tonnes that are wanted and not delivered. */
    public abstract BigDecimal unmet();

    /** Returns the unmet tonnes of each tier that wants any. */
    @Value.NaturalOrder
    public abstract SortedMap<CustomerTier, BigDecimal> unmetByTier();

    /** Returns what the deliveries bring. */
    public abstract Money revenue();

    /** Returns what the delivered lots cost. */
    public abstract Money coalCost();

    /** Returns what it costs to blend and load. */
    public abstract Money handlingCost();

    /** Returns what it costs to hold stock. */
    public abstract Money holdingCost();

    /** Returns what unmet demand costs. */
    public abstract Money unmetCost();

    /** Returns revenue less all costs. */
    public abstract Money contribution();

    @Value.Check
    AllocationTotals validate() {
        boolean shortest = PlainText.areShortest(Stream.of(demand(), delivered(), unmet()))
                && PlainText.areShortest(unmetByTier().values().stream());
        return shortest
                ? this
                : withDemand(PlainText.withoutTrailingZeros(demand()))
                        .withDelivered(PlainText.withoutTrailingZeros(delivered()))
                        .withUnmet(PlainText.withoutTrailingZeros(unmet()))
                        .withUnmetByTier(shortest(unmetByTier()));
    }

    private static SortedMap<CustomerTier, BigDecimal> shortest(SortedMap<CustomerTier, BigDecimal> tonnes) {
        SortedMap<CustomerTier, BigDecimal> copy = new TreeMap<>(tonnes);
        copy.replaceAll((tier, amount) -> PlainText.withoutTrailingZeros(amount));
        return copy;
    }

    /** Builds the {@link AllocationTotals}. */
    public static final class Builder extends ImmutableAllocationTotals.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
