package io.coaldesk.pricing.optimum;

import io.coaldesk.testing.pricing.OptimumArbitraries;
import io.coaldesk.testing.pricing.OptimumLaws;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No point of a grid of prices is better than the plan, and where a point is feasible there is a plan. */
class GridOracleTest {

    private static final int STEPS = 120;

    @Provide
    Arbitrary<SegmentPriceRequest> small() {
        return OptimumArbitraries.requests()
                .filter(request -> request.segments().size() <= 2);
    }

    @Provide
    Arbitrary<SegmentPriceRequest> linear() {
        return OptimumArbitraries.linearRequests()
                .filter(request -> request.segments().size() <= 2);
    }

    @Property(tries = 300)
    void no_point_of_a_grid_is_better(@ForAll("small") SegmentPriceRequest request) {
        OptimumLaws.noGridPointIsBetter(request, STEPS);
    }

    @Property(tries = 300)
    void no_point_of_a_grid_is_better_for_linear_demand(@ForAll("linear") SegmentPriceRequest request) {
        OptimumLaws.noGridPointIsBetter(request, STEPS);
    }
}
