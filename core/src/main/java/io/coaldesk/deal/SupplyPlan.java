package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/** How the coal of a deal is supplied: the recipe, its cost and quality, and what holds it back. */
@Value.Immutable
@JsonTypeName("PLANNED")
@JsonDeserialize(as = ImmutableSupplyPlan.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"shares"})
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"shares"},
        allowGetters = true)
public abstract non-sealed class SupplyPlan implements SupplyAnswer, WithSupplyPlan {

    SupplyPlan() {}

    /** Returns the coals of the recipe by offer id; shares add up to 1. */
    public abstract List<SupplyComponent> components();

    /** Returns the shares by offer id. */
    @JsonProperty("shares")
    public SortedMap<String, BigDecimal> shares() {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        components().forEach(component -> shares.put(component.offer(), component.share()));
        return shares;
    }

    /** Returns the cost of a tonne of blend at the place of blending. */
    public abstract PricePerTonne cost();

    /** Returns the expected quality of the blend. */
    public abstract CoalQuality quality();

    /** Returns the limits that hold the recipe back. */
    public abstract List<BindingLimit> binding();

    /** Returns what each binding limit costs. */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, ShadowPrice> shadowPrices();

    /** Returns the cheapest single coal that conforms, if there is one. */
    public abstract Optional<SingleCoal> bestSingleCoal();

    @Override
    public abstract List<Reason> reasons();

    /** Writes the recipe, its cost, its quality and the limits that hold it back. */
    public void describe(TextPage page) {
        SupplyPage.write(this, page);
    }

    /** Builds a {@link SupplyPlan}. */
    public static final class Builder extends ImmutableSupplyPlan.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
