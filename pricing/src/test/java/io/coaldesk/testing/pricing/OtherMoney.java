package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.optimum.ArbitrageLimit;
import io.coaldesk.pricing.optimum.Demand;
import io.coaldesk.pricing.optimum.MarketSegment;
import io.coaldesk.pricing.optimum.PrincipleSetting;
import io.coaldesk.pricing.optimum.SegmentPriceRequest;
import java.math.BigDecimal;
import java.math.MathContext;

/** A request in a currency of which so many units are worth one. */
final class OtherMoney {

    private OtherMoney() {}

    /** Returns a request with every amount multiplied. */
    static SegmentPriceRequest of(SegmentPriceRequest request, BigDecimal by) {
        PrincipleSetting principle = request.principle();
        PrincipleSetting scaled = principle instanceof PrincipleSetting.VolumeFirst volume
                ? new PrincipleSetting.VolumeFirst(volume.subsidy().multiply(by))
                : principle instanceof PrincipleSetting.FollowMarket market
                        ? new PrincipleSetting.FollowMarket(market.band().multiply(by))
                        : principle;
        return SegmentPriceRequest.builder()
                .currency(request.currency())
                .rounding(request.rounding())
                .principle(scaled)
                .capacity(request.capacity())
                .minTonnes(request.minTonnes())
                .addAllSegments(request.segments().stream()
                        .map(segment -> inOtherMoney(segment, by))
                        .toList())
                .addAllArbitrageLimits(request.arbitrageLimits().stream()
                        .map(limit -> new ArbitrageLimit(
                                limit.from(), limit.to(), limit.transferCost().multiply(by)))
                        .toList())
                .build();
    }

    private static MarketSegment inOtherMoney(MarketSegment segment, BigDecimal by) {
        return MarketSegment.builder()
                .id(segment.id())
                .label(segment.label())
                .demand(inOtherMoney(segment.demand(), by))
                .costToServe(segment.costToServe().multiply(by))
                .minTonnes(segment.minTonnes())
                .maxTonnes(segment.maxTonnes())
                .floor(segment.floor().map(by::multiply))
                .ceiling(segment.ceiling().map(by::multiply))
                .floorCost(segment.floorCost().map(by::multiply))
                .marketNetback(segment.marketNetback().map(by::multiply))
                .build();
    }

    private static Demand inOtherMoney(Demand demand, BigDecimal by) {
        if (demand instanceof Demand.Linear linear) {
            return new Demand.Linear(linear.intercept(), linear.slope().divide(by, MathContext.DECIMAL64));
        }
        Demand.ConstantElasticity constant = (Demand.ConstantElasticity) demand;
        double power = Math.pow(by.doubleValue(), constant.elasticity().doubleValue());
        return new Demand.ConstantElasticity(
                BigDecimal.valueOf(constant.scale().doubleValue() * power), constant.elasticity());
    }
}
