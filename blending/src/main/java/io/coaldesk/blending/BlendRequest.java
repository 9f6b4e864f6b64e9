package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is to be blended: the limits that the blend must keep, and the coals that may go in.
 *
 * <p>Only {@code currency} and {@code limits} are required. Offers may be left out of a document and added with
 * {@code withOffers}, as from a {@link CoalOffers} table.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBlendRequest.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/blend-request@1")
public abstract class BlendRequest implements WithBlendRequest {

    private static final int USUAL_SHARE_DECIMALS = 6;

    BlendRequest() {}

    /** Returns the currency of all prices. */
    public abstract Currency currency();

    /** Returns the tonnes of blend as received, more than zero; if absent, stocks do not limit the recipe. */
    public abstract Optional<BigDecimal> tonnes();

    /** Returns the limits; a typical value describes and does not bind. */
    public abstract CoalSpecification limits();

    /** Returns the coals that may go in; their order has no meaning. */
    public abstract List<CoalOffer> offers();

    /** Returns rules on the shares. */
    public abstract Optional<RecipeRules> recipe();

    /** Returns the digits to which shares are rounded, 2 to 9; 6 unless stated. */
    @Value.Default
    public int shareDecimals() {
        return USUAL_SHARE_DECIMALS;
    }

    /**
     * Returns how prices and legs are rounded when each is brought to its amount without tax; if absent, they are
     * compared as stated and must have one tax treatment.
     */
    public abstract Optional<MoneyRounding> withoutTax();

    @Value.Check
    BlendRequest validate() {
        tonnes().ifPresent(amount -> Require.positive("tonnes", amount));
        Require.inRange("shareDecimals", shareDecimals(), 2, 9);
        Set<String> ids = new HashSet<>();
        for (CoalOffer offer : offers()) {
            if (!ids.add(offer.id())) {
                throw new InvalidValueException("offers", offer.id(), "every id once");
            }
        }
        return PlainText.areShortest(tonnes().stream())
                ? this
                : withTonnes(tonnes().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link BlendRequest}. */
    public static final class Builder extends ImmutableBlendRequest.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
