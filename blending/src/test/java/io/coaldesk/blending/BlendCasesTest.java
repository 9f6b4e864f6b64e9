package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.table.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Published blends; the coals are in the tables under {@code cases}, each with its source. */
class BlendCasesTest {

    private static final OfferTerms TERMS =
            OfferTerms.of(Currency.getInstance("USD"), TaxTreatment.none(), DeliveryPlace.parse("plant/yard"));

    @Test
    void lp_05_pulp_whiskas_two_ingredients() throws IOException {
        BlendPlan plan = plan("LP-05", FOOD);
        assertShares(plan, Map.of("chicken", 1 / 3.0, "beef", 2 / 3.0));
        assertCost(plan, 0.9666667);
    }

    @Test
    void lp_06_pulp_whiskas_six_ingredients() throws IOException {
        BlendPlan plan = plan("LP-06", FOOD);
        assertShares(plan, Map.of("beef", 0.6, "gel", 0.4));
        assertCost(plan, 0.52);
    }

    @Test
    void lp_07_brewery_meets_an_equation() throws IOException {
        BlendPlan plan = plan("LP-07", "{\"x_alcohol_ar\": {\"min\": 0.04, \"max\": 0.04}}");
        assertShares(plan, Map.of("A", 0.375, "B", 0.625));
        assertCost(plan, 0.27625);
    }

    @Test
    void lp_09_gams_blend_with_a_redundant_equation() throws IOException {
        BlendPlan plan = plan(
                "LP-09",
                "{\"x_lead_ar\": {\"min\": 30, \"max\": 30}, \"x_zinc_ar\": {\"min\": 30, \"max\": 30},"
                        + " \"x_tin_ar\": {\"min\": 40, \"max\": 40}}");
        assertShares(plan, Map.of("B", 0.6, "D", 0.4));
        assertThat(plan.cost().amount()).isEqualByComparingTo("4.98");
    }

    @Test
    void lp_12_coal_under_limits_on_phosphorus_and_ash() throws IOException {
        BlendPlan plan = plan("LP-12", "{\"x_phosphorus_ar\": {\"max\": 0.04}, \"ash_ar\": {\"max\": 5}}");
        QualityKey ash = QualityKey.parse("ash_ar");
        assertShares(plan, Map.of("A", 0.8181818, "B", 0.1818182));
        assertCost(plan, 76.3636364);
        assertThat(plan.binding()).containsExactly(new BindingLimit(ash, LimitSide.MAX, new BigDecimal("5")));
        assertThat(Objects.requireNonNull(plan.shadowPrices().get(ash)).amount().doubleValue())
                .isCloseTo(-1.8181818, within(1e-6));
        assertThat(plan.degenerate()).isFalse();
    }

    @Test
    void lp_13_three_grades_meet_in_one_degenerate_point() throws IOException {
        BlendPlan plan = plan("LP-13", "{\"ash_ar\": {\"max\": 25}, \"x_phosphorus_ar\": {\"max\": 0.03}}");
        assertShares(plan, Map.of("A", 0.5, "B", 0.5));
        assertThat(plan.cost().times(new BigDecimal("100")).amount()).isEqualByComparingTo("27000");
        assertThat(plan.degenerate()).isTrue();
    }

    @Test
    void lp_27_minemarket_cannot_reach_the_calorific_value() throws IOException {
        BlendRequest request = request("LP-27", "{\"gross_cv_ar_kcal_it\": {\"min\": 6950}}")
                .withTonnes(new BigDecimal("2000"))
                .withRecipe(RecipeRules.builder()
                        .putForced("A", new BigDecimal("0.25"))
                        .build());
        Infeasible none = (Infeasible) Blender.standard().plan(request);
        BindingLimit limit =
                new BindingLimit(QualityKey.parse("gross_cv_ar_kcal_it"), LimitSide.MIN, new BigDecimal("6950"));
        assertThat(none.conflict()).containsExactly(limit);
        assertThat(none.bestReachable().get(0).best()).isEqualByComparingTo("6725");
        assertThat(none.nearestSpecification()).contains(specification("{\"gross_cv_ar_kcal_it\": {\"min\": 6725}}"));
    }

    /** 71 kg of alloy among 200 kg of which the rest is nothing: a kilogram is half a percent, and an ingot is a lot. */
    @Test
    void lp_10_opl_alloy_with_whole_ingots() throws IOException {
        BlendRequest request = request(
                        "LP-10",
                        "{\"x_first_ar\": {\"min\": 1.775, \"max\": 3.55}, \"x_second_ar\": {\"min\": 10.65, \"max\": 14.2},"
                                + " \"x_third_ar\": {\"min\": 21.3, \"max\": 28.4}, \"x_alloy_ar\": {\"min\": 35.5, \"max\": 35.5}}")
                .withTonnes(new BigDecimal("200"))
                .withShareDecimals(9)
                .withRecipe(RecipeRules.builder()
                        .putLotTonne("ingot", BigDecimal.ONE)
                        .build());
        BlendPlan plan = (BlendPlan) Blender.standard().plan(request);
        assertThat(plan.status()).isEqualTo(BlendResult.Status.OPTIMAL);
        assertThat(plan.cost().amount().doubleValue() * 200).isCloseTo(653.61, within(1e-2));
        assertAmounts(plan, 200, Map.of("pure 1", 0.0467, "scrap 1", 17.4167, "scrap 2", 30.3333, "ingot", 32.0), 1e-4);
    }

    /** A thousand packages of which most are nothing; every vitamin is a sum over packages. */
    @Test
    void lp_23_ampl_diet() throws IOException {
        StringBuilder limits = new StringBuilder("{");
        for (String vitamin : new String[] {"a", "c", "b1", "b2"}) {
            limits.append(limits.length() > 1 ? ", " : "")
                    .append("\"x_vitamin_")
                    .append(vitamin)
                    .append("_ar\": {\"min\": 0.7, \"max\": 10}");
        }
        BlendPlan plan = (BlendPlan) Blender.standard()
                .plan(request("LP-23", limits.append("}").toString())
                        .withTonnes(new BigDecimal("1000"))
                        .withShareDecimals(9));
        assertThat(plan.cost().amount().doubleValue() * 1000).isCloseTo(88.2, within(1e-4));
        assertAmounts(plan, 1000, Map.of("MCH", 46.6666667), 2e-6);
    }

    @Test
    void lp_25_dudeney_tea_in_whole_packets() throws IOException {
        BlendPlan plan = (BlendPlan) Blender.standard()
                .plan(request("LP-25", "{\"x_pence_ar\": {\"min\": 28.5, \"max\": 28.5}}")
                        .withRecipe(RecipeRules.builder()
                                .step(new BigDecimal("0.05"))
                                .build()));
        assertThat(plan.shares()).isEqualTo(Map.of("best", new BigDecimal("0.5"), "middle", new BigDecimal("0.5")));
    }

    private static void assertAmounts(BlendPlan plan, double whole, Map<String, Double> expected, double tolerance) {
        assertThat(plan.shares().keySet().stream().filter(id -> !id.equals("nothing")))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((id, amount) ->
                assertThat(Samples.share(plan, id) * whole).as(id).isCloseTo(amount, within(tolerance)));
    }

    private static final String FOOD = "{\"x_protein_ar\": {\"min\": 8}, \"x_fat_ar\": {\"min\": 6},"
            + " \"x_fibre_ar\": {\"max\": 2}, \"x_salt_ar\": {\"max\": 0.4}}";

    private static BlendPlan plan(String id, String limits) throws IOException {
        return (BlendPlan) Blender.standard().plan(request(id, limits));
    }

    private static BlendRequest request(String id, String limits) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BlendCasesTest.class.getResourceAsStream("cases/" + id + ".csv"))) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Loaded<CoalOffer> offers = CoalOffers.of(TERMS).read(id + ".csv", table);
            assertThat(offers.rejected()).isEmpty();
            return BlendRequest.builder()
                    .currency(TERMS.currency())
                    .limits(specification(limits))
                    .addAllOffers(offers.values())
                    .build();
        }
    }

    private static CoalSpecification specification(String limits) {
        return CoaldeskJson.read(CoalSpecification.class, limits);
    }

    private static void assertShares(BlendPlan plan, Map<String, Double> expected) {
        assertThat(plan.shares().keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, share) -> assertThat(
                        Objects.requireNonNull(plan.shares().get(id)).doubleValue())
                .as(id)
                .isCloseTo(share, within(1.000001e-6)));
    }

    private static void assertCost(BlendPlan plan, double expected) {
        assertThat(plan.cost().amount().doubleValue()).isCloseTo(expected, within(1e-6 * expected * 2));
    }
}
