package io.coaldesk.testing.blending;

import io.coaldesk.blending.allocation.AllocationPriority;
import io.coaldesk.blending.allocation.AllocationRequest;
import io.coaldesk.blending.allocation.Amounts;
import io.coaldesk.blending.allocation.ProductDemand;
import io.coaldesk.blending.allocation.ScarceResource;
import io.coaldesk.blending.allocation.ShareRange;
import io.coaldesk.blending.allocation.StockLot;
import io.coaldesk.blending.allocation.Stockpile;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of allocation requests, small enough to be checked by hand: some are short of coal or reclaim, some have
 * firm demand that cannot be met, and some limits that no lot keeps alone.
 */
public final class AllocationArbitraries {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final TaxTreatment TAX = TaxTreatment.included("0.17");
    private static final DeliveryPlace YARD = DeliveryPlace.parse("qinhuangdao/yard");
    private static final int MOST_PERIODS = 3;

    /** Keys on which a product may have a limit, each on another mass. */
    private static final List<String> KEYS = List.of("ash_d", "sulphur_daf", "net_cv_ar_kcal_it", "x_chlorine_d");

    private AllocationArbitraries() {}

    /** Requests of one to three periods, two to five lots on two stockpiles, up to three products, perhaps a resource. */
    public static Arbitrary<AllocationRequest> requests() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_PERIODS),
                        Arbitraries.of(AllocationPriority.class),
                        stockpiles().list().ofSize(2),
                        lots().list().ofMinSize(2).ofMaxSize(5),
                        products().list().ofMinSize(1).ofMaxSize(3),
                        resources(),
                        Arbitraries.of(3, 3, 3, 6, 1, 0))
                .as(AllocationArbitraries::request);
    }

    private static Arbitrary<Stockpile> stockpiles() {
        return Combinators.combine(
                        sometimes(Arbitraries.integers().between(0, 1500)),
                        rarely(Arbitraries.integers().between(0, 300)),
                        rarely(Arbitraries.integers().between(500, 4000)))
                .as((reclaim, least, capacity) -> Stockpile.builder()
                        .id("pile")
                        .reclaimLimit(reclaim.map(BigDecimal::valueOf))
                        .leastReclaim(least.map(tonnes -> BigDecimal.valueOf(Math.min(tonnes, reclaim.orElse(tonnes)))))
                        .capacity(capacity.map(BigDecimal::valueOf))
                        .build());
    }

    private static Arbitrary<StockLot> lots() {
        return Combinators.combine(
                        BlendArbitraries.qualities(),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.of(0, 0, 0, 250, 1000).list().ofSize(MOST_PERIODS),
                        Arbitraries.integers().between(100, 600),
                        sometimes(Arbitraries.integers().between(1, 20)),
                        Arbitraries.of("pile0", "pile1"))
                .as((quality, opening, arrivals, cost, holding, pile) -> StockLot.builder()
                        .id("lot")
                        .stockpile(pile)
                        .opening(BigDecimal.valueOf(opening))
                        .arrivals(amounts(arrivals))
                        .cost(price(cost))
                        .holdingCost(holding.map(AllocationArbitraries::price))
                        .quality(quality)
                        .build());
    }

    private static Arbitrary<ProductDemand> products() {
        Arbitrary<Amounts> demand = Arbitraries.of(0, 1, 300, 1000, 2500)
                .list()
                .ofSize(MOST_PERIODS)
                .map(AllocationArbitraries::amounts);
        return Combinators.combine(
                        Arbitraries.of(CustomerTier.class),
                        Arbitraries.integers().between(200, 900),
                        sometimes(Arbitraries.integers().between(1, 50)),
                        sometimes(Arbitraries.integers().between(1, 500)),
                        demand,
                        Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(1, 1), Tuple.of(1, 5), Tuple.of(1, 10)),
                        limits(),
                        Arbitraries.of(-1, -1, -1, 0, 25, 60))
                .as(AllocationArbitraries::product);
    }

    private static ProductDemand product(
            CustomerTier tier,
            int price,
            Optional<Integer> handling,
            Optional<Integer> unmet,
            Amounts demand,
            int firmTenths,
            CoalSpecification limits,
            int percentOfFirstLot) {
        Map<String, BigDecimal> firm = new LinkedHashMap<>();
        demand.byId()
                .forEach((period, tonnes) -> firm.put(
                        period,
                        tonnes.multiply(BigDecimal.valueOf(firmTenths, 1)).setScale(0, RoundingMode.DOWN)));
        ProductDemand.Builder product = ProductDemand.builder();
        if (percentOfFirstLot >= 0) {
            product.putLotShare("lot0", ShareRange.atMost(BigDecimal.valueOf(percentOfFirstLot, 2)));
        }
        product.id("product")
                .customer("customer")
                .tier(tier)
                .price(price(price))
                .handlingCost(handling.map(AllocationArbitraries::price))
                .unmetCost(unmet.map(AllocationArbitraries::price))
                .demand(demand)
                .firm(Amounts.of(firm))
                .limits(limits);
        return product.build();
    }

    private static Arbitrary<CoalSpecification> limits() {
        return Combinators.combine(
                        sometimes(Arbitraries.integers().between(10, 45)),
                        sometimes(Arbitraries.integers().between(5, 30)),
                        sometimes(Arbitraries.integers().between(20, 50)),
                        sometimes(Arbitraries.integers().between(2, 9)))
                .as((ash, sulphur, energy, chlorine) -> {
                    Map<QualityKey, QualityLimit> limits = new LinkedHashMap<>();
                    put(limits, 0, ash.map(number -> QualityLimit.atMost(BigDecimal.valueOf(number))));
                    put(limits, 1, sulphur.map(number -> QualityLimit.atMost(BigDecimal.valueOf(number, 1))));
                    put(limits, 2, energy.map(number -> QualityLimit.atLeast(BigDecimal.valueOf(number * 100L))));
                    put(limits, 3, chlorine.map(number -> QualityLimit.atMost(BigDecimal.valueOf(number, 2))));
                    return CoalSpecification.of(limits);
                });
    }

    private static void put(Map<QualityKey, QualityLimit> limits, int key, Optional<QualityLimit> limit) {
        limit.ifPresent(stated -> limits.put(QualityKey.parse(KEYS.get(key)), stated));
    }

    private static Arbitrary<Optional<ScarceResource>> resources() {
        return sometimes(Combinators.combine(
                        Arbitraries.integers().between(0, 3000).list().ofSize(MOST_PERIODS),
                        Arbitraries.of(0, 0, 0, 0, 0, 20),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as((capacity, least, byLot, byProduct) -> ScarceResource.builder()
                        .id("trains")
                        .unit(Label.of("train hour", "列车小时"))
                        .capacity(amounts(capacity))
                        .leastUse(Amounts.of("p0", String.valueOf(Math.min(least, capacity.get(0)))))
                        .useByLot(Amounts.of(Map.of("lot0", BigDecimal.valueOf(byLot, 1))))
                        .useByProduct(Amounts.of(Map.of("product0", BigDecimal.valueOf(byProduct, 1))))
                        .build()));
    }

    private static AllocationRequest request(
            int periods,
            AllocationPriority priority,
            List<Stockpile> piles,
            List<StockLot> lots,
            List<ProductDemand> products,
            Optional<ScarceResource> resource,
            int decimals) {
        AllocationRequest.Builder request = AllocationRequest.builder();
        for (int i = 0; i < periods; i++) {
            request.addPeriod("p" + i);
        }
        for (int i = 0; i < piles.size(); i++) {
            request.addStockpile(piles.get(i).withId("pile" + i));
        }
        for (int i = 0; i < lots.size(); i++) {
            StockLot lot = lots.get(i).withId("lot" + i);
            request.addLot(lot.withArrivals(first(lot.arrivals(), periods)));
        }
        for (int i = 0; i < products.size(); i++) {
            ProductDemand product = products.get(i);
            // The firm demand goes first, or it would exceed a demand that is gone.
            request.addProduct(product.withId("product" + i)
                    .withFirm(first(product.firm(), periods))
                    .withDemand(first(product.demand(), periods)));
        }
        resource.ifPresent(trains -> request.addResource(trains.withLeastUse(first(trains.leastUse(), periods))
                .withCapacity(first(trains.capacity(), periods))));
        return request.currency(CNY).priority(priority).tonnesDecimals(decimals).build();
    }

    private static Amounts first(Amounts amounts, int periods) {
        Map<String, BigDecimal> kept = new LinkedHashMap<>();
        for (int i = 0; i < periods; i++) {
            String period = "p" + i;
            amounts.find(period).ifPresent(amount -> kept.put(period, amount));
        }
        return Amounts.of(kept);
    }

    private static Amounts amounts(List<Integer> byPeriod) {
        List<Integer> numbers = new ArrayList<>(byPeriod);
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            amounts.put("p" + i, BigDecimal.valueOf(numbers.get(i)));
        }
        return Amounts.of(amounts);
    }

    private static PricePerTonne price(int amount) {
        return PricePerTonne.of(BigDecimal.valueOf(amount), CNY, TAX, YARD);
    }

    private static <T> Arbitrary<Optional<T>> rarely(Arbitrary<T> values) {
        return values.optional(0.06);
    }

    private static <T> Arbitrary<Optional<T>> sometimes(Arbitrary<T> values) {
        return values.optional(0.3);
    }
}
