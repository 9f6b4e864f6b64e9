package io.coaldesk.pricing.optimum;

import io.coaldesk.testing.pricing.OptimumArbitraries;
import io.coaldesk.testing.pricing.OptimumLaws;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OptimumLawsTest {

    @Provide
    Arbitrary<SegmentPriceRequest> all() {
        return OptimumArbitraries.requests();
    }

    @Provide
    Arbitrary<SegmentPriceRequest> linear() {
        return OptimumArbitraries.linearRequests();
    }

    @Provide
    Arbitrary<SegmentPriceRequest> plain() {
        return OptimumArbitraries.plainRequests();
    }

    @Property
    void a_plan_of_linear_demand_is_verified(@ForAll("linear") SegmentPriceRequest request) {
        OptimumLaws.isVerified(request);
    }

    @Property
    void a_plan_is_verified(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.isVerified(request);
    }

    @Property
    void a_plan_without_bounds_is_verified(@ForAll("plain") SegmentPriceRequest request) {
        OptimumLaws.isVerified(request);
    }

    @Property
    void limits_are_kept(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.limitsAreKept(request);
    }

    @Property
    void prices_fall_as_capacity_grows(
            @ForAll("all") SegmentPriceRequest request,
            @ForAll @BigRange(min = "50", max = "3000") BigDecimal one,
            @ForAll @BigRange(min = "50", max = "3000") BigDecimal other) {
        OptimumLaws.pricesFallAsCapacityGrows(request, one, other);
    }

    @Property
    void a_price_falls_as_elasticity_rises(
            @ForAll("plain") SegmentPriceRequest request,
            @ForAll @DoubleRange(min = 1, max = 10_000) double tonnes,
            @ForAll @BigRange(min = "1.01", max = "9") BigDecimal one,
            @ForAll @BigRange(min = "1.01", max = "9") BigDecimal other) {
        OptimumLaws.priceFallsAsElasticityRises(request, tonnes, one, other);
    }

    @Property
    void prices_cover_costs(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.pricesCoverCosts(request);
    }

    @Property
    void margins_are_equal(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.marginsAreEqual(request);
    }

    @Property
    void a_single_price_is_never_better(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.uniformPriceIsNeverBetter(request);
    }

    @Property
    void prices_scale_with_money(
            @ForAll("plain") SegmentPriceRequest request, @ForAll @IntRange(min = 2, max = 20) int by) {
        OptimumLaws.moneyScales(request, by);
    }

    @Property
    void equal_segments_get_equal_prices(@ForAll("all") SegmentPriceRequest request) {
        OptimumLaws.equalSegmentsGetEqualPrices(request);
    }

    @Property
    void other_prices_never_bring_more(@ForAll("all") SegmentPriceRequest request, @ForAll long seed) {
        OptimumLaws.otherPricesNeverBringMore(request, seed, 200);
    }

    @Property
    void order_is_irrelevant(@ForAll("all") SegmentPriceRequest request, @ForAll long seed) {
        OptimumLaws.orderIsIrrelevant(request, seed);
    }
}
