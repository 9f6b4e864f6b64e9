package io.coaldesk.blending.allocation;

import static io.coaldesk.blending.allocation.Samples.lot;
import static io.coaldesk.blending.allocation.Samples.number;
import static io.coaldesk.blending.allocation.Samples.perPeriod;
import static io.coaldesk.blending.allocation.Samples.pile;
import static io.coaldesk.blending.allocation.Samples.price;
import static io.coaldesk.blending.allocation.Samples.product;
import static io.coaldesk.blending.allocation.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AllocationRequestTest {

    private static final StockLot LOT = lot("A", "100", "400", "20");
    private static final ProductDemand PRODUCT = product("plant", CustomerTier.KEY, "500", "80");
    private static final AllocationRequest REQUEST = request(List.of(LOT), List.of(PRODUCT), "p1");

    @Property
    void json_reads_back_equal(@ForAll AllocationRequest request) {
        assertThat(CoaldeskJson.read(AllocationRequest.class, CoaldeskJson.write(request)))
                .isEqualTo(request);
    }

    @Test
    void what_is_missing_is_refused() {
        assertRefused(() -> REQUEST.withPeriods(), "periods: none");
        assertRefused(() -> REQUEST.withLots(List.of()), "lots: none");
        assertRefused(() -> REQUEST.withProducts(List.of()), "products: none");
    }

    @Test
    void an_id_stands_once_and_names_something() {
        assertRefused(() -> REQUEST.withLots(LOT, LOT), "lots: A is not allowed; allowed: every id once");
        assertRefused(() -> REQUEST.withPeriods("p1", "p1"), "periods: p1", "every id once");
        assertRefused(() -> REQUEST.withStockpiles(pile("elsewhere")), "lots.A.stockpile: yard", "[elsewhere]");
        assertRefused(
                () -> REQUEST.withLots(LOT.withArrivals(perPeriod("0", "5"))),
                "lots.A.arrivals: p2",
                "one of the periods");
        assertRefused(
                () -> REQUEST.withProducts(PRODUCT.withLotShares(Map.of("B", ShareRange.atMost(number("0.5"))))),
                "products.plant.lotShares: B",
                "[A]");
        assertRefused(
                () -> REQUEST.withResources(resource().withUseByProduct(Amounts.of("other", "1"))),
                "resources.trains.useByProduct: other",
                "[plant]");
    }

    @Test
    void lots_that_mix_on_a_pile_are_a_pooling_problem_and_refused_by_name() {
        Stockpile mixing = pile("yard").withMixes(true);
        assertThat(REQUEST.withStockpiles(mixing).stockpiles()).containsExactly(mixing);
        assertRefused(
                () -> REQUEST.withStockpiles(mixing).withLots(LOT.withId("B"), LOT),
                "stockpiles.yard.mixes: true with the lots [A, B]",
                "non-convex pooling problem that is never approximated");
    }

    @Test
    void prices_have_one_currency_tax_treatment_and_place() {
        PricePerTonne dollars = PricePerTonne.of(
                number("70"),
                Currency.getInstance("USD"),
                price("1").tax(),
                price("1").place());
        PricePerTonne net = PricePerTonne.of(
                number("70"), Samples.CNY, TaxTreatment.none(), price("1").place());
        PricePerTonne away =
                PricePerTonne.of(number("70"), Samples.CNY, price("1").tax(), DeliveryPlace.parse("datong/for"));
        assertRefused(
                () -> REQUEST.withProducts(PRODUCT.withPrice(dollars)), "products.plant.price.currency: USD", "CNY");
        assertRefused(() -> REQUEST.withLots(LOT.withHoldingCost(net)), "lots.A.holdingCost.tax");
        assertRefused(
                () -> REQUEST.withProducts(PRODUCT.withUnmetCost(away)),
                "products.plant.unmetCost.place: datong/for",
                "that of lot A");
    }

    @Test
    void numbers_are_not_negative_not_too_fine_and_not_too_large() {
        assertRefused(() -> LOT.withOpening(number("-1")), "opening: -1");
        assertRefused(() -> LOT.withCost(price("-1")), "cost.amount: -1");
        assertRefused(() -> Amounts.of("p1", "-2"), "p1: -2");
        assertRefused(() -> pile("yard").withReclaimLimit(number("-3")), "reclaimLimit: -3");
        assertRefused(
                () -> REQUEST.withLots(LOT.withOpening(number("1.0005"))),
                "lots.A.opening: 1.0005",
                "at most 3 decimals");
        assertThat(REQUEST.withLots(LOT.withOpening(number("1.5000")))
                        .lots()
                        .get(0)
                        .opening())
                .isEqualTo(number("1.5"));
        assertRefused(() -> REQUEST.withLots(LOT.withOpening(number("1e12"))), "lots.A.opening: 1000000000000");
        assertRefused(() -> REQUEST.withLots(LOT.withCost(price("1e300"))), "lots.A.cost.amount");
        assertRefused(() -> REQUEST.withTonnesDecimals(7), "tonnesDecimals: 7");
    }

    @Test
    void bounds_that_contradict_each_other_are_refused() {
        assertRefused(
                () -> pile("yard").withReclaimLimit(number("5")).withLeastReclaim(number("6")),
                "leastReclaim: 6",
                "not above reclaimLimit 5");
        assertRefused(() -> PRODUCT.withFirm(perPeriod("81")), "firm.p1: 81", "not above the demand 80");
        assertRefused(
                () -> PRODUCT.withLotShares(
                        Map.of("A", ShareRange.atLeast(number("0.6")), "B", ShareRange.atLeast(number("0.5")))),
                "lotShares: 1.1",
                "at most 1");
        assertRefused(() -> resource().withLeastUse(perPeriod("11")), "leastUse.p1: 11", "not above the capacity 10");
    }

    private static ScarceResource resource() {
        return ScarceResource.builder()
                .id("trains")
                .unit(Label.of("train", "列"))
                .capacity(perPeriod("10"))
                .build();
    }

    private static void assertRefused(ThrowingCallable action, String... parts) {
        assertThatThrownBy(action).isInstanceOf(InvalidValueException.class).hasMessageContainingAll(parts);
    }
}
