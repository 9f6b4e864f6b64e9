package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The segments that share one capacity in a period, and what holds their prices.
 *
 * <p>All prices, costs, floors and ceilings are per tonne in {@link #currency}, without tax, at each segment's own place of
 * delivery; all tonnes are those of the period that the demand curves are about.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSegmentPriceRequest.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@DocumentFormat("coaldesk/segment-price-request@1")
public abstract class SegmentPriceRequest implements WithSegmentPriceRequest {

    private static final int MOST_SEGMENTS = 200;

    SegmentPriceRequest() {}

    /** Returns the currency of all amounts. */
    public abstract Currency currency();

    /** Returns how printed prices are rounded; a side that a limit forbids is left for the other. */
    public abstract MoneyRounding rounding();

    /** Returns the principle that prices follow. */
    public abstract PrincipleSetting principle();

    /** Returns the tonnes that can be sold in all, more than 0; no bound if absent. */
    public abstract Optional<BigDecimal> capacity();

    /** Returns the tonnes that must be sold in all (产销平衡), 0 or more and at most the capacity; none must if absent. */
    public abstract Optional<BigDecimal> minTonnes();

    /** Returns the segments by id, 1 to 200. */
    public abstract List<MarketSegment> segments();

    /** Returns the limits between segments, at most one for each direction of a pair. */
    public abstract List<ArbitrageLimit> arbitrageLimits();

    @Value.Check
    SegmentPriceRequest validate() {
        capacity().ifPresent(tonnes -> Require.positive("capacity", tonnes));
        minTonnes().ifPresent(tonnes -> Require.notNegative("minTonnes", tonnes));
        capacity()
                .ifPresent(most ->
                        minTonnes().ifPresent(least -> Require.inRange("minTonnes", least, BigDecimal.ZERO, most)));
        Require.inRange("segments", segments().size(), 1, MOST_SEGMENTS);
        Set<String> ids = new HashSet<>();
        segments().forEach(segment -> {
            Require.that(ids.add(segment.id()), "segments.id", segment.id(), "every id once");
            demandedByPrinciple(segment);
            bounded(segment);
        });
        Set<List<String>> pairs = new HashSet<>();
        arbitrageLimits().forEach(limit -> {
            Require.that(ids.contains(limit.from()), "arbitrageLimits.from", limit.from(), "the id of a segment");
            Require.that(ids.contains(limit.to()), "arbitrageLimits.to", limit.to(), "the id of a segment");
            Require.that(
                    pairs.add(List.of(limit.from(), limit.to())),
                    "arbitrageLimits",
                    limit.from() + " to " + limit.to(),
                    "every direction of a pair once");
        });
        return normalised();
    }

    private void demandedByPrinciple(MarketSegment segment) {
        String path = "segments." + segment.id() + ".";
        if (principle() instanceof PrincipleSetting.VolumeFirst) {
            Require.that(
                    segment.floorCost().isPresent(), path + "floorCost", "missing", "a cost, for volume comes first");
        }
        if (principle() instanceof PrincipleSetting.FollowMarket) {
            Require.that(
                    segment.marketNetback().isPresent(),
                    path + "marketNetback",
                    "missing",
                    "a price, for prices follow the market");
        }
    }

    /** At no cost and constant elasticity revenue has no end as the price falls, unless something else ends it. */
    private void bounded(MarketSegment segment) {
        boolean ended = segment.demand() instanceof Demand.Linear
                || subsidisedCost(segment).signum() > 0
                || segment.floor().filter(floor -> floor.signum() > 0).isPresent()
                || segment.maxTonnes().isPresent()
                || capacity().isPresent();
        Require.that(
                ended,
                "segments." + segment.id() + ".costToServe",
                segment.costToServe(),
                "more than 0 after subsidy, or a floor, most tonnes or a capacity, where elasticity is constant");
    }

    /** Returns what a tonne is taken to cost: the cost to serve, less the subsidy of volume first. */
    BigDecimal subsidisedCost(MarketSegment segment) {
        BigDecimal cost = segment.costToServe();
        return principle() instanceof PrincipleSetting.VolumeFirst volume
                ? cost.subtract(volume.subsidy()).max(segment.floorCost().orElse(cost))
                : cost;
    }

    /** Returns the lowest price of a segment, by its floor and the principle. */
    BigDecimal lowestPrice(MarketSegment segment) {
        BigDecimal floor = segment.floor().orElse(BigDecimal.ZERO);
        return principle() instanceof PrincipleSetting.FollowMarket market
                ? segment.marketNetback().orElseThrow().subtract(market.band()).max(floor)
                : floor;
    }

    /** Returns the highest price of a segment, by its ceiling and the principle, if there is one. */
    Optional<BigDecimal> highestPrice(MarketSegment segment) {
        if (principle() instanceof PrincipleSetting.FollowMarket market) {
            BigDecimal top = segment.marketNetback().orElseThrow().add(market.band());
            return Optional.of(segment.ceiling().map(top::min).orElse(top));
        }
        return segment.ceiling();
    }

    private SegmentPriceRequest normalised() {
        List<MarketSegment> segments = segments().stream()
                .sorted(Comparator.comparing(MarketSegment::id))
                .toList();
        List<ArbitrageLimit> limits = arbitrageLimits().stream()
                .sorted(Comparator.comparing(ArbitrageLimit::from).thenComparing(ArbitrageLimit::to))
                .toList();
        boolean asIs = segments.equals(segments())
                && limits.equals(arbitrageLimits())
                && PlainText.areShortest(capacity().stream())
                && PlainText.areShortest(minTonnes().stream());
        return asIs
                ? this
                : builder()
                        .currency(currency())
                        .rounding(rounding())
                        .principle(principle())
                        .capacity(capacity().map(PlainText::withoutTrailingZeros))
                        .minTonnes(minTonnes().map(PlainText::withoutTrailingZeros))
                        .addAllSegments(segments)
                        .addAllArbitrageLimits(limits)
                        .build();
    }

    /** Builds a {@link SegmentPriceRequest}. */
    public static final class Builder extends ImmutableSegmentPriceRequest.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
