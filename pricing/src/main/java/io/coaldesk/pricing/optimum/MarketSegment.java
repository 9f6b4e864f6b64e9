package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A group of customers with a demand curve of its own, such as the power plants of a region.
 *
 * <p>Amounts are per tonne in the currency of the request, without tax, at the segment's own place of delivery.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMarketSegment.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class MarketSegment implements WithMarketSegment {

    MarketSegment() {}

    /** Returns the id. */
    public abstract String id();

    /** Returns what the segment is called. */
    public abstract Label label();

    /** Returns the tonnes that are bought at each price. */
    public abstract Demand demand();

    /** Returns what a tonne sold here costs: coal, logistics, credit and service; 0 or more. */
    public abstract BigDecimal costToServe();

    /** Returns the tonnes that must be sold here, as by contract, 0 or more; none must if absent. */
    public abstract Optional<BigDecimal> minTonnes();

    /** Returns the most tonnes that may be sold here, more than 0. */
    public abstract Optional<BigDecimal> maxTonnes();

    /** Returns the lowest price, 0 or more; 0 if absent. */
    public abstract Optional<BigDecimal> floor();

    /**
     * Returns the highest price, more than 0. Where more is wanted at it than is sold, the segment is rationed.
     */
    public abstract Optional<BigDecimal> ceiling();

    /**
     * Returns the cost below which volume must not push, such as the cash cost of a tonne: 0 or more and at most the cost to
     * serve. The principle of volume first demands it.
     */
    public abstract Optional<BigDecimal> floorCost();

    /** Returns what the market pays here, more than 0. The principle of following the market demands it. */
    public abstract Optional<BigDecimal> marketNetback();

    @Value.Check
    MarketSegment validate() {
        Require.notBlank("segments.id", id());
        Require.notNegative(path("costToServe"), costToServe());
        minTonnes().ifPresent(tonnes -> Require.notNegative(path("minTonnes"), tonnes));
        maxTonnes().ifPresent(tonnes -> Require.positive(path("maxTonnes"), tonnes));
        floor().ifPresent(price -> Require.notNegative(path("floor"), price));
        ceiling().ifPresent(price -> Require.positive(path("ceiling"), price));
        floorCost().ifPresent(cost -> Require.inRange(path("floorCost"), cost, BigDecimal.ZERO, costToServe()));
        marketNetback().ifPresent(price -> Require.positive(path("marketNetback"), price));
        ordered("maxTonnes", minTonnes(), maxTonnes());
        ordered("ceiling", floor(), ceiling());
        return PlainText.areShortest(amounts()) ? this : normalised();
    }

    private void ordered(String field, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        least.ifPresent(min -> most.ifPresent(
                max -> Require.that(max.compareTo(min) >= 0, path(field), max, "at least " + min.toPlainString())));
    }

    private String path(String field) {
        return "segments." + id() + "." + field;
    }

    private Stream<BigDecimal> amounts() {
        return Stream.of(
                        Optional.of(costToServe()),
                        minTonnes(),
                        maxTonnes(),
                        floor(),
                        ceiling(),
                        floorCost(),
                        marketNetback())
                .flatMap(Optional::stream);
    }

    private MarketSegment normalised() {
        return builder()
                .id(id())
                .label(label())
                .demand(demand())
                .costToServe(PlainText.withoutTrailingZeros(costToServe()))
                .minTonnes(minTonnes().map(PlainText::withoutTrailingZeros))
                .maxTonnes(maxTonnes().map(PlainText::withoutTrailingZeros))
                .floor(floor().map(PlainText::withoutTrailingZeros))
                .ceiling(ceiling().map(PlainText::withoutTrailingZeros))
                .floorCost(floorCost().map(PlainText::withoutTrailingZeros))
                .marketNetback(marketNetback().map(PlainText::withoutTrailingZeros))
                .build();
    }

    /** Builds a {@link MarketSegment}. */
    public static final class Builder extends ImmutableMarketSegment.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
