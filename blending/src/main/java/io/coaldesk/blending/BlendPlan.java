package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The best recipe (配比) that keeps every limit, or the best that was found before a limit on the search.
 *
 * <p>Shares are rounded and add up to exactly 1; cost and quality are those of the rounded shares, and every limit was
 * checked on them. A limit that is met exactly by the unrounded recipe may be missed by no more than rounding explains:
 * the change of its value if every share of the recipe were off by one unit of the last decimal.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBlendPlan.class)
@DocumentFormat("coaldesk/blend-plan@1")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"shares"},
        allowGetters = true)
@JsonPropertyOrder({
    "status",
    "cost",
    "shares",
    "components",
    "quality",
    "models",
    "objective",
    "bound",
    "gap",
    "binding",
    "shadowPrices",
    "shadowPriceRanges",
    "entryPrices",
    "degenerate",
    "pricesOfFixedRecipe",
    "passProbability",
    "feederWorst",
    "alternatives",
    "bestSingleCoal",
    "reasons"
})
public abstract non-sealed class BlendPlan implements BlendResult, WithBlendPlan {

    BlendPlan() {}

    @Override
    public abstract Status status();

    /** Returns the cost of a tonne of blend at the place of blending: the exact sum of rounded shares and costs. */
    public abstract PricePerTonne cost();

    /** Returns the shares of the mass as received by offer id; they add up to 1. */
    @JsonProperty("shares")
    public SortedMap<String, BigDecimal> shares() {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        components().forEach(component -> shares.put(component.offer(), component.share()));
        return shares;
    }

    /** Returns the coals of the recipe by offer id; tonnes are per tonne of blend if the request named none. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract List<SupplyComponent> components();

    /**
     * Returns the quality of the blend: every property that all its coals give and that mixes by a law, as received where
     * it can be, and every limited property on the basis of its limit. A blend has no measured moisture of an air-dried
     * sample.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract CoalQuality quality();

    /** Returns the models by which limited properties without a law were computed; their values are advisory. */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, String> models();

    /** Returns what the recipe comes to by an objective other than the least cost. */
    public abstract Optional<ObjectiveValue> objective();

    /** Returns what no recipe's objective is below, if the search was ended early. */
    public abstract Optional<BigDecimal> bound();

    /** Returns by how much another recipe could be better at the most, if the search was ended early. */
    public abstract Optional<BigDecimal> gap();

    /** Returns the limits that the unrounded recipe meets exactly (起作用的限值). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract List<BindingLimit> binding();

    /**
     * Returns what each binding limit costs per tonne of blend and unit of the limit as the contract writes it (影子价格). If
     * the objective is the cost of a gigajoule, it is the change of that cost times the gigajoules of a tonne; if it is a
     * distance from targets, there is none.
     */
    @Value.NaturalOrder
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract SortedMap<QualityKey, ShadowPrice> shadowPrices();

    /**
     * Returns, for the limits of a linear problem that is not degenerate, the numbers between which the same coals and
     * limits make the recipe; outside, the shadow price is another.
     */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, LimitRange> shadowPriceRanges();

    /** Returns the cost at the place of blending at which a coal that is not used would enter, by offer id. */
    @Value.NaturalOrder
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract SortedMap<String, PricePerTonne> entryPrices();

    /** Returns whether more limits meet at the recipe than fix it: shadow prices are then one choice of several. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract boolean degenerate();

    /**
     * Returns whether shadow and entry prices are those of the recipe with its coals and steps fixed; a problem with
     * numbers of coals or steps has no others.
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean pricesOfFixedRecipe() {
        return false;
    }

    /** Returns the probability that the printed recipe keeps each limit whose assays are known to deviate. */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, BigDecimal> passProbability();

    /** Returns the worst value of each limit if the feeders miss the shares by the error that the request names. */
    public abstract List<WorstValue> feederWorst();

    /** Returns the next best recipes that differ in the coals they use, best first. */
    public abstract List<AlternativeRecipe> alternatives();

    /** Returns the cheapest single coal that conforms, if there is one. */
    public abstract Optional<SingleCoal> bestSingleCoal();

    @Override
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract List<Reason> reasons();

    @Override
    @JsonIgnore
    public SupplyPlan supply() {
        return SupplyPlan.builder()
                .addAllComponents(components())
                .cost(cost())
                .quality(quality())
                .addAllBinding(binding())
                .putAllShadowPrices(shadowPrices())
                .bestSingleCoal(bestSingleCoal())
                .addAllReasons(reasons())
                .build();
    }

    /** Returns the recipe as a page: its coals, cost and quality, the prices behind it, and every reason. */
    @Override
    public String explain(Language language) {
        return PlanPage.of(this, language);
    }

    /** Builds a {@link BlendPlan}. */
    public static final class Builder extends ImmutableBlendPlan.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
