package io.coaldesk.blending.allocation;

import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses a request whose parts do not fit together. */
final class RequestChecks {

    private static final int MOST_DECIMALS = 6;

    /** More coal than the world burns in a month; in millionths of a tonne it is still a whole number of 64 bits. */
    private static final BigDecimal MOST_TONNES = BigDecimal.valueOf(1_000_000_000);

    /** Amounts of which sums and products stay finite and exact enough in the solver. */
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1_000_000_000);

    private final AllocationRequest request;
    private final List<String> lots;
    private final List<String> products;
    private final PricePerTonne reference;

    RequestChecks(AllocationRequest request) {
        Require.that(!request.lots().isEmpty(), "lots", "none", "one lot or more");
        this.request = request;
        this.lots = request.lots().stream().map(StockLot::id).toList();
        this.products = request.products().stream().map(ProductDemand::id).toList();
        this.reference = request.lots().get(0).cost();
    }

    void check() {
        Require.that(!products.isEmpty(), "products", "none", "one product or more");
        Require.that(!request.periods().isEmpty(), "periods", "none", "one period or more");
        Require.inRange("tonnesDecimals", request.tonnesDecimals(), 0, MOST_DECIMALS);
        request.periods().forEach(period -> Require.notBlank("periods", period));
        requireDistinct("periods", request.periods());
        requireDistinct("lots", lots);
        requireDistinct("products", products);
        requireDistinct("stockpiles", piles());
        requireDistinct(
                "resources",
                request.resources().stream().map(ScarceResource::id).toList());
        request.stockpiles().forEach(this::checkStockpile);
        request.lots().forEach(this::checkLot);
        request.products().forEach(this::checkProduct);
        request.resources().forEach(this::checkResource);
    }

    private List<String> piles() {
        return request.stockpiles().stream().map(Stockpile::id).toList();
    }

    private void checkStockpile(Stockpile pile) {
        String path = "stockpiles." + pile.id();
        requireTonnes(path + ".reclaimLimit", pile.reclaimLimit());
        requireTonnes(path + ".leastReclaim", pile.leastReclaim());
        requireTonnes(path + ".capacity", pile.capacity());
        List<String> mixed = request.lots().stream()
                .filter(lot -> lot.stockpile().equals(pile.id()))
                .map(StockLot::id)
                .sorted()
                .toList();
        if (pile.mixes() && mixed.size() > 1) {
            throw new InvalidValueException(
                    path + ".mixes",
                    "true with the lots " + mixed,
                    "one lot on a pile that mixes, or lots that are reclaimed one by one: what a mixed pile gives"
                            + " depends on what was taken from it before, a non-convex pooling problem that is never"
                            + " approximated");
        }
    }

    private void checkLot(StockLot lot) {
        String path = "lots." + lot.id();
        requireKnown(path + ".stockpile", lot.stockpile(), "stockpiles", piles());
        requireTonnes(path + ".opening", Optional.of(lot.opening()));
        requireTonnes(path + ".arrivals", lot.arrivals());
        requireComparable(path + ".cost", lot.cost());
        lot.holdingCost().ifPresent(cost -> requireComparable(path + ".holdingCost", cost));
    }

    private void checkProduct(ProductDemand product) {
        String path = "products." + product.id();
        requireComparable(path + ".price", product.price());
        product.handlingCost().ifPresent(cost -> requireComparable(path + ".handlingCost", cost));
        product.unmetCost().ifPresent(cost -> requireComparable(path + ".unmetCost", cost));
        requireTonnes(path + ".demand", product.demand());
        requireTonnes(path + ".firm", product.firm());
        product.lotShares().keySet().forEach(lot -> requireKnown(path + ".lotShares", lot, "lots", lots));
    }

    private void checkResource(ScarceResource resource) {
        String path = "resources." + resource.id();
        requirePeriods(path + ".capacity", resource.capacity());
        requirePeriods(path + ".leastUse", resource.leastUse());
        requireAmounts(path + ".useByLot", resource.useByLot(), "lots", lots);
        requireAmounts(path + ".useByProduct", resource.useByProduct(), "products", products);
    }

    private void requireTonnes(String path, Amounts tonnes) {
        requirePeriods(path, tonnes);
        tonnes.byId().forEach((period, amount) -> requireTonnes(path + "." + period, Optional.of(amount)));
    }

    private void requireTonnes(String path, Optional<BigDecimal> tonnes) {
        tonnes.ifPresent(amount -> {
            int decimals = request.tonnesDecimals();
            Require.that(
                    PlainText.withoutTrailingZeros(amount).scale() <= decimals,
                    path,
                    amount,
                    "at most " + decimals + " decimals, the request's tonnesDecimals");
            Require.inRange(path, amount, BigDecimal.ZERO, MOST_TONNES);
        });
    }

    private void requirePeriods(String path, Amounts amounts) {
        requireAmounts(path, amounts, "periods", request.periods());
    }

    private static void requireAmounts(String path, Amounts amounts, String what, List<String> known) {
        amounts.byId().forEach((id, amount) -> {
            requireKnown(path, id, what, known);
            Require.inRange(path + "." + id, amount, BigDecimal.ZERO, MOST_AMOUNT);
        });
    }

    private void requireComparable(String path, PricePerTonne price) {
        requireSame(path + ".currency", price.currency(), request.currency(), "the request's");
        String first = "that of lot " + lots.get(0);
        requireSame(
                path + ".tax", price.tax().label().en(), reference.tax().label().en(), first);
        requireSame(path + ".place", price.place(), reference.place(), first);
        Require.inRange(path + ".amount", price.amount(), BigDecimal.ZERO, MOST_AMOUNT);
    }

    private static void requireSame(String path, Object value, Object expected, String whose) {
        Require.that(value.equals(expected), path, value, whose + ", " + expected);
    }

    private static void requireKnown(String path, String id, String what, Collection<String> known) {
        Require.that(
                known.contains(id),
                path,
                id,
                "one of the " + what + " " + known.stream().sorted().toList());
    }

    private static void requireDistinct(String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> Require.that(seen.add(id), path, id, "every id once"));
    }
}
