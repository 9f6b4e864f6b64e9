package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the seller could do instead; only what differs from the inquiry is present. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCounterOffer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class CounterOffer implements WithCounterOffer {

    CounterOffer() {}

    /** Returns the terms of payment on which the deal could be done. */
    public abstract Optional<PaymentTerms> terms();

    /** Returns the largest whole number of tonnes within the credit limit. */
    public abstract Optional<BigDecimal> tonnes();

    /** Returns the price: at the terms offered, or the lowest acceptable one. */
    public abstract Optional<PricePerTonne> price();

    /** Returns the nearest specification that can be supplied. */
    public abstract Optional<CoalSpecification> specification();

    /** Returns each part of the offer in words. */
    public abstract List<Reason> reasons();

    @Value.Check
    CounterOffer validate() {
        return PlainText.areShortest(tonnes().stream())
                ? this
                : withTonnes(tonnes().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link CounterOffer}. */
    public static final class Builder extends ImmutableCounterOffer.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
