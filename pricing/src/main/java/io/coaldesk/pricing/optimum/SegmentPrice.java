package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The price and tonnes of a segment in a plan. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSegmentPrice.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SegmentPrice implements WithSegmentPrice {

    SegmentPrice() {}

    /** Returns the id of the segment. */
    public abstract String segment();

    /** Returns what the segment is called. */
    public abstract Label label();

    /** Returns whether it is served. */
    public abstract SegmentStatus status();

    /** Returns the price per tonne, rounded; absent if the segment is not served. */
    public abstract Optional<BigDecimal> price();

    /** Returns the tonnes sold at it, to the kilogram. */
    public abstract BigDecimal tonnes();

    /** Returns {@code (p - c) q} of the printed price and tonnes, exact; the cost to serve is taken without subsidy. */
    public abstract BigDecimal contribution();

    /**
     * Returns what one more tonne would bring in less its cost after subsidy, {@code MR - c}, before rounding; absent if the
     * segment is not served. It equals the plan's shadow value wherever no limit of the segment binds.
     */
    public abstract Optional<BigDecimal> marginalContribution();

    @Value.Check
    SegmentPrice normalised() {
        boolean shortest = PlainText.areShortest(
                Stream.of(price(), Optional.of(tonnes()), Optional.of(contribution()), marginalContribution())
                        .flatMap(Optional::stream));
        return shortest
                ? this
                : builder()
                        .segment(segment())
                        .label(label())
                        .status(status())
                        .price(price().map(PlainText::withoutTrailingZeros))
                        .tonnes(PlainText.withoutTrailingZeros(tonnes()))
                        .contribution(PlainText.withoutTrailingZeros(contribution()))
                        .marginalContribution(marginalContribution().map(PlainText::withoutTrailingZeros))
                        .build();
    }

    /** Builds a {@link SegmentPrice}. */
    public static final class Builder extends ImmutableSegmentPrice.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
