package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.deal.LimitSide;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendStudyTest {

    private static BlendStudy study(String limits) {
        return BlendStudy.of(Blender.standard(), document("\"limits\": " + limits, DRY, WET));
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }

    /** The dry coal takes 0.4375 until it is as cheap as the wet one, and then everything. */
    @Test
    void a_sweep_over_a_cost_answers_each_in_the_order_asked() {
        List<SweepPoint> points =
                study("{\"ash_d\": {\"max\": 20}}").overCost("dry", numbers("800", "401", "399", "600"));
        assertThat(points).extracting(SweepPoint::at).containsExactlyElementsOf(numbers("800", "401", "399", "600"));
        assertThat(points.stream().map(point -> share((BlendPlan) point.result(), "dry")))
                .containsExactly(0.4375, 0.4375, 1.0, 0.4375);
        assertThat(points.stream().map(point -> cost((BlendPlan) point.result())))
                .containsExactly(575.0, 400.4375, 399.0, 487.5);
    }

    /** w(U) = (21 - 0.7 U) / (12 + 0.2 U), as in BlenderTest. */
    @Test
    void a_sweep_over_a_limit_leaves_its_other_side_alone() {
        BlendRequest request = document("\"limits\": {\"ash_d\": {\"min\": 12, \"max\": 20}}", DRY, WET);
        List<SweepPoint> points = BlendStudy.of(Blender.standard(), request)
                .overLimit(key("ash_d"), LimitSide.MAX, numbers("12", "15", "30"));
        for (SweepPoint point : points) {
            double max = point.at().doubleValue();
            assertThat(share((BlendPlan) point.result(), "dry"))
                    .isCloseTo((21 - 0.7 * max) / (12 + 0.2 * max), within(1.1e-6));
        }
        assertThatThrownBy(() -> BlendStudy.of(Blender.standard(), request)
                        .overLimit(key("ash_d"), LimitSide.MAX, numbers("11")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("min");
    }

    @Test
    void a_sweep_may_limit_what_was_not_limited_and_go_beyond_what_can_be_reached() {
        List<SweepPoint> points = study("{\"ash_d\": {\"max\": 20}}")
                .overLimit(key("sulphur_d"), LimitSide.MAX, numbers("0.4", "0.8", "3"));
        assertThat(points.stream().map(point -> point.result().status()))
                .containsExactly(BlendResult.Status.INFEASIBLE, BlendResult.Status.OPTIMAL, BlendResult.Status.OPTIMAL);
        assertThat(cost((BlendPlan) points.get(1).result()))
                .isGreaterThan(cost((BlendPlan) points.get(2).result()));
    }

    /** From the best that the other limit leaves, to what the cheapest recipe has. */
    @ParameterizedTest
    @CsvSource({
        "'{\"ash_d\": {\"max\": 20}}', 10, 30",
        "'{}', 10, 30",
        // half of the wet coal is as much as a sulphur of 0.9375 takes; its ash is then 18.75
        "'{\"sulphur_d\": {\"max\": 0.9375}}', 10, 18.75",
        // a sulphur of 0.9375 at the least takes half of the wet coal
        "'{\"ash_d\": {\"max\": 20}, \"sulphur_d\": {\"min\": 0.9375}}', 18.75, 30",
        "'{\"ash_d\": {\"min\": 15, \"max\": 20}}', 15, 30"
    })
    void the_frontier_goes_from_the_best_to_the_cheapest_in_equal_steps(String limits, double best, double cheapest) {
        List<SweepPoint> points = study(limits).frontier(key("ash_d"), LimitSide.MAX, 5);
        assertThat(points).hasSize(5);
        for (int i = 0; i < 5; i++) {
            double expected = best + (cheapest - best) * i / 4;
            assertThat(points.get(i).at().doubleValue()).isCloseTo(expected, within(2e-4));
            assertThat(points.get(i).result()).as("%s", points.get(i).at()).isInstanceOf(BlendPlan.class);
            if (i > 0) {
                assertThat(cost((BlendPlan) points.get(i).result()))
                        .isLessThan(cost((BlendPlan) points.get(i - 1).result()));
            }
        }
    }

    @Test
    void the_frontier_of_a_minimum_falls_from_the_highest_value() {
        List<SweepPoint> points = study("{\"net_cv_ar_kcal_it\": {\"min\": 4000, \"max\": 5000}}")
                .frontier(key("net_cv_ar_kcal_it"), LimitSide.MIN, 3);
        assertThat(points.stream().map(point -> point.at().doubleValue())).containsExactly(5000.0, 3950.0, 2900.0);
        assertThat(points.stream().map(point -> cost((BlendPlan) point.result())))
                .containsExactly(540.0, 470.0, 400.0);
    }

    @Test
    void a_frontier_under_limits_that_cannot_be_kept_is_empty() {
        assertThat(study("{\"sulphur_d\": {\"max\": 0.1}}").frontier(key("ash_d"), LimitSide.MAX, 5))
                .isEmpty();
        assertThat(study("{\"ash_d\": {\"min\": 50}}").frontier(key("ash_d"), LimitSide.MAX, 5))
                .isEmpty();
        assertThatThrownBy(() -> study("{}").frontier(key("ash_d"), LimitSide.MAX, 1))
                .hasMessageContaining("points: 1");
    }

    @Test
    void offers_that_would_cure_are_named_the_cheapest_recipe_first() {
        BlendStudy study = study("{\"ash_d\": {\"max\": 8}}");
        CoalOffer dear = offer("dear", 900, "{\"total_moisture_ar\": 10, \"ash_d\": 5}");
        CoalOffer cheap = offer("cheap", 700, "{\"total_moisture_ar\": 10, \"ash_d\": 5}");
        CoalOffer useless = offer("useless", 1, "{\"total_moisture_ar\": 10, \"ash_d\": 9}");
        List<Cure> cures = study.cures(List.of(dear, useless, cheap));
        assertThat(cures).extracting(Cure::offer).containsExactly("cheap", "dear");
        // 0.6 of the dry coal and 0.4 of the other have an ash of 8
        assertThat(cost(cures.get(0).plan())).isCloseTo(640, within(1e-3));
        assertThat(study.cures(List.of())).isEmpty();
    }

    @Test
    void the_stability_of_a_recipe_is_that_of_its_seed() {
        BlendRequest request = document(
                "\"limits\": {\"ash_ar\": {\"max\": 15}}",
                offer("A", 500, "{\"ash_ar\": 10}").withDeviations(Map.of(key("ash_ar"), decimal("0.5"))),
                offer("B", 400, "{\"ash_ar\": 20}"));
        BlendStudy study = BlendStudy.of(Blender.standard(), request);
        RecipeStability once = study.stability(300, 7);
        assertThat(study.stability(300, 7)).isEqualTo(once);
        assertThat(study.stability(300, 8)).isNotEqualTo(once);
        assertThat(once.draws()).isEqualTo(300);
        assertThat(once.infeasible()).isZero();
        // the share of A is 5 / (20 - a): 0.5 at a = 10, with a slope of 0.05
        RecipeStability.CoalStability a = once.coals().get(0);
        assertThat(a.offer()).isEqualTo("A");
        assertThat(a.used()).isEqualByComparingTo("1");
        assertThat(a.meanShare().doubleValue()).isCloseTo(0.5, within(0.006));
        assertThat(a.shareDeviation().doubleValue()).isCloseTo(0.025, within(0.004));
    }

    @Test
    void draws_without_a_recipe_are_counted() {
        BlendRequest request = document(
                "\"limits\": {\"ash_ar\": {\"max\": 10}}",
                offer("A", 500, "{\"ash_ar\": 10}").withDeviations(Map.of(key("ash_ar"), decimal("0.5"))));
        RecipeStability stability = BlendStudy.of(Blender.standard(), request).stability(400, 3);
        // half of the draws are above the limit: 200, give or take three times 10
        assertThat(stability.infeasible()).isBetween(170, 230);
        assertThat(stability.coals().get(0).used()).isEqualByComparingTo("1");
    }

    @Test
    void a_stability_needs_deviations_and_draws() {
        assertThatThrownBy(() -> study("{}").stability(10, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no deviations");
        assertThatThrownBy(() -> study("{}").stability(0, 1)).hasMessageContaining("draws: 0");
    }
}
