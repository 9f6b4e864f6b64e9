package io.coaldesk.testing.pricing;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.pricing.optimum.ArbitrageLimit;
import io.coaldesk.pricing.optimum.Demand;
import io.coaldesk.pricing.optimum.MarketSegment;
import io.coaldesk.pricing.optimum.PrincipleSetting;
import io.coaldesk.pricing.optimum.SegmentPriceRequest;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests for prices across segments, with every kind of limit; some cannot be kept. */
public final class OptimumArbitraries {

    private OptimumArbitraries() {}

    /** Requests of one to four segments with linear and constant-elasticity demand and every kind of limit. */
    public static Arbitrary<SegmentPriceRequest> requests() {
        return withLimits(Arbitraries.oneOf(linear(), constantElasticity()));
    }

    /** Requests of one to four segments with linear demand and every kind of limit. */
    public static Arbitrary<SegmentPriceRequest> linearRequests() {
        return withLimits(linear());
    }

    /** Requests without floors, ceilings, minima and arbitrage limits; capacity may bind. */
    public static Arbitrary<SegmentPriceRequest> plainRequests() {
        Arbitrary<Demand> demands = Arbitraries.oneOf(linear(), constantElasticity());
        Arbitrary<List<MarketSegment>> segments = segments(demands, OptimumArbitraries::bare);
        return Combinators.combine(segments, numbers(50, 3000).optional())
                .as((list, capacity) -> request(list).withCapacity(capacity));
    }

    private static Arbitrary<SegmentPriceRequest> withLimits(Arbitrary<Demand> demands) {
        Arbitrary<List<MarketSegment>> segments = segments(demands, OptimumArbitraries::bounded);
        return Combinators.combine(
                        segments, numbers(50, 3000).optional(), numbers(0, 1500).optional(0.4), principles(), limits())
                .as((list, capacity, minimum, principle, limits) -> request(list)
                        .withCapacity(capacity)
                        .withMinTonnes(
                                minimum.map(least -> capacity.map(least::min).orElse(least)))
                        .withPrinciple(principle)
                        .withArbitrageLimits(limits.stream()
                                .filter(limit -> isAmong(list, limit.from()) && isAmong(list, limit.to()))
                                .toList()));
    }

    private static boolean isAmong(List<MarketSegment> segments, String id) {
        return segments.stream().anyMatch(segment -> segment.id().equals(id));
    }

    private static SegmentPriceRequest request(List<MarketSegment> segments) {
        return SegmentPriceRequest.builder()
                .currency(Currency.getInstance("CNY"))
                .rounding(MoneyRounding.of(6, RoundingMode.HALF_UP))
                .principle(new PrincipleSetting.ProfitFirst())
                .addAllSegments(segments)
                .build();
    }

    private static Arbitrary<List<MarketSegment>> segments(
            Arbitrary<Demand> demands, UnaryOperator<Arbitrary<MarketSegment>> bounds) {
        Arbitrary<MarketSegment> segment = bounds.apply(Combinators.combine(demands, numbers(20, 90))
                .as((demand, cost) -> MarketSegment.builder()
                        .id("s")
                        .label(Label.of("segment", "市场"))
                        .demand(demand)
                        .costToServe(cost)
                        .floorCost(cost.multiply(new BigDecimal("0.8")))
                        .marketNetback(cost.multiply(new BigDecimal("1.5")))
                        .build()));
        return segment.list().ofMinSize(1).ofMaxSize(4).map(OptimumArbitraries::numbered);
    }

    private static List<MarketSegment> numbered(List<MarketSegment> segments) {
        List<MarketSegment> numbered = new ArrayList<>();
        for (MarketSegment segment : segments) {
            numbered.add(segment.withId("s" + numbered.size()));
        }
        return numbered;
    }

    private static Arbitrary<MarketSegment> bare(Arbitrary<MarketSegment> segments) {
        return segments;
    }

    private static Arbitrary<MarketSegment> bounded(Arbitrary<MarketSegment> segments) {
        Arbitrary<Optional<BigDecimal>> least = numbers(0, 200).optional(0.3);
        Arbitrary<Optional<BigDecimal>> most = numbers(201, 900).optional(0.3);
        Arbitrary<Optional<BigDecimal>> floors = numbers(0, 99).optional(0.3);
        Arbitrary<Optional<BigDecimal>> ceilings = numbers(100, 160).optional(0.3);
        return Combinators.combine(segments, least, most, floors, ceilings)
                .as((segment, min, max, floor, ceiling) -> segment.withMinTonnes(min)
                        .withMaxTonnes(max)
                        .withFloor(floor)
                        .withCeiling(ceiling));
    }

    private static Arbitrary<Demand> linear() {
        return Combinators.combine(numbers(100, 2000), numbers(1, 15)).as(Demand.Linear::new);
    }

    private static Arbitrary<Demand> constantElasticity() {
        Arbitrary<BigDecimal> elasticities = Arbitraries.bigDecimals()
                .between(new BigDecimal("1.2"), new BigDecimal("4"))
                .ofScale(2);
        // So many tonnes are bought at 100.
        return Combinators.combine(numbers(50, 1000), elasticities)
                .as((tonnes, elasticity) -> new Demand.ConstantElasticity(
                        BigDecimal.valueOf(tonnes.doubleValue() * Math.pow(100, elasticity.doubleValue())),
                        elasticity));
    }

    private static Arbitrary<PrincipleSetting> principles() {
        return Arbitraries.oneOf(
                Arbitraries.just(new PrincipleSetting.ProfitFirst()),
                numbers(0, 30).map(PrincipleSetting.VolumeFirst::new),
                numbers(1, 30).map(PrincipleSetting.FollowMarket::new));
    }

    private static Arbitrary<List<ArbitrageLimit>> limits() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 3);
        return Combinators.combine(places, places, numbers(0, 30))
                .as((from, to, cost) ->
                        new ArbitrageLimit("s" + from, "s" + (from.equals(to) ? (to + 1) % 4 : to), cost))
                .list()
                .ofMaxSize(4)
                .uniqueElements(limit -> List.of(limit.from(), limit.to()));
    }

    private static Arbitrary<BigDecimal> numbers(int from, int to) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(from), BigDecimal.valueOf(to))
                .ofScale(1);
    }
}
