package io.coaldesk.blending.allocation;

import static io.coaldesk.blending.allocation.Samples.delivery;
import static io.coaldesk.blending.allocation.Samples.limits;
import static io.coaldesk.blending.allocation.Samples.lot;
import static io.coaldesk.blending.allocation.Samples.number;
import static io.coaldesk.blending.allocation.Samples.perPeriod;
import static io.coaldesk.blending.allocation.Samples.plan;
import static io.coaldesk.blending.allocation.Samples.price;
import static io.coaldesk.blending.allocation.Samples.product;
import static io.coaldesk.blending.allocation.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final ProductDemand STRATEGIC = product("plant", CustomerTier.STRATEGIC, "500", "800");
    private static final ProductDemand RETAIL = product("kiln", CustomerTier.RETAIL, "700", "800");
    private static final AllocationRequest SHORT =
            request(List.of(lot("A", "1000", "400", "20")), List.of(STRATEGIC, RETAIL), "p1");

    /** 6 + (0.01089 + 0.072975) / 0.020309 is 2.5e-9 short of 10.12945. */
    @Test
    void what_can_be_had_is_never_told_beyond_what_there_is() {
        StockLot dry = lot("A", "1", "100", "0").withQuality(chlorine("1", "0.019"));
        StockLot moist = lot("B", "5", "100", "0").withQuality(chlorine("2.7", "0.015"));
        StockLot wet = lot("C", "250", "100", "0").withQuality(chlorine("11.7", "0.053"));
        ProductDemand firm = product("P", CustomerTier.STRATEGIC, "200", "1000")
                .withLimits(limits("{\"x_chlorine_d\": {\"max\": 0.03}}"))
                .withFirm(perPeriod("500"));
        AllocationRequest request =
                request(List.of(dry, moist, wet), List.of(firm), "p1").withTonnesDecimals(6);

        AllocationInfeasible none = (AllocationInfeasible) Allocator.standard().allocate(request);

        assertThat(none.shortfalls()).extracting(Shortfall::reachable).containsExactly(number("10.129449"));
    }

    private static CoalQuality chlorine(String moisture, String chlorine) {
        return CoalQuality.parse(
                Map.of("total_moisture_ar", Double.valueOf(moisture), "x_chlorine_d", Double.valueOf(chlorine)));
    }

    @Test
    void under_shortage_the_higher_tier_is_served_first_although_the_lower_pays_more() {
        AllocationPlan plan = plan(SHORT);
        assertThat(delivery(plan, "plant", "p1").unmet()).isZero();
        assertThat(delivery(plan, "kiln", "p1").tonnes()).isEqualByComparingTo("200");
        // 800 * (500 - 400) + 200 * (700 - 400)
        assertThat(plan.totals().contribution().amount()).isEqualByComparingTo("140000");
        assertThat(plan.totals().unmetByTier()).containsEntry(CustomerTier.RETAIL, number("600"));
        assertThat(plan.explain(Language.EN)).isEqualTo("""
                - 1,000 t of 1,600 t delivered; contribution 140,000 CNY
                - tiers first: customers of the tier retail go short of 600 t
                - kiln in p1: 600 t of 800 t not delivered
                - scarce: coal on hand of A in p1; one more t is worth 300 CNY
                - contribution per t of the scarcest, coal on hand of A in p1: kiln 300, plant 100""");
        assertThat(plan.explain(Language.ZH))
                .contains("需求 1,600 吨，安排交付 1,000 吨；边际贡献 140,000 元", "按客户层级优先：零售用户缺量 600 吨");
    }

    @Test
    void by_contribution_whoever_pays_more_is_served_first() {
        AllocationPlan plan = plan(SHORT.withPriority(AllocationPriority.CONTRIBUTION));
        assertThat(delivery(plan, "kiln", "p1").unmet()).isZero();
        // 800 * 300 + 200 * 100
        assertThat(plan.totals().contribution().amount()).isEqualByComparingTo("260000");
        assertThat(worth(plan, ScarceKind.LOT, "A", "p1")).isEqualByComparingTo("100");
    }

    @Test
    void unmet_demand_is_priced() {
        AllocationPlan plan = plan(SHORT.withPriority(AllocationPriority.CONTRIBUTION)
                .withProducts(STRATEGIC.withUnmetCost(price("250")), RETAIL));
        // A tonne of the plant now brings 100 + 250, more than the kiln's 300.
        assertThat(delivery(plan, "plant", "p1").unmet()).isZero();
        assertThat(delivery(plan, "kiln", "p1").tonnes()).isEqualByComparingTo("200");
    }

    @Test
    void firm_demand_comes_before_every_tier() {
        ProductDemand firm = RETAIL.withFirm(perPeriod("500"));
        AllocationPlan plan = plan(SHORT.withProducts(STRATEGIC, firm));
        assertThat(delivery(plan, "kiln", "p1").tonnes()).isEqualByComparingTo("500");
        assertThat(delivery(plan, "plant", "p1").tonnes()).isEqualByComparingTo("500");
    }

    @Test
    void a_lot_is_delivered_when_it_has_arrived_and_kept_where_it_pays_more() {
        StockLot lot = lot("A", "100", "400", "20").withArrivals(perPeriod("0", "300"));
        ProductDemand now = product("now", CustomerTier.GENERAL, "420", "200");
        ProductDemand later = product("later", CustomerTier.GENERAL, "500", "0", "400");
        AllocationRequest request =
                request(List.of(lot), List.of(now, later), "p1", "p2").withPriority(AllocationPriority.CONTRIBUTION);
        AllocationPlan kept = plan(request);
        assertThat(delivery(kept, "later", "p2").tonnes()).isEqualByComparingTo("400");
        assertThat(delivery(kept, "now", "p1").tonnes()).isZero();
        assertThat(kept.lots().get(0).closing()).isEqualByComparingTo("100");
        // To hold a tonne for 90 costs more than the 80 that it gains.
        AllocationPlan sold = plan(request.withLots(lot.withHoldingCost(price("90"))));
        assertThat(delivery(sold, "now", "p1").tonnes()).isEqualByComparingTo("100");
        assertThat(sold.totals().holdingCost().amount()).isZero();
    }

    @Test
    void a_limit_is_kept_on_its_own_basis_in_every_period() {
        StockLot wet = lot("wet", "1000", "300", "30")
                .withQuality(CoalQuality.parse(Map.of("total_moisture_ar", 30.0, "ash_d", 30.0)));
        StockLot dry = lot("dry", "1000", "600", "10");
        ProductDemand product =
                product("plant", CustomerTier.KEY, "800", "1000").withLimits(limits("{\"ash_d\": {\"max\": 20}}"));
        AllocationPlan plan = plan(request(List.of(wet, dry), List.of(product), "p1"));
        PlannedDelivery delivery = delivery(plan, "plant", "p1");
        // 0.7 w (30 - 20) = 0.9 (1 - w) (20 - 10), so that w = 9 / 16 of the wet lot.
        assertThat(delivery.lots().byId()).isEqualTo(Map.of("wet", number("562.5"), "dry", number("437.5")));
        assertThat(delivery.quality()).containsEntry(QualityKey.parse("ash_d"), number("20"));
        // 562.5 * 0.7 + 437.5 * 0.9
        assertThat(delivery.dryTonnes()).contains(number("787.5"));
        assertThat(plan.dryTotal().orElseThrow().closing()).isEqualByComparingTo("812.5");
    }

    @Test
    void a_reclaim_limit_is_worth_what_a_tonne_more_brings() {
        Stockpile yard = Samples.pile("yard").withReclaimLimit(number("500"));
        AllocationPlan plan =
                plan(SHORT.withPriority(AllocationPriority.CONTRIBUTION).withStockpiles(yard));
        assertThat(plan.stockpiles().get(0).reclaimed()).isEqualByComparingTo("500");
        assertThat(worth(plan, ScarceKind.RECLAIM, "yard", "p1")).isEqualByComparingTo("300");
        assertThat(plan.ranking().orElseThrow().products())
                .extracting(RankedProduct::product)
                .containsExactly("kiln", "plant");
    }

    /** F57: with one scarce resource the product with more per hour of it goes first, not the one with more per tonne. */
    @Test
    void products_are_ranked_by_contribution_per_unit_of_what_is_scarce() {
        ScarceResource washer = ScarceResource.builder()
                .id("washer")
                .unit(Label.of("h", "小时"))
                .capacity(perPeriod("100"))
                .useByProduct(Amounts.of(Map.of("kiln", number("0.5"), "plant", number("0.1"))))
                .build();
        AllocationPlan plan = plan(SHORT.withPriority(AllocationPriority.CONTRIBUTION)
                .withLots(lot("A", "5000", "400", "20"))
                .withResources(washer));
        // Per hour the plant brings 100 / 0.1 and the kiln 300 / 0.5; 800 t take 80 h and leave 20 h for 40 t.
        assertThat(plan.ranking().orElseThrow().products())
                .extracting(RankedProduct::product, ranked -> ranked.perUnit().amount())
                .containsExactly(tuple("plant", "1000"), tuple("kiln", "600"));
        assertThat(delivery(plan, "plant", "p1").unmet()).isZero();
        assertThat(delivery(plan, "kiln", "p1").tonnes()).isEqualByComparingTo("40");
        assertThat(worth(plan, ScarceKind.RESOURCE, "washer", "p1")).isEqualByComparingTo("600");
        assertThat(plan.explain(Language.ZH)).contains("按最稀缺的washer（p1）资源能力，每小时边际贡献排序：plant 1000、kiln 600");
    }

    @Test
    void a_stockpile_that_arrivals_fill_is_emptied_at_a_loss() {
        StockLot lot = lot("A", "0", "600", "20").withArrivals(perPeriod("900"));
        AllocationPlan plan = plan(request(List.of(lot), List.of(STRATEGIC), "p1")
                .withPriority(AllocationPriority.CONTRIBUTION)
                .withStockpiles(Samples.pile("yard").withCapacity(number("400"))));
        assertThat(delivery(plan, "plant", "p1").tonnes()).isEqualByComparingTo("500");
        assertThat(worth(plan, ScarceKind.CAPACITY, "yard", "p1")).isEqualByComparingTo("100");
    }

    @Test
    void what_must_be_done_and_cannot_be_is_named() {
        ProductDemand firm = STRATEGIC
                .withFirm(perPeriod("700"))
                .withLimits(limits("{\"ash_d\": {\"max\": 10}, \"total_moisture_ar\": {\"max\": 12}}"));
        AllocationInfeasible none = (AllocationInfeasible)
                Allocator.standard().allocate(request(List.of(lot("A", "1000", "400", "20")), List.of(firm), "p1"));
        Shortfall shortfall = none.shortfalls().get(0);
        assertThat(shortfall.kind()).isEqualTo(ScarceKind.FIRM_DEMAND);
        assertThat(shortfall.reachable()).isZero();
        assertThat(none.explain(Language.EN)).isEqualTo("""
                - no plan: firm demand of plant in p1 is 700 t; 0 t can be had
                - no blend of the lots on hand in p1 makes plant; these limits cannot be kept together: ash, dry at most 10 %""");
        assertThat(none.explain(Language.ZH)).contains("排不出：plant（p1）的保供量为 700 吨，只能做到 0 吨");
    }

    @Test
    void a_shortage_of_tonnes_names_no_limits() {
        ProductDemand firm = STRATEGIC.withFirm(perPeriod("700"));
        AllocationInfeasible none = (AllocationInfeasible)
                Allocator.standard().allocate(request(List.of(lot("A", "600", "400", "20")), List.of(firm), "p1"));
        assertThat(none.shortfalls()).singleElement().satisfies(shortfall -> {
            assertThat(shortfall.reachable()).isEqualByComparingTo("600");
            assertThat(shortfall.conflict()).isEmpty();
        });
    }

    @Test
    void a_limit_that_cannot_be_computed_is_refused_with_the_lots_that_lack_it() {
        StockLot bare =
                lot("bare", "10", "400", "20").withQuality(CoalQuality.parse(Map.of("total_moisture_ar", 10.0)));
        ProductDemand product = STRATEGIC.withLimits(limits("{\"ash_d\": {\"max\": 20}}"));
        AllocationRequest lacking = request(List.of(lot("A", "10", "400", "20"), bare), List.of(product), "p1");
        assertRefused(lacking, "products.plant.limits.ash_d", "[bare]", "ash, which is not measured");
        AllocationRequest keptOut =
                lacking.withProducts(product.withLotShares(Map.of("bare", ShareRange.atMost(BigDecimal.ZERO))));
        assertThat(plan(keptOut).totals().delivered()).isEqualByComparingTo("10");
        assertRefused(
                lacking.withProducts(product.withLimits(limits("{\"ash_ad\": {\"max\": 20}}"))),
                "products.plant.limits.ash_ad",
                "no measured air-dried moisture");
    }

    @Test
    void an_answer_that_fails_its_check_is_an_error_and_never_a_plan() {
        LpSolver forgetful = program -> new BoundedSimplex().solve(withoutLimits(program));
        AllocationRequest shares = SHORT.withPriority(AllocationPriority.CONTRIBUTION)
                .withLots(lot("A", "5000", "400", "20"), lot("B", "5000", "390", "30"))
                .withProducts(STRATEGIC.withFirm(perPeriod("800")).withLimits(limits("{\"ash_d\": {\"max\": 25}}")));
        assertThat(new Allocator(new BoundedSimplex()).allocate(shares)).isInstanceOf(AllocationPlan.class);
        assertThatThrownBy(() -> new Allocator(forgetful).allocate(shares))
                .isInstanceOf(UnverifiedAllocationException.class)
                .hasMessageContainingAll("plant in p1", "ash, dry at most 25 %");
    }

    private static LinearProgram withoutLimits(LinearProgram program) {
        LinearProgram.Builder other = LinearProgram.columns(program.columns());
        double[] costs = new double[program.columns()];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = program.objective(j);
        }
        for (int i = 0; i < program.rows(); i++) {
            double[] row = new double[costs.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = program.coefficient(i, j);
            }
            // A limit on quality is bounded by zero, and is forgotten.
            boolean limit = program.rowUpper(i) == 0;
            other.addRow(row, program.rowLower(i), limit ? Double.POSITIVE_INFINITY : program.rowUpper(i));
        }
        return other.objective(costs).build();
    }

    private static Tuple tuple(String product, String amount) {
        return Tuple.tuple(product, number(amount));
    }

    private static BigDecimal worth(AllocationPlan plan, ScarceKind kind, String id, String period) {
        return plan.scarce().stream()
                .filter(value -> value.kind() == kind
                        && value.id().equals(id)
                        && value.period().equals(period))
                .findFirst()
                .orElseThrow()
                .worth()
                .amount();
    }

    private static void assertRefused(AllocationRequest request, String... parts) {
        assertThatThrownBy(() -> Allocator.standard().allocate(request))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(parts);
    }
}
