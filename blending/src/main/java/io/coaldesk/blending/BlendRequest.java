package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.blending.mixing.LinearModel;
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
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What is to be blended: the limits that the blend must keep, and the coals that may go in.
 *
 * <p>Only {@code currency} and {@code limits} are required. Offers may be left out of a document and added with
 * {@code withOffers}, as from a {@link CoalOffers} table.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBlendRequest.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@DocumentFormat("coaldesk/blend-request@1")
public abstract class BlendRequest implements WithBlendRequest {

    private static final int USUAL_SHARE_DECIMALS = 6;
    private static final int MOST_ALTERNATIVES = 100;

    /** More coal than there is. */
    private static final BigDecimal MOST_TONNES = new BigDecimal("1000000000000");

    BlendRequest() {}

    /** Returns the currency of all prices. */
    public abstract Currency currency();

    /** Returns the tonnes of blend as received, more than zero; if absent, stocks do not limit the recipe. */
    public abstract Optional<BigDecimal> tonnes();

    /** Returns what makes one recipe better than another; the least cost of a tonne unless stated. */
    public abstract Optional<BlendObjective> objective();

    /** Returns what decides among the recipes that are best by the objective. */
    public abstract Optional<BlendObjective> then();

    /** Returns the limits, and the mixing models of properties without a law. */
    public abstract BlendLimits limits();

    /** Returns mixing models by the names that the limits use. */
    @Value.NaturalOrder
    public abstract SortedMap<String, ModelDefinition> models();

    /** Returns the coals that may go in; their order has no meaning. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
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

    /**
     * Returns how many further recipes are wanted that differ in the coals they use, 0 to 100: each leaves out a coal of
     * every better one, or adds a coal of which a rule states a least part (minimum, step, bucket or lot).
     */
    public abstract Optional<Integer> alternatives();

    /**
     * Returns the probability with which each limit must be kept by itself, from 0.5 up and less than 1, where the assays
     * of the coals deviate as their offers state.
     */
    public abstract Optional<BigDecimal> confidence();

    /** Returns by how much the feeders may miss each share, 0 or more and less than 1. */
    public abstract Optional<BigDecimal> feederError();

    /** Returns how long a search may go on; to its end unless stated. */
    public abstract Optional<SolveLimits> solve();

    /** Returns this request with other limits; models of the properties that are still limited stay. */
    public BlendRequest withLimits(CoalSpecification limits) {
        return withLimits(limits().with(limits));
    }

    @Value.Check
    BlendRequest validate() {
        tonnes().ifPresent(amount -> {
            Require.positive("tonnes", amount);
            Require.that(amount.compareTo(MOST_TONNES) <= 0, "tonnes", "too many", "at most " + MOST_TONNES);
        });
        Require.inRange("shareDecimals", shareDecimals(), 2, 9);
        alternatives().ifPresent(count -> Require.inRange("alternatives", count, 0, MOST_ALTERNATIVES));
        confidence()
                .ifPresent(share -> Require.that(
                        share.compareTo(new BigDecimal("0.5")) >= 0 && share.compareTo(BigDecimal.ONE) < 0,
                        "confidence",
                        share,
                        "0.5 or more and less than 1"));
        feederError()
                .ifPresent(error -> Require.that(
                        error.signum() >= 0 && error.compareTo(BigDecimal.ONE) < 0,
                        "feederError",
                        error,
                        "0 or more and less than 1"));
        for (String name : models().keySet()) {
            Require.that(
                    LinearModel.find(name).isEmpty(), "models", name, "a name that is not one of the built-in models");
        }
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

        /** Sets the limits of properties that mix by a law. */
        public Builder limits(CoalSpecification limits) {
            limits(BlendLimits.of(limits));
            return this;
        }
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
