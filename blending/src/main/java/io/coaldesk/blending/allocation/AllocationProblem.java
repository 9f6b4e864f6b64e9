package io.coaldesk.blending.allocation;

import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request with its parts in the order of their ids and every flow that can carry coal; making one refuses a limit that
 * cannot be computed.
 */
final class AllocationProblem {

    private final AllocationRequest request;
    private final List<StockLot> lots;
    private final List<ProductDemand> products;
    private final List<Stockpile> piles;
    private final List<ScarceResource> resources;
    private final List<ProductMix> mixes;
    private final List<Flow> flows = new ArrayList<>();

    /**
     * Orders a request.
     *
     * @throws InvalidValueException if a lot lacks a property that is limited, or a limit has no exact value of a blend
     */
    AllocationProblem(AllocationRequest request) {
        this.request = request;
        lots = sorted(request.lots(), StockLot::id);
        products = sorted(request.products(), ProductDemand::id);
        piles = sorted(request.stockpiles(), Stockpile::id);
        resources = sorted(request.resources(), ScarceResource::id);
        mixes = products.stream().map(product -> ProductMix.of(product, lots)).toList();
        for (int period = 0; period < periods(); period++) {
            for (int product = 0; product < products.size(); product++) {
                if (demand(product, period).signum() > 0) {
                    addFlows(product, period);
                }
            }
        }
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, String> id) {
        return parts.stream().sorted(Comparator.comparing(id)).toList();
    }

    private void addFlows(int product, int period) {
        for (int lot : mixes.get(product).lots()) {
            if (supply(lot, period).signum() > 0) {
                flows.add(new Flow(lot, product, period));
            }
        }
    }

    AllocationRequest request() {
        return request;
    }

    List<StockLot> lots() {
        return lots;
    }

    List<ProductDemand> products() {
        return products;
    }

    List<Stockpile> piles() {
        return piles;
    }

    List<ScarceResource> resources() {
        return resources;
    }

    ProductMix mix(int product) {
        return mixes.get(product);
    }

    /** Returns every flow that can carry coal, by period, product and lot. */
    List<Flow> flows() {
        return flows;
    }

    /** Returns the numbers of the flows into a product in a period. */
    List<Integer> into(int product, int period) {
        List<Integer> into = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            if (flows.get(i).product() == product && flows.get(i).period() == period) {
                into.add(i);
            }
        }
        return into;
    }

    int periods() {
        return request.periods().size();
    }

    String period(int period) {
        return request.periods().get(period);
    }

    BigDecimal demand(int product, int period) {
        return products.get(product).demand().at(period(period));
    }

    BigDecimal firm(int product, int period) {
        return products.get(product).firm().at(period(period));
    }

    BigDecimal arrivals(int lot, int period) {
        return lots.get(lot).arrivals().at(period(period));
    }

    /** Returns what of a lot is there in a period if nothing is taken from it before. */
    BigDecimal supply(int lot, int period) {
        BigDecimal supply = lots.get(lot).opening();
        for (int t = 0; t <= period; t++) {
            supply = supply.add(arrivals(lot, t));
        }
        return supply;
    }

    boolean isOn(int lot, int pile) {
        return lots.get(lot).stockpile().equals(piles.get(pile).id());
    }

    int pileOf(int lot) {
        for (int pile = 0; pile < piles.size(); pile++) {
            if (isOn(lot, pile)) {
                return pile;
            }
        }
        throw new IllegalStateException("lot " + lots.get(lot).id() + " lies nowhere");
    }

    Optional<BigDecimal> resourceCapacity(int resource, int period) {
        return resources.get(resource).capacity().find(period(period));
    }

    BigDecimal leastUse(int resource, int period) {
        return resources.get(resource).leastUse().at(period(period));
    }

    /** Returns what a tonne of a flow takes of a resource. */
    BigDecimal use(int resource, Flow flow) {
        return resources.get(resource).use(lots.get(flow.lot()), products.get(flow.product()));
    }

    /** Returns what a tonne of a flow brings: price and saved unmet cost, less handling and coal. */
    BigDecimal contribution(Flow flow) {
        ProductDemand product = products.get(flow.product());
        return product.netPrice()
                .add(product.unmetCostPerTonne())
                .subtract(lots.get(flow.lot()).cost().amount());
    }

    /** Returns what it costs to hold a tonne of a lot from a period to the end. */
    BigDecimal holdingToTheEnd(int lot, int period) {
        return lots.get(lot)
                .holdingCost()
                .map(cost -> cost.amount().multiply(BigDecimal.valueOf((long) periods() - period)))
                .orElse(BigDecimal.ZERO);
    }
}
