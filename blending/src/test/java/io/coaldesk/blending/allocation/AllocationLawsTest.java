package io.coaldesk.blending.allocation;

import io.coaldesk.testing.blending.AllocationLaws;
import io.coaldesk.testing.blending.AllocationSlopes;
import io.coaldesk.testing.blending.ShortfallLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AllocationLawsTest {

    /** Laws that hold of empty plans say little: what is generated must be of all kinds. */
    @Property
    void requests_are_short_of_coal_or_impossible_often_enough(@ForAll AllocationRequest request) {
        AllocationResult result = Allocator.standard().allocate(request);
        String kind = result instanceof AllocationPlan plan ? kind(plan) : "impossible";
        Statistics.collect(kind);
        Statistics.coverage(coverage -> {
            coverage.check("impossible").percentage(percent -> percent > 5);
            coverage.check("short of blends").percentage(percent -> percent > 15);
            coverage.check("short").percentage(percent -> percent > 10);
            coverage.check("served").percentage(percent -> percent > 5);
        });
    }

    private static String kind(AllocationPlan plan) {
        boolean blends = plan.deliveries().stream()
                .anyMatch(delivery ->
                        delivery.lots().byId().size() > 1 && !delivery.quality().isEmpty());
        boolean isShort = plan.totals().unmet().signum() > 0;
        return isShort ? (blends ? "short of blends" : "short") : "served";
    }

    @Property
    void balances_close_exactly(@ForAll AllocationRequest request) {
        AllocationLaws.balancesCloseExactly(request);
    }

    @Property
    void dry_tonnes_are_conserved(@ForAll AllocationRequest request) {
        AllocationLaws.dryTonnesAreConserved(request);
    }

    @Property
    void deliveries_as_printed_meet_the_limits(@ForAll AllocationRequest request) {
        AllocationLaws.deliveriesAsPrintedMeetTheLimits(request);
    }

    @Property
    void reclaim_limits_hold_exactly(@ForAll AllocationRequest request) {
        AllocationLaws.reclaimLimitsHoldExactly(request);
    }

    @Property
    void more_stock_never_worsens(
            @ForAll AllocationRequest request,
            @ForAll @IntRange(max = 3) int lot,
            @ForAll @IntRange(max = 1000) int more) {
        AllocationLaws.moreStockNeverWorsens(request, lot, more);
    }

    @Property
    void higher_tiers_are_served_first(@ForAll AllocationRequest request) {
        AllocationLaws.higherTiersAreServedFirst(request);
    }

    @Property(tries = 500)
    void scarce_values_are_slopes_of_the_contribution(@ForAll AllocationRequest request) {
        Statistics.collect(AllocationSlopes.scarceValuesAreSlopes(request) > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
    }

    @Property(tries = 500)
    void what_can_be_had_of_an_impossible_request_can_be_had_together(@ForAll AllocationRequest request) {
        ShortfallLaws.whatCanBeHadCanBeHadTogether(request);
    }

    @Property
    void the_order_of_lists_is_irrelevant(@ForAll AllocationRequest request) {
        AllocationLaws.orderOfListsIsIrrelevant(request);
    }
}
