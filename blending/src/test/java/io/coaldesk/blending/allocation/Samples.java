package io.coaldesk.blending.allocation;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lots, products and requests of the tests of this package. */
final class Samples {

    static final Currency CNY = Currency.getInstance("CNY");
    private static final TaxTreatment TAX = TaxTreatment.included("0.17");
    private static final DeliveryPlace YARD = DeliveryPlace.parse("qinhuangdao/yard");

    private Samples() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static PricePerTonne price(String amount) {
        return PricePerTonne.of(number(amount), CNY, TAX, YARD);
    }

    static CoalSpecification limits(String json) {
        return CoaldeskJson.read(CoalSpecification.class, json);
    }

    static Stockpile pile(String id) {
        return Stockpile.builder().id(id).build();
    }

    /** A lot on the pile "yard" with 10 % moisture. */
    static StockLot lot(String id, String opening, String cost, String ash) {
        return StockLot.builder()
                .id(id)
                .stockpile("yard")
                .opening(number(opening))
                .cost(price(cost))
                .quality(CoaldeskJson.read(CoalQuality.class, "{\"total_moisture_ar\": 10, \"ash_d\": " + ash + "}"))
                .build();
    }

    /** A product of a customer of its own that is wanted in the periods p1, p2 and so on. */
    static ProductDemand product(String id, CustomerTier tier, String price, String... demand) {
        return ProductDemand.builder()
                .id(id)
                .customer("customer of " + id)
                .tier(tier)
                .price(price(price))
                .demand(perPeriod(demand))
                .build();
    }

    static Amounts perPeriod(String... amounts) {
        Map<String, BigDecimal> byPeriod = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            byPeriod.put("p" + (i + 1), number(amounts[i]));
        }
        return Amounts.of(byPeriod);
    }

    static AllocationRequest request(List<StockLot> lots, List<ProductDemand> products, String... periods) {
        return AllocationRequest.builder()
                .currency(CNY)
                .addPeriods(periods)
                .addStockpiles(pile("yard"))
                .addAllLots(lots)
                .addAllProducts(products)
                .build();
    }

    static AllocationPlan plan(AllocationRequest request) {
        return (AllocationPlan) Allocator.standard().allocate(request);
    }

    static PlannedDelivery delivery(AllocationPlan plan, String product, String period) {
        return plan.deliveries().stream()
                .filter(delivery ->
                        delivery.product().equals(product) && delivery.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
