package io.coaldesk.testing.blending;

import io.coaldesk.blending.allocation.AllocationInfeasible;
import io.coaldesk.blending.allocation.AllocationPlan;
import io.coaldesk.blending.allocation.AllocationRequest;
import io.coaldesk.blending.allocation.Allocator;
import io.coaldesk.blending.allocation.Shortfall;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;

/** The law of shortfalls, checked against a caller's request. */
public final class ShortfallLaws {

    private ShortfallLaws() {}

    /** What an impossible request asks for becomes possible once each shortfall is content with what can be had. */
    public static void whatCanBeHadCanBeHadTogether(AllocationRequest request) {
        if (Allocator.standard().allocate(request) instanceof AllocationInfeasible none) {
            Broken.unless(!none.shortfalls().isEmpty(), "an impossible request has shortfalls", request);
            AllocationRequest content = request;
            for (Shortfall shortfall : none.shortfalls()) {
                content = content(content, shortfall);
            }
            Broken.unless(
                    Allocator.standard().allocate(content) instanceof AllocationPlan,
                    "what can be had can be had together",
                    none.shortfalls(),
                    content);
        }
    }

    private static AllocationRequest content(AllocationRequest request, Shortfall shortfall) {
        String id = shortfall.id();
        String period = shortfall.period();
        BigDecimal reachable = shortfall.reachable();
        return switch (shortfall.kind()) {
            case FIRM_DEMAND ->
                request.withProducts(request.products().stream()
                        .map(product -> product.id().equals(id)
                                ? product.withFirm(product.firm().with(period, reachable))
                                : product)
                        .toList());
            case LEAST_USE ->
                request.withResources(request.resources().stream()
                        .map(resource -> resource.id().equals(id)
                                ? resource.withLeastUse(resource.leastUse().with(period, reachable))
                                : resource)
                        .toList());
            // Stated once for all periods: the hardest period decides.
            case LEAST_RECLAIM ->
                request.withStockpiles(request.stockpiles().stream()
                        .map(pile -> pile.id().equals(id)
                                ? pile.withLeastReclaim(pile.leastReclaim().map(reachable::min))
                                : pile)
                        .toList());
            case CAPACITY ->
                request.withStockpiles(request.stockpiles().stream()
                        .map(pile -> pile.id().equals(id)
                                ? pile.withCapacity(pile.capacity().map(reachable::max))
                                : pile)
                        .toList());
            default -> throw new AssertionError(shortfall.kind() + " is nothing that must be done");
        };
    }
}
