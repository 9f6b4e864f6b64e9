package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static io.coaldesk.blending.Samples.shadowPrice;
import static io.coaldesk.blending.Samples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlendObjectiveTest {

    private static final CoalOffer A = offer("A", 400, "{\"ash_ar\": 10, \"sulphur_ar\": 1.0}");
    private static final CoalOffer B = offer("B", 300, "{\"ash_ar\": 30, \"sulphur_ar\": 0.5}");
    private static final CoalOffer C = offer("C", 300, "{\"ash_ar\": 30, \"sulphur_ar\": 1.5}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"least-cost\"}",
                "{\"kind\": \"least-cost-per-gj\"}",
                "{\"kind\": \"least-cost-per-gj\", \"energy\": \"gross_cv_ar_kcal_it\"}",
                "{\"kind\": \"closest\", \"targets\": {\"ash_d\": 20, \"sulphur_d\": 0.8}}",
                "{\"kind\": \"most-margin\", \"price\": 500, \"adjustments\": [{\"key\": \"ash_ar\", \"reference\": 20,"
                        + " \"reporting\": {\"decimals\": 1, \"rounding\": \"HALF_EVEN\"}, \"step\": 1, \"counting\":"
                        + " \"STARTED\", \"direction\": \"LOWER_IS_BETTER\", \"above\": [{\"rate\": -7}], \"below\": []}]}"
            })
    void objectives_are_documents(String json) {
        BlendObjective objective = CoaldeskJson.read(BlendObjective.class, json);
        assertThat(CoaldeskJson.read(BlendObjective.class, CoaldeskJson.write(objective)))
                .isEqualTo(objective);
    }

    /** 600 / 24.7021 GJ and 400 / 12.1417 GJ; the dry coal alone is cheaper per gigajoule, the wet one per tonne. */
    @Test
    void the_cost_of_a_gigajoule_is_the_cost_of_all_over_the_energy_of_all() {
        BlendPlan plan = plan(document("\"objective\": {\"kind\": \"least-cost-per-gj\"}, \"limits\": {}", DRY, WET));
        assertThat(plan.shares()).containsOnlyKeys("dry");
        double perGigajoule = 600 / (5900 * 0.0041868);
        assertThat(plan.objective().orElseThrow().kind()).isEqualTo("least-cost-per-gj");
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(perGigajoule, within(1e-6));
        // the wet coal enters at the same cost of its own energy
        assertThat(Objects.requireNonNull(plan.entryPrices().get("wet"))
                        .amount()
                        .doubleValue())
                .isCloseTo(perGigajoule * 2900 * 0.0041868, within(1e-5));
        assertThat(plan.explain(Language.EN)).contains("24.2894 CNY/GJ");
    }

    @Test
    void the_shadow_price_per_gigajoule_is_the_change_of_the_ratio_times_the_energy() {
        String objective = "\"objective\": {\"kind\": \"least-cost-per-gj\"}, ";
        double[] value = new double[2];
        String[] numbers = {"14.99", "15.01"};
        for (int i = 0; i < 2; i++) {
            BlendPlan moved =
                    plan(document(objective + "\"limits\": {\"ash_d\": {\"min\": " + numbers[i] + "}}", DRY, WET)
                            .withShareDecimals(9));
            value[i] = moved.objective().orElseThrow().value().doubleValue();
        }
        BlendPlan plan = plan(document(objective + "\"limits\": {\"ash_d\": {\"min\": 15}}", DRY, WET)
                .withShareDecimals(9));
        double energy = plan.quality().get(key("net_cv_ar_mj_kg"));
        assertThat(shadowPrice(plan, "ash_d"))
                .isPositive()
                .isCloseTo((value[1] - value[0]) / 0.02 * energy, within(1e-2));
        double w = share(plan, "dry");
        assertThat(plan.objective().orElseThrow().value().doubleValue())
                .isCloseTo((600 * w + 400 * (1 - w)) / (0.0041868 * (5900 * w + 2900 * (1 - w))), within(1e-7));
    }

    /** A tonne earns 500 less its cost of 400 - 5 (ash - 10), and above an ash of 20 what the schedule says. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // started points cost 7 and save 5: stop at 20 exactly
        "STARTED, -7, 150, 20",
        // they cost 3: go all the way to 30
        "STARTED, -3, 170, 30",
        // full points cost 7: 20.9 is reported and free
        "FULL, -7, 154.5, 20.9",
        "FULL, -3, 172.5, 29.9",
        "PROPORTIONAL, -7, 150, 20",
        "PROPORTIONAL, -4.9, 151, 30"
    })
    void the_most_margin_stands_where_the_schedule_says(String counting, String rate, double margin, double ash) {
        BlendPlan plan = plan(document(margin(counting, "{\"rate\": " + rate + "}") + ", \"limits\": {}", A, B));
        assertThat(plan.quality().get(key("ash_ar"))).isCloseTo(ash, within(1e-4));
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(margin, within(1e-3));
        assertThat(plan.objective().orElseThrow().adjustments()).hasSize(1);
        assertThat(plan.explain(Language.EN)).contains("margin: ");
    }

    @Test
    void a_jump_of_the_penalty_stops_the_recipe_before_it() {
        // nothing up to 24, then a penalty of 50 that starts with the first part of a point
        String brackets = "{\"to\": 24, \"rate\": 0}, {\"to\": 25, \"rate\": -50}, {\"rate\": 0}";
        BlendPlan plan =
                plan(document(margin("STARTED", brackets) + ", \"limits\": {\"ash_ar\": {\"max\": 28}}", A, B));
        assertThat(plan.quality().get(key("ash_ar"))).isCloseTo(24, within(1e-4));
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(170, within(1e-3));
    }

    private static String margin(String counting, String above) {
        return "\"objective\": {\"kind\": \"most-margin\", \"price\": 500, \"adjustments\": [{\"key\": \"ash_ar\","
                + " \"reference\": 20, \"reporting\": {\"decimals\": 1, \"rounding\": \"HALF_EVEN\"}, \"step\": 1,"
                + " \"counting\": \"" + counting + "\", \"direction\": \"LOWER_IS_BETTER\", \"above\": [" + above
                + "], \"below\": []}]}";
    }

    /** The targets pull in two directions: a relative deviation in sulphur weighs more than one in ash. */
    @Test
    void the_closest_recipe_has_the_least_sum_of_relative_deviations() {
        String closest = "\"objective\": {\"kind\": \"closest\", \"targets\": {\"ash_ar\": 25, \"sulphur_ar\": 0.6}}, ";
        BlendPlan plan = plan(document(closest + "\"limits\": {}", A, B));
        // |5 - 20 w| / 25 + |0.5 w - 0.1| / 0.6, w of A: both are zero between 0.2 and 0.25, where sulphur weighs more
        assertThat(share(plan, "A")).isCloseTo(0.2, within(1e-6));
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(0.04, within(1e-6));
        assertThat(plan.shadowPrices()).isEmpty();
        assertThat(plan.explain(Language.EN)).contains("add up to 4 %");
    }

    @Test
    void a_target_that_no_recipe_reaches_is_approached() {
        BlendPlan plan = plan(document(
                "\"objective\": {\"kind\": \"closest\", \"targets\": {\"ash_ar\": 40}}, \"limits\": {\"ash_ar\": {\"max\": 28}}",
                A,
                B));
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(0.3, within(1e-6));
    }

    @Test
    void the_second_objective_decides_among_equals() {
        String limits = "\"limits\": {\"ash_ar\": {\"max\": 20}}, \"then\": {\"kind\": \"closest\", \"targets\":"
                + " {\"sulphur_ar\": 1.2}}";
        BlendPlan plan = plan(document(limits, A, B, C));
        assertThat(cost(plan)).isCloseTo(350, within(1e-3));
        assertThat(share(plan, "B")).isCloseTo(0.05, within(2e-6));
        assertThat(share(plan, "C")).isCloseTo(0.45, within(2e-6));
    }

    @Test
    void prices_are_those_of_the_first_objective() {
        BlendPlan plan = plan(document(
                "\"limits\": {\"ash_ar\": {\"max\": 20}}, \"then\": {\"kind\": \"closest\", \"targets\":"
                        + " {\"sulphur_ar\": 1.2}}",
                A,
                B,
                C));
        assertThat(shadowPrice(plan, "ash_ar")).isCloseTo(-5, within(1e-6));
        BlendPlan perGigajoule = plan(document(
                "\"objective\": {\"kind\": \"least-cost-per-gj\"}, \"then\": {\"kind\": \"least-cost\"}, \"limits\": {}",
                DRY,
                WET));
        assertThat(Objects.requireNonNull(perGigajoule.entryPrices().get("wet"))
                        .amount()
                        .doubleValue())
                .isCloseTo(600 * 2900.0 / 5900, within(1e-5));
    }

    @Test
    void the_second_objective_never_costs_the_first_anything() {
        // the closest to an ash of 20 is any half of A; of those, the cheapest has none of C
        CoalOffer dear = C.withPrice(Samples.price("310"));
        BlendPlan plan = plan(document(
                "\"objective\": {\"kind\": \"closest\", \"targets\": {\"ash_ar\": 20}}, \"then\": {\"kind\":"
                        + " \"least-cost\"}, \"limits\": {}",
                A,
                B,
                dear));
        assertThat(plan.objective().orElseThrow().value().doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(plan.shares()).isEqualTo(Map.of("A", decimal("0.5"), "B", decimal("0.5")));
    }
}
