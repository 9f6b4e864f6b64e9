package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.pricing.PricingPrinciple;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The best prices of segments that share one capacity.
 *
 * <p>Prices are rounded as the request states. A price goes to the other side where rounding would break its floor, its
 * ceiling or an arbitrage limit, and downwards where a minimum binds; tonnes are cut to the kilogram and never exceed the
 * capacity, a segment's most, or what is wanted at the printed price. Contributions are exact sums of printed figures.
 */
@Value.Immutable
@JsonTypeName("OPTIMAL")
@DocumentFormat("coaldesk/segment-price-plan@1")
@JsonDeserialize(as = ImmutableSegmentPricePlan.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"status", "currency", "principle"})
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"status"},
        allowGetters = true)
public abstract non-sealed class SegmentPricePlan implements SegmentPriceResult, WithSegmentPricePlan {

    SegmentPricePlan() {}

    @Override
    @JsonProperty("status")
    public Status status() {
        return Status.OPTIMAL;
    }

    /** Returns the currency of all amounts. */
    public abstract Currency currency();

    /** Returns the principle that prices follow. */
    public abstract PricingPrinciple principle();

    /** Returns the segments by id. */
    public abstract List<SegmentPrice> prices();

    /** Returns the tonnes sold in all. */
    public abstract BigDecimal tonnes();

    /** Returns the contribution of all segments, {@code sum (p - c) q}, costs to serve without subsidy. */
    public abstract BigDecimal contribution();

    /**
     * Returns the value of a tonne that all segments share (影子价格): {@code MR - c} wherever no limit of a segment binds. It is
     * more than 0 where capacity is scarce; below 0 where the minimum volume binds, and then its opposite is the subsidy per
     * tonne that the last tonnes cost. In money per tonne, to six decimals.
     */
    public abstract BigDecimal shadowValue();

    /** Returns the limits that cost profit. */
    public abstract List<BindingConstraint> binding();

    /** Returns the best single price under the same limits; absent if there is none. */
    public abstract Optional<UniformPrice> uniform();

    /** Returns what was checked of this plan. */
    public abstract PlanVerification verification();

    @Override
    public abstract List<Reason> reasons();

    /** Returns the price of a segment, if the plan has it. */
    public Optional<SegmentPrice> find(String segment) {
        return prices().stream()
                .filter(price -> price.segment().equals(segment))
                .findFirst();
    }

    @Override
    public String explain(Language language) {
        return PlanPage.of(this, language);
    }

    @Value.Check
    SegmentPricePlan normalised() {
        if (PlainText.areShortest(Stream.of(tonnes(), contribution(), shadowValue()))) {
            return this;
        }
        return builder()
                .currency(currency())
                .principle(principle())
                .addAllPrices(prices())
                .tonnes(PlainText.withoutTrailingZeros(tonnes()))
                .contribution(PlainText.withoutTrailingZeros(contribution()))
                .shadowValue(PlainText.withoutTrailingZeros(shadowValue()))
                .addAllBinding(binding())
                .uniform(uniform())
                .verification(verification())
                .addAllReasons(reasons())
                .build();
    }

    /** Builds a {@link SegmentPricePlan}. */
    public static final class Builder extends ImmutableSegmentPricePlan.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
