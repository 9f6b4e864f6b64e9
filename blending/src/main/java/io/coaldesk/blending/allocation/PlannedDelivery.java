package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is delivered of a product in a period, and what that brings.
 *
 * <pre>contribution = revenue - coalCost - handlingCost - unmetCost</pre>
 *
 * <p>What it costs to hold stock belongs to no delivery and stands in the totals.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlannedDelivery.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PlannedDelivery implements WithPlannedDelivery {

    PlannedDelivery() {}

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the product's id. */
    public abstract String product();

    /** Returns the customer's id. */
    public abstract String customer();

    /** Returns the customer's tier. */
    public abstract CustomerTier tier();

    /** Returns the tonnes as received of each lot that goes in, by lot id. */
    public abstract Amounts lots();

    /** Returns the tonnes as received, the sum of the lots. */
    public abstract BigDecimal tonnes();

    /** Returns the tonnes that are wanted and not delivered. */
    public abstract BigDecimal unmet();

    /** Returns the dry tonnes; absent if a lot gives no total moisture. */
    public abstract Optional<BigDecimal> dryTonnes();

    /** Returns the quality on the keys of the product's limits; empty where nothing is delivered. */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, BigDecimal> quality();

    /** Returns the tonnes at the product's price. */
    public abstract Money revenue();

    /** Returns the lots at their costs. */
    public abstract Money coalCost();

    /** Returns what it costs to blend and load. */
    public abstract Money handlingCost();

    /** Returns the unmet tonnes at their cost. */
    public abstract Money unmetCost();

    /** Returns revenue less all costs of this delivery. */
    public abstract Money contribution();

    @Value.Check
    PlannedDelivery validate() {
        Require.that(lots().total().compareTo(tonnes()) == 0, "tonnes", tonnes(), "the sum of the lots " + lots());
        boolean shortest = PlainText.areShortest(Stream.of(tonnes(), unmet()))
                && PlainText.areShortest(dryTonnes().stream())
                && PlainText.areShortest(quality().values().stream());
        return shortest
                ? this
                : withTonnes(PlainText.withoutTrailingZeros(tonnes()))
                        .withUnmet(PlainText.withoutTrailingZeros(unmet()))
                        .withDryTonnes(dryTonnes().map(PlainText::withoutTrailingZeros))
                        .withQuality(shortest(quality()));
    }

    private static SortedMap<QualityKey, BigDecimal> shortest(SortedMap<QualityKey, BigDecimal> quality) {
        SortedMap<QualityKey, BigDecimal> copy = new TreeMap<>(quality);
        copy.replaceAll((key, value) -> PlainText.withoutTrailingZeros(value));
        return copy;
    }

    /** Builds a {@link PlannedDelivery}. */
    public static final class Builder extends ImmutablePlannedDelivery.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
