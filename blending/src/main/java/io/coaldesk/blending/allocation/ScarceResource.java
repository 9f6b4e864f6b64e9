package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Something that the lots and products share and that may run short in a period: trains, hours of a washer, a budget.
 *
 * <pre>use(period) = sum over deliveries of (useByLot + useByProduct) * tonnes</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScarceResource.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ScarceResource implements WithScarceResource {

    ScarceResource() {}

    /** Returns the resource's id. */
    public abstract String id();

    /** Returns the resource's name; the id unless stated. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Returns the unit in which it is counted, such as h. */
    public abstract Label unit();

    /** Returns how much there is by period, in its unit; nothing limits the use in a period that is not named. */
    public abstract Amounts capacity();

    /** Returns how much must be used by period, in its unit, such as a budget to be spent; none unless stated. */
    @Value.Default
    public Amounts leastUse() {
        return Amounts.none();
    }

    /** Returns what each tonne of a lot takes, in the unit, by the lot's id; nothing unless stated. */
    @Value.Default
    public Amounts useByLot() {
        return Amounts.none();
    }

    /** Returns what each tonne of a product takes, in the unit, by the product's id; nothing unless stated. */
    @Value.Default
    public Amounts useByProduct() {
        return Amounts.none();
    }

    /** Returns what a tonne of a lot takes that is delivered as a product. */
    BigDecimal use(StockLot lot, ProductDemand product) {
        return useByLot().at(lot.id()).add(useByProduct().at(product.id()));
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        leastUse()
                .byId()
                .forEach((period, least) -> capacity()
                        .find(period)
                        .ifPresent(most -> Require.that(
                                least.compareTo(most) <= 0,
                                "leastUse." + period,
                                least,
                                "not above the capacity " + most)));
    }

    /** Builds a {@link ScarceResource}. */
    public static final class Builder extends ImmutableScarceResource.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
