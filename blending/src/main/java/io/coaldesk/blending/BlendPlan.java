package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cheapest recipe (配比) that keeps every limit.
 *
 * <p>Shares are rounded and add up to exactly 1; cost and quality are those of the rounded shares, and every limit was
 * checked on them. A limit that is met exactly by the unrounded recipe may be missed by no more than rounding explains:
 * the change of its value if every share of the recipe were off by one unit of the last decimal.
 *
 * @param supply the recipe as a deal sees it: components, cost, quality, binding limits, shadow prices, reasons
 * @param entryPrices the cost at the place of blending at which a coal that is not used would enter, by offer id
 * @param degenerate whether more limits meet at the recipe than fix it: shadow prices are then one choice of several
 */
@JsonTypeName("OPTIMAL")
@DocumentFormat("coaldesk/blend-plan@1")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "status",
    "cost",
    "shares",
    "components",
    "quality",
    "binding",
    "shadowPrices",
    "entryPrices",
    "degenerate",
    "bestSingleCoal",
    "reasons"
})
public record BlendPlan(@JsonIgnore SupplyPlan supply, SortedMap<String, PricePerTonne> entryPrices, boolean degenerate)
        implements BlendResult {

    /** Copies the entry prices. */
    public BlendPlan {
        entryPrices = Collections.unmodifiableSortedMap(new TreeMap<>(entryPrices));
    }

    @JsonCreator
    static BlendPlan fromJson(
            @JsonProperty(value = "components", required = true) List<SupplyComponent> components,
            @JsonProperty(value = "cost", required = true) PricePerTonne cost,
            @JsonProperty(value = "quality", required = true) CoalQuality quality,
            @JsonProperty(value = "binding", required = true) List<BindingLimit> binding,
            @JsonProperty(value = "shadowPrices", required = true) SortedMap<QualityKey, ShadowPrice> shadowPrices,
            @JsonProperty("bestSingleCoal") Optional<SingleCoal> bestSingleCoal,
            @JsonProperty(value = "reasons", required = true) List<Reason> reasons,
            @JsonProperty(value = "entryPrices", required = true) SortedMap<String, PricePerTonne> entryPrices,
            @JsonProperty(value = "degenerate", required = true) boolean degenerate) {
        SupplyPlan supply = SupplyPlan.builder()
                .addAllComponents(components)
                .cost(cost)
                .quality(quality)
                .addAllBinding(binding)
                .putAllShadowPrices(shadowPrices)
                .bestSingleCoal(bestSingleCoal)
                .addAllReasons(reasons)
                .build();
        return new BlendPlan(supply, entryPrices, degenerate);
    }

    @Override
    public Status status() {
        return Status.OPTIMAL;
    }

    /** Returns the cost of a tonne of blend at the place of blending: the exact sum of rounded shares and costs. */
    @JsonProperty("cost")
    public PricePerTonne cost() {
        return supply.cost();
    }

    /** Returns the shares of the mass as received by offer id; they add up to 1. */
    @JsonProperty("shares")
    public SortedMap<String, BigDecimal> shares() {
        return supply.shares();
    }

    /** Returns the coals of the recipe by offer id; tonnes are per tonne of blend if the request named none. */
    @JsonProperty("components")
    public List<SupplyComponent> components() {
        return supply.components();
    }

    /**
     * Returns the quality of the blend: every property that all its coals give, as received, so that the dry and the
     * dry ash-free reading follow exactly. A blend has no measured moisture of an air-dried sample.
     */
    @JsonProperty("quality")
    public CoalQuality quality() {
        return supply.quality();
    }

    /** Returns the limits that the unrounded recipe meets exactly (起作用的限值). */
    @JsonProperty("binding")
    public List<BindingLimit> binding() {
        return supply.binding();
    }

    /** Returns what each binding limit costs per unit of the limit as the contract writes it (影子价格). */
    @JsonProperty("shadowPrices")
    public SortedMap<QualityKey, ShadowPrice> shadowPrices() {
        return supply.shadowPrices();
    }

    /** Returns the cheapest single coal that conforms, if there is one. */
    @JsonProperty("bestSingleCoal")
    public Optional<SingleCoal> bestSingleCoal() {
        return supply.bestSingleCoal();
    }
}
