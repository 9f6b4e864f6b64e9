package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it reasonably costs to bring coal from where a {@link PriceLimit} is stated to a place of sale, on the limit's tax
 * treatment (合理流通费用). A price there, less this, is what the limit is compared with:
 *
 * <pre>netback = price - perTonne - resales * perResale</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCirculationCost.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CirculationCost implements WithCirculationCost {

    private static final int MOST_RESALES = 99;

    CirculationCost() {}

    /** Returns where the limit is stated. */
    public abstract DeliveryPlace from();

    /** Returns where the price holds; the same place if only resales cost. */
    public abstract DeliveryPlace to();

    /** Returns the cost of the way per tonne, zero or more. */
    public abstract Money perTonne();

    /** Returns what a resale may add per tonne, zero or more; absent if nothing. */
    public abstract Optional<Money> perResale();

    /** Returns how many resales count at most; a further one adds nothing. Absent if all count. */
    public abstract Optional<Integer> maxResales();

    /** Returns the whole cost at a number of resales. */
    Money total(int resales) {
        int counted = Math.min(resales, maxResales().orElse(resales));
        return perResale()
                .map(each -> perTonne().plus(each.times(BigDecimal.valueOf(counted))))
                .orElse(perTonne());
    }

    @Value.Check
    void validate() {
        Require.notNegative("circulation.perTonne", perTonne().amount());
        perResale().ifPresent(each -> Require.notNegative("circulation.perResale", each.amount()));
        maxResales().ifPresent(most -> Require.inRange("circulation.maxResales", most, 0, MOST_RESALES));
    }

    /** Builds a {@link CirculationCost}. */
    public static final class Builder extends ImmutableCirculationCost.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
