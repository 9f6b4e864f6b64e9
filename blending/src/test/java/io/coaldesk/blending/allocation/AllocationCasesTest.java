package io.coaldesk.blending.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published multi-product blends of other fields, stated with properties of their own. */
class AllocationCasesTest {

    private static final Currency USD = Currency.getInstance("USD");

    /**
     * Milk of four farms for three customers with a least share of fat, none of it pooled. Source: MO-book (Postek,
     * Zocca, Gromicho, Kantor), notebook on milk pooling, option 2; fat stated in per cent; profit 122,441.18.
     */
    @Test
    void lp_18_milk_of_all_farms() {
        AllocationPlan plan = Samples.plan(milk(false));
        assertThat(contribution(plan)).isCloseTo(122441.176471, within(1e-6 * 122441));
        assertThat(plan.totals().unmet()).isZero();
    }

    /** Source: the same notebook, where the milk of the farms C and D shares a tank. */
    @Test
    void lp_19_milk_in_one_tank_is_refused_by_name() {
        assertThatThrownBy(() -> milk(true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("stockpiles.tank.mixes", "[C, D]", "non-convex pooling problem");
    }

    private static AllocationRequest milk(boolean pooled) {
        return AllocationRequest.builder()
                .currency(USD)
                .priority(AllocationPriority.CONTRIBUTION)
                .addPeriods("week")
                .addStockpiles(
                        Stockpile.builder().id("farms").build(),
                        Stockpile.builder().id("tank").mixes(pooled).build())
                .addLots(
                        farm("A", "farms", "45", 4.5),
                        farm("B", "farms", "42", 3.0),
                        farm("C", "tank", "37", 3.3),
                        farm("D", "tank", "45", 5.0))
                .addProducts(
                        milkFor("1", "52", "4.5", "6000"),
                        milkFor("2", "48", "3", "2500"),
                        milkFor("3", "50", "4", "4000"))
                .build();
    }

    /** Each farm could serve every customer alone. */
    private static StockLot farm(String id, String pile, String cost, double fat) {
        return StockLot.builder()
                .id(id)
                .stockpile(pile)
                .opening(new BigDecimal("12500"))
                .cost(price(cost))
                .quality(CoalQuality.parse(Map.of("x_fat_ar", fat)))
                .build();
    }

    private static ProductDemand milkFor(String customer, String price, String fat, String demand) {
        return ProductDemand.builder()
                .id("milk " + customer)
                .customer(customer)
                .tier(CustomerTier.GENERAL)
                .limits(CoaldeskJson.read(CoalSpecification.class, "{\"x_fat_ar\": {\"min\": " + fat + "}}"))
                .price(price(price))
                .demand(Amounts.of("week", demand))
                .build();
    }

    /**
     * Waste of four kinds for three grades of product: shares of kinds, at least half of each kind treated, and 30,000
     * spent on treating it. Source: Hillier and Lieberman, Introduction to Operations Research, section 3.4, "Save-It
     * Company"; profit 35,109.65.
     */
    @Test
    void lp_15_save_it() {
        AllocationPlan plan = Samples.plan(saveIt());
        assertThat(contribution(plan)).isCloseTo(35109.649123, within(1e-6 * 35109));
        assertThat(plan.resources().get(0).used()).isCloseTo(new BigDecimal("30000"), within(new BigDecimal("0.01")));
    }

    private static AllocationRequest saveIt() {
        return AllocationRequest.builder()
                .currency(USD)
                .priority(AllocationPriority.CONTRIBUTION)
                .addPeriods("week")
                .addStockpiles(bin("1", "1500"), bin("2", "1000"), bin("3", "2000"), bin("4", "500"))
                .addLots(waste("1", "3000"), waste("2", "2000"), waste("3", "4000"), waste("4", "1000"))
                .addProducts(
                        grade("A", "5.5")
                                .putLotShare("1", ShareRange.atMost(new BigDecimal("0.3")))
                                .putLotShare("2", ShareRange.atLeast(new BigDecimal("0.4")))
                                .putLotShare("3", ShareRange.atMost(new BigDecimal("0.5")))
                                .putLotShare("4", ShareRange.exactly(new BigDecimal("0.2")))
                                .build(),
                        grade("B", "4.5")
                                .putLotShare("1", ShareRange.atMost(new BigDecimal("0.5")))
                                .putLotShare("2", ShareRange.atLeast(new BigDecimal("0.1")))
                                .putLotShare("4", ShareRange.exactly(new BigDecimal("0.1")))
                                .build(),
                        grade("C", "3.5")
                                .putLotShare("1", ShareRange.atMost(new BigDecimal("0.7")))
                                .build())
                .addResources(ScarceResource.builder()
                        .id("treatment")
                        .unit(Label.of("USD"))
                        .capacity(Amounts.of("week", "30000"))
                        .leastUse(Amounts.of("week", "30000"))
                        .useByLot(Amounts.of(Map.of(
                                "1", new BigDecimal("3"),
                                "2", new BigDecimal("6"),
                                "3", new BigDecimal("4"),
                                "4", new BigDecimal("5"))))
                        .build())
                .build();
    }

    private static Stockpile bin(String id, String leastReclaim) {
        return Stockpile.builder()
                .id(id)
                .leastReclaim(new BigDecimal(leastReclaim))
                .build();
    }

    private static StockLot waste(String id, String tonnes) {
        return StockLot.builder()
                .id(id)
                .stockpile(id)
                .opening(new BigDecimal(tonnes))
                .cost(price("0"))
                .quality(CoalQuality.of(Map.of()))
                .build();
    }

    private static ProductDemand.Builder grade(String id, String net) {
        ProductDemand.Builder grade = ProductDemand.builder();
        grade.id(id)
                .customer("market")
                .tier(CustomerTier.GENERAL)
                .price(price(net))
                .demand(Amounts.of("week", "10000"));
        return grade;
    }

    private static PricePerTonne price(String amount) {
        return PricePerTonne.of(new BigDecimal(amount), USD, TaxTreatment.none(), DeliveryPlace.parse("plant/yard"));
    }

    private static double contribution(AllocationPlan plan) {
        return plan.totals().contribution().amount().doubleValue();
    }
}
