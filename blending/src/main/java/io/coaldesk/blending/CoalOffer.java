package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * An offer of coal (货源报价): a quality at a price, perhaps limited in tonnes and in time.
 *
 * <p>An offer that is priced elsewhere reaches the place of blending by {@link #legs}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCoalOffer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CoalOffer implements WithCoalOffer {

    CoalOffer() {}

    /** Returns the offer's id. */
    public abstract String id();

    /** Returns the coal's name; the id unless stated. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Returns the price of a tonne as received, zero or more, at the place where the coal is offered. */
    public abstract PricePerTonne price();

    /**
     * Returns what it costs to carry a tonne to the place of blending, leg by leg; the place of each amount is where
     * its leg ends.
     */
    public abstract List<PricePerTonne> legs();

    /** Returns the tonnes as received that can be had, zero or more; absent if there is no limit. */
    public abstract Optional<BigDecimal> stockTonnes();

    /** Returns the measured quality. */
    public abstract CoalQuality quality();

    /**
     * Returns the standard deviations of the assay by property, zero or more, each on the basis and in the unit of its
     * key; a property that is not named is taken as exact.
     */
    @Value.NaturalOrder
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract SortedMap<QualityKey, BigDecimal> deviations();

    /** Returns the first day on which the offer holds; absent if it has always held. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validFrom();

    /** Returns the first day on which the offer no longer holds; absent while no end is known. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> validTo();

    /** Returns where price and quality come from. */
    public abstract Optional<String> source();

    /** Returns whether the figures only illustrate, and nobody offers this coal. */
    @Value.Default
    public boolean illustrative() {
        return false;
    }

    /** Returns whether the offer holds on a day: {@code validFrom <= day < validTo}. */
    public boolean isValidOn(LocalDate day) {
        return validFrom().map(start -> !day.isBefore(start)).orElse(true)
                && validTo().map(day::isBefore).orElse(true);
    }

    /**
     * Returns what a tonne costs at the place of blending: the price and all legs.
     *
     * @throws InvalidValueException if a leg's tax treatment differs from the price's; it names the offer and the leg
     */
    public PricePerTonne cost() {
        PricePerTonne cost = price();
        for (int i = 0; i < legs().size(); i++) {
            PricePerTonne leg = legs().get(i);
            if (!leg.tax().equals(price().tax())) {
                throw new InvalidValueException(
                        "offers." + id() + ".legs[" + i + "].tax",
                        leg.tax().label().en(),
                        "the price's, " + price().tax().label().en() + ", or a request without tax");
            }
            cost = leg.withAmount(cost.amount().add(leg.amount()));
        }
        return cost;
    }

    /**
     * Returns what a tonne costs at the place of blending without tax: the price and each leg net of its own tax, each
     * rounded once. The result states the rate of the price.
     */
    public PricePerTonne costWithoutTax(MoneyRounding rounding) {
        PricePerTonne cost = price().excludingTax(rounding);
        for (PricePerTonne leg : legs()) {
            BigDecimal net = leg.excludingTax(rounding).amount();
            cost = PricePerTonne.of(cost.amount().add(net), cost.currency(), cost.tax(), leg.place());
        }
        return cost;
    }

    @Value.Check
    CoalOffer validate() {
        Require.notBlank("id", id());
        Require.notNegative("price.amount", price().amount());
        Finite.require("price.amount", price().amount());
        for (int i = 0; i < legs().size(); i++) {
            PricePerTonne leg = legs().get(i);
            Finite.require("legs[" + i + "].amount", Require.notNegative("legs[" + i + "].amount", leg.amount()));
            Require.that(
                    leg.currency().equals(price().currency()),
                    "legs[" + i + "].currency",
                    leg.currency(),
                    "the price's, " + price().currency());
        }
        Set<QualityProperty> deviating = new HashSet<>();
        deviations().forEach((key, deviation) -> {
            Finite.require("deviations." + key, Require.notNegative("deviations." + key, deviation));
            Require.that(deviating.add(key.property()), "deviations." + key, deviation, "one deviation of a property");
        });
        stockTonnes().ifPresent(stock -> Finite.require("stockTonnes", Require.notNegative("stockTonnes", stock)));
        if (validFrom().isPresent() && validTo().isPresent()) {
            LocalDate start = validFrom().get();
            Require.that(validTo().get().isAfter(start), "validTo", validTo().get(), "a day after validFrom " + start);
        }
        return PlainText.areShortest(stockTonnes().stream())
                ? this
                : withStockTonnes(stockTonnes().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link CoalOffer}. */
    public static final class Builder extends ImmutableCoalOffer.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
