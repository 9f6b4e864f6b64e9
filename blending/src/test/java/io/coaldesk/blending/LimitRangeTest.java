package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LimitRangeTest {

    @Test
    void a_limit_that_two_coals_meet_ranges_from_one_coal_to_the_other() {
        BlendPlan plan = plan(document("\"limits\": {\"ash_d\": {\"max\": 20}}", DRY, WET));
        assertThat(plan.shadowPriceRanges().get(key("ash_d")))
                .isEqualTo(new LimitRange(Optional.of(decimal("10.0")), Optional.of(decimal("30"))));
        assertThat(plan.explain(Language.EN))
                .contains("a shadow price holds while its limit is between", "10 and 30 %");
    }

    /** A at 10, B at 20, C at 30 cost 500, 380, 300: B stays until it is all of the blend. */
    @Test
    void a_range_ends_where_another_coal_takes_over() {
        CoalOffer a = offer("A", 500, "{\"ash_ar\": 10}");
        CoalOffer b = offer("B", 380, "{\"ash_ar\": 20}");
        CoalOffer c = offer("C", 300, "{\"ash_ar\": 30}");
        BlendPlan plan = plan(document("\"limits\": {\"ash_ar\": {\"max\": 15}}", a, b, c));
        assertThat(plan.shadowPriceRanges().get(key("ash_ar")))
                .isEqualTo(new LimitRange(Optional.of(decimal("10")), Optional.of(decimal("20"))));
    }

    /** Just inside of both ends the same coals and limits make the recipe; just outside, others do. */
    @Test
    void inside_of_the_range_the_recipe_is_made_alike_and_outside_it_is_not() {
        int ends = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CoalOffer[] coals = new CoalOffer[6];
            for (int i = 0; i < coals.length; i++) {
                coals[i] = offer(
                        String.valueOf(i),
                        300 + random.nextInt(400),
                        String.format(
                                Locale.ROOT,
                                "{\"total_moisture_ar\": %d, \"ash_d\": %d, \"sulphur_d\": %.1f}",
                                5 + random.nextInt(25),
                                8 + random.nextInt(22),
                                0.3 + random.nextInt(15) / 10.0));
            }
            BlendRequest request =
                    document("\"limits\": {\"ash_d\": {\"max\": 17}, \"sulphur_d\": {\"max\": 0.9}}", coals);
            if (Blender.standard().plan(request) instanceof BlendPlan plan && !plan.degenerate()) {
                LimitRange range = plan.shadowPriceRanges().get(key("ash_d"));
                if (range != null) {
                    ends += check(request, plan, range.from(), 1e-4) + check(request, plan, range.to(), -1e-4);
                }
            }
        }
        assertThat(ends).isGreaterThan(40);
    }

    private static int check(BlendRequest request, BlendPlan plan, Optional<BigDecimal> end, double inward) {
        if (end.isEmpty()) {
            return 0;
        }
        double number = end.get().doubleValue();
        assertThat(basis(moved(request, number + inward)))
                .as("%s in %s", number, request)
                .contains(basis(plan));
        assertThat(basis(moved(request, number - inward)))
                .as("%s out %s", number, request)
                .isNotEqualTo(Optional.of(basis(plan)));
        return 1;
    }

    private static Optional<BlendResult> moved(BlendRequest request, double max) {
        return Optional.of(Blender.standard()
                .plan(request.withShareDecimals(9)
                        .withLimits(Samples.limits(String.format(
                                Locale.ROOT, "{\"ash_d\": {\"max\": %.7f}, \"sulphur_d\": {\"max\": 0.9}}", max)))));
    }

    private static Optional<String> basis(Optional<BlendResult> result) {
        return result.filter(BlendPlan.class::isInstance).map(plan -> basis((BlendPlan) plan));
    }

    private static String basis(BlendPlan plan) {
        Set<String> binding =
                plan.binding().stream().map(side -> side.key().toString()).collect(Collectors.toSet());
        return plan.shares().keySet() + " " + binding;
    }

    @Test
    void a_degenerate_recipe_has_a_warning_and_no_range() {
        CoalOffer a = offer("A", 500, "{\"ash_ar\": 10, \"sulphur_ar\": 0.5}");
        CoalOffer b = offer("B", 400, "{\"ash_ar\": 20, \"sulphur_ar\": 1.5}");
        BlendPlan plan = plan(document("\"limits\": {\"ash_ar\": {\"max\": 15}, \"sulphur_ar\": {\"max\": 1}}", a, b));
        assertThat(cost(plan)).isEqualTo(450);
        assertThat(plan.degenerate()).isTrue();
        assertThat(plan.binding()).hasSize(2);
        assertThat(plan.shadowPriceRanges()).isEmpty();
        assertThat(plan.explain(Language.EN)).contains("may hold in one direction only");
    }

    @Test
    void zeros_at_the_end_make_no_difference_and_an_open_end_is_left_out() {
        LimitRange range = new LimitRange(Optional.of(decimal("1.50")), Optional.empty());
        assertThat(range).isEqualTo(new LimitRange(Optional.of(decimal("1.5")), Optional.empty()));
        assertThat(range.from().orElseThrow().scale()).isEqualTo(1);
    }
}
