package io.coaldesk.testing.blending;

import io.coaldesk.blending.allocation.AllocationPlan;
import io.coaldesk.blending.allocation.AllocationRequest;
import io.coaldesk.blending.allocation.Allocator;
import io.coaldesk.blending.allocation.Amounts;
import io.coaldesk.blending.allocation.ProductDemand;
import io.coaldesk.blending.allocation.ScarceKind;
import io.coaldesk.blending.allocation.ScarceResource;
import io.coaldesk.blending.allocation.ScarceValue;
import io.coaldesk.blending.allocation.StockLot;
import io.coaldesk.blending.allocation.Stockpile;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The law of worths, checked against a caller's request by plans made anew with other numbers. */
public final class AllocationSlopes {

    /** A step small enough to meet few other numbers, and large beside the rounding of tonnes to six decimals. */
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private AllocationSlopes() {}

    /**
     * What a number is worth is the slope of the contribution over it, whatever the priority. A degenerate plan is not
     * judged, nor is a step that meets another number on its way: one after which the worth is another. A number that
     * the request states once for all periods is worth the sum of its periods.
     *
     * @return how many worths were judged
     */
    public static int scarceValuesAreSlopes(AllocationRequest stated) {
        AllocationRequest request = stated.withTonnesDecimals(6);
        AllocationPlan plan = plan(request).filter(found -> !found.degenerate()).orElse(null);
        int judged = 0;
        if (plan != null) {
            for (ScarceValue value : plan.scarce()) {
                for (BigDecimal step : List.of(STEP, STEP.negate())) {
                    judged += isJudged(request, plan, value, step) ? 1 : 0;
                }
            }
        }
        return judged;
    }

    private static boolean isJudged(
            AllocationRequest request, AllocationPlan plan, ScarceValue value, BigDecimal step) {
        if (value.available().add(step).signum() < 0 || contradicts(request, value)) {
            return false;
        }
        AllocationPlan other = plan(moved(request, value, step)).orElse(null);
        double worth = worth(plan, value);
        if (other == null
                || other.degenerate()
                || Math.abs(worth(other, value) - worth) > 1e-6 * (1 + Math.abs(worth))) {
            return false;
        }
        double change = other.totals()
                .contribution()
                .minus(plan.totals().contribution())
                .amount()
                .doubleValue();
        double slope = change / step.doubleValue();
        Broken.unless(
                Math.abs(slope - worth) <= 0.01 * Math.abs(worth) + 0.5,
                "what a number is worth is the slope of the contribution",
                value,
                worth,
                slope,
                request);
        return true;
    }

    /** A number that is both a minimum and a maximum cannot be moved alone. */
    private static boolean contradicts(AllocationRequest request, ScarceValue value) {
        return switch (value.kind()) {
            case RECLAIM, LEAST_RECLAIM ->
                request.stockpiles().stream()
                        .anyMatch(pile -> pile.id().equals(value.id())
                                && pile.leastReclaim().equals(pile.reclaimLimit()));
            case DEMAND, FIRM_DEMAND ->
                request.products().stream()
                        .anyMatch(product -> product.id().equals(value.id())
                                && product.firm()
                                        .find(value.period())
                                        .equals(product.demand().find(value.period())));
            case RESOURCE, LEAST_USE ->
                request.resources().stream()
                        .anyMatch(resource -> resource.id().equals(value.id())
                                && resource.leastUse()
                                                .at(value.period())
                                                .compareTo(resource.capacity().at(value.period()))
                                        == 0);
            case LOT, CAPACITY -> false;
        };
    }

    private static double worth(AllocationPlan plan, ScarceValue value) {
        boolean oncePerPeriod = value.kind() != ScarceKind.RECLAIM
                && value.kind() != ScarceKind.LEAST_RECLAIM
                && value.kind() != ScarceKind.CAPACITY;
        return plan.scarce().stream()
                .filter(other -> other.kind() == value.kind() && other.id().equals(value.id()))
                .filter(other -> !oncePerPeriod || other.period().equals(value.period()))
                .mapToDouble(other -> other.worth().amount().doubleValue())
                .sum();
    }

    private static AllocationRequest moved(AllocationRequest request, ScarceValue value, BigDecimal step) {
        String id = value.id();
        UnaryOperator<Amounts> inPeriod = amounts ->
                amounts.with(value.period(), amounts.at(value.period()).add(step));
        return switch (value.kind()) {
            case LOT ->
                request.withLots(
                        replaced(request.lots(), StockLot::id, id, lot -> moved(request, lot, value.period(), step)));
            case RECLAIM ->
                request.withStockpiles(replaced(
                        request.stockpiles(),
                        Stockpile::id,
                        id,
                        pile -> pile.withReclaimLimit(pile.reclaimLimit().map(step::add))));
            case LEAST_RECLAIM ->
                request.withStockpiles(replaced(
                        request.stockpiles(),
                        Stockpile::id,
                        id,
                        pile -> pile.withLeastReclaim(pile.leastReclaim().map(step::add))));
            case CAPACITY ->
                request.withStockpiles(replaced(
                        request.stockpiles(),
                        Stockpile::id,
                        id,
                        pile -> pile.withCapacity(pile.capacity().map(step::add))));
            case DEMAND ->
                request.withProducts(replaced(
                        request.products(),
                        ProductDemand::id,
                        id,
                        product -> product.withDemand(inPeriod.apply(product.demand()))));
            case FIRM_DEMAND ->
                request.withProducts(replaced(
                        request.products(),
                        ProductDemand::id,
                        id,
                        product -> product.withFirm(inPeriod.apply(product.firm()))));
            case RESOURCE ->
                request.withResources(replaced(
                        request.resources(),
                        ScarceResource::id,
                        id,
                        resource -> resource.withCapacity(inPeriod.apply(resource.capacity()))));
            case LEAST_USE ->
                request.withResources(replaced(
                        request.resources(),
                        ScarceResource::id,
                        id,
                        resource -> resource.withLeastUse(inPeriod.apply(resource.leastUse()))));
        };
    }

    private static StockLot moved(AllocationRequest request, StockLot lot, String period, BigDecimal step) {
        boolean fromOpening =
                request.periods().get(0).equals(period) && lot.opening().compareTo(STEP) >= 0;
        return fromOpening
                ? lot.withOpening(lot.opening().add(step))
                : lot.withArrivals(
                        lot.arrivals().with(period, lot.arrivals().at(period).add(step)));
    }

    private static <T> List<T> replaced(List<T> parts, Function<T, String> idOf, String id, UnaryOperator<T> change) {
        return parts.stream()
                .map(part -> idOf.apply(part).equals(id) ? change.apply(part) : part)
                .toList();
    }

    private static Optional<AllocationPlan> plan(AllocationRequest request) {
        return Allocator.standard().allocate(request) instanceof AllocationPlan plan
                ? Optional.of(plan)
                : Optional.empty();
    }
}
