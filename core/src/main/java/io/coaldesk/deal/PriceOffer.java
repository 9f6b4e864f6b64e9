package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The price of a deal, how it came about, and what is left of it. */
@Value.Immutable
@JsonTypeName("PRICED")
@JsonDeserialize(as = ImmutablePriceOffer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract non-sealed class PriceOffer implements PriceAnswer, WithPriceOffer {

    PriceOffer() {}

    /** Returns the price that the contract states, tax included, at the inquiry's place. */
    public abstract PricePerTonne price();

    /** Returns the steps from the list price to the pocket margin. */
    public abstract PriceWaterfall waterfall();

    /**
     * Returns the lowest contract price at which the policy's least margin and every limit that others set is kept, on the
     * same terms as {@link #price}.
     */
    public abstract PricePerTonne floor();

    /** Returns the pocket margin per tonne, without tax. */
    public abstract PricePerTonne margin();

    /** Returns the market value of quality that settlement leaves unpaid, per tonne with tax; absent if there is none. */
    public abstract Optional<PricePerTonne> giveAway();

    @Override
    public abstract List<Reason> reasons();

    @Override
    public abstract DecisionStamp stamp();

    /** Builds a {@link PriceOffer}. */
    public static final class Builder extends ImmutablePriceOffer.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
