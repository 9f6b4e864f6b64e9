package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static io.coaldesk.blending.Samples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.reason.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssayRiskTest {

    private static final CoalOffer A = offer("A", 500, "{\"total_moisture_ar\": 10, \"ash_ar\": 10}")
            .withDeviations(Map.of(key("ash_ar"), decimal("1")));
    private static final CoalOffer B = offer("B", 400, "{\"total_moisture_ar\": 30, \"ash_ar\": 20}")
            .withDeviations(Map.of(key("ash_ar"), decimal("2")));

    private static double probability(BlendPlan plan, String key) {
        return Objects.requireNonNull(plan.passProbability().get(key(key))).doubleValue();
    }

    private static BlendPlan halves(String limits, CoalOffer a, CoalOffer b) {
        return plan(document("\"limits\": " + limits + ", \"recipe\": {\"forced\": {\"A\": 0.5}}", a, b));
    }

    /** The mean is 15 and the deviation sqrt(0.5^2 + 1^2); Phi(1.341641) and Phi(0.894427) by any table. */
    @Test
    void half_of_each_passes_by_the_root_of_the_squares() {
        assertThat(probability(halves("{\"ash_ar\": {\"max\": 16.5}}", A, B), "ash_ar"))
                .isCloseTo(0.910144, within(1e-6));
        assertThat(probability(halves("{\"ash_ar\": {\"min\": 14}}", A, B), "ash_ar"))
                .isCloseTo(0.814453, within(1e-6));
        assertThat(probability(halves("{\"ash_ar\": {\"min\": 14, \"max\": 16.5}}", A, B), "ash_ar"))
                .isCloseTo(0.910144 - (1 - 0.814453), within(2e-6));
        assertThat(probability(halves("{\"ash_ar\": {\"max\": 15}}", A, B), "ash_ar"))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void the_probability_on_a_dry_limit_is_that_of_draws() {
        BlendPlan plan = halves("{\"ash_d\": {\"max\": 20}}", A, B);
        Random random = new Random(1);
        int passed = 0;
        int draws = 400_000;
        for (int i = 0; i < draws; i++) {
            double ash = 0.5 * (10 + random.nextGaussian()) + 0.5 * (20 + 2 * random.nextGaussian());
            passed += ash / 0.8 <= 20 ? 1 : 0;
        }
        assertThat(probability(plan, "ash_d")).isCloseTo((double) passed / draws, within(0.003));
        assertThat(plan.explain(Language.EN)).contains("keeps its limit with a probability of");
    }

    /** A deviation of the dry value weighs with the dry mass: 0.9 and 0.7. */
    @Test
    void a_deviation_counts_on_its_own_basis_and_in_its_own_unit() {
        CoalOffer dryA = A.withDeviations(Map.of(key("ash_d"), decimal("1")));
        CoalOffer dryB = B.withDeviations(Map.of(key("ash_d"), decimal("2")));
        double deviation = Math.hypot(0.5 * 0.9 * 1, 0.5 * 0.7 * 2);
        double expected = StandardNormal.probability((19 - 15 / 0.8) * 0.8 / deviation);
        assertThat(probability(halves("{\"ash_d\": {\"max\": 19}}", dryA, dryB), "ash_d"))
                .isCloseTo(expected, within(1e-6));

        CoalOffer hot = offer("A", 500, "{\"net_cv_ar_kcal_it\": 6000}")
                .withDeviations(Map.of(key("net_cv_ar_mj_kg"), decimal("0.41868")));
        CoalOffer cold = offer("B", 400, "{\"net_cv_ar_kcal_it\": 4000}");
        assertThat(probability(halves("{\"net_cv_ar_kcal_it\": {\"min\": 4950}}", hot, cold), "net_cv_ar_kcal_it"))
                .isCloseTo(0.841345, within(1e-6));
    }

    /** 20 - 10 w + z sqrt(w^2 + 4 (1 - w)^2) = 17 for the share w of A. */
    @Test
    void a_recipe_at_a_confidence_meets_the_cone_and_no_more() {
        for (String confidence : new String[] {"0.5", "0.6", "0.9", "0.95", "0.999"}) {
            BlendPlan plan =
                    plan(document("\"confidence\": " + confidence + ", \"limits\": {\"ash_ar\": {\"max\": 17}}", A, B));
            double z = StandardNormal.quantile(Double.parseDouble(confidence));
            double w = root(share -> 20 - 10 * share + z * Math.hypot(share, 2 * (1 - share)) - 17);
            assertThat(share(plan, "A")).as(confidence).isCloseTo(w, within(2e-6));
            assertThat(probability(plan, "ash_ar"))
                    .as(confidence)
                    .isCloseTo(Double.parseDouble(confidence), within(1e-5));
            assertThat(plan.binding()).containsExactly(new BindingLimit(key("ash_ar"), LimitSide.MAX, decimal("17")));
        }
    }

    @Test
    void a_minimum_at_a_confidence_is_met_from_above() {
        BlendPlan plan = plan(document(
                "\"confidence\": 0.95, \"limits\": {\"ash_ar\": {\"min\": 13}}", A.withPrice(Samples.price("300")), B));
        double z = StandardNormal.quantile(0.95);
        double w = root(share -> 13 - (20 - 10 * share) + z * Math.hypot(share, 2 * (1 - share)));
        assertThat(share(plan, "A")).isCloseTo(w, within(2e-6));
    }

    @Test
    void the_shadow_price_at_a_confidence_is_a_slope() {
        double step = 0.01;
        double price = Samples.shadowPrice(atConfidence("17"), "ash_ar");
        double slope = (Samples.cost(atConfidence("17.01")) - Samples.cost(atConfidence("16.99"))) / (2 * step);
        assertThat(price).isNegative().isCloseTo(slope, within(1e-3 * Math.abs(slope)));
    }

    private static BlendPlan atConfidence(String max) {
        return plan(document("\"confidence\": 0.95, \"limits\": {\"ash_ar\": {\"max\": " + max + "}}", A, B)
                .withShareDecimals(9));
    }

    @Test
    void each_step_of_a_mixed_search_keeps_the_confidence_too() {
        BlendPlan plan = plan(document(
                "\"confidence\": 0.95, \"limits\": {\"ash_ar\": {\"max\": 17}}, \"recipe\": {\"step\": 0.05}", A, B));
        double z = StandardNormal.quantile(0.95);
        double w = root(share -> 20 - 10 * share + z * Math.hypot(share, 2 * (1 - share)) - 17);
        assertThat(share(plan, "A")).isEqualTo(Math.ceil(w * 20) / 20);
    }

    @Test
    void a_limit_that_no_recipe_keeps_at_the_confidence_is_infeasible() {
        BlendRequest request = document("\"limits\": {\"ash_ar\": {\"max\": 11}}", A, B);
        assertThat(Blender.standard().plan(request)).isInstanceOf(BlendPlan.class);
        assertThat(Blender.standard().plan(request.withConfidence(decimal("0.95"))))
                .isInstanceOf(Infeasible.class);
    }

    @Test
    void a_confidence_without_deviations_changes_nothing_and_says_so() {
        BlendRequest request = document(
                "\"confidence\": 0.95, \"limits\": {\"ash_ar\": {\"max\": 15}}",
                A.withDeviations(Map.of()),
                B.withDeviations(Map.of()));
        BlendPlan plan = plan(request);
        assertThat(plan.passProbability()).isEmpty();
        assertThat(share(plan, "A")).isEqualTo(0.5);
        assertThat(plan.explain(Language.EN)).contains("changes nothing");
    }

    @Test
    void a_deviation_of_zero_is_certainty() {
        BlendPlan plan = halves(
                "{\"ash_ar\": {\"max\": 15}}",
                A.withDeviations(Map.of(key("ash_ar"), decimal("0"))),
                B.withDeviations(Map.of()));
        assertThat(plan.passProbability()).isEmpty();
    }

    /** The stone cannot be had and yet sets the scale of the row, in which the last tangent is within the noise. */
    @Test
    void a_tangent_that_no_longer_moves_the_recipe_ends_the_search() {
        BlendRequest request = document(
                "\"confidence\": 0.95, \"tonnes\": 10000, \"limits\": {\"sulphur_daf\": {\"max\": 0.1678}}",
                noisy("A", 1, 49.9, 0.1, 0.1, "0.005"),
                noisy("B", 1, 49.9, 0.1, 0.1, "0.01").withStockTonnes(decimal("0")),
                noisy("C", 206, 11.6, 12.5, 0.13, "0.005"),
                noisy("D", 56, 0, 10, 0.36, "0.015").withStockTonnes(decimal("0")));
        BlendResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Blender.standard().plan(request));
        if (result instanceof BlendPlan plan) {
            assertThat(probability(plan, "sulphur_daf")).isGreaterThan(0.9499);
        } else {
            // what C and A have at the best, by a search over their shares
            double best = IntStream.rangeClosed(0, 10_000)
                    .mapToDouble(i -> sulphur(i / 10_000.0))
                    .min()
                    .orElseThrow();
            assertThat(best).isGreaterThan(0.1678);
        }
    }

    /** Returns the sulphur, dry ash-free, that is not exceeded with a probability of 0.95, for a share of A beside C. */
    private static double sulphur(double a) {
        double dryA = 0.999 * a;
        double dryC = 0.875 * (1 - a);
        double amount = 0.1 * dryA + 0.13 * dryC;
        double deviation = Math.hypot(0.005 * dryA, 0.005 * dryC);
        return (amount + 1.6448536269514722 * deviation) / (dryA * (1 - 0.499) + dryC * (1 - 0.116));
    }

    private static CoalOffer noisy(
            String id, int price, double ash, double moisture, double sulphur, String deviation) {
        return offer(
                        id,
                        price,
                        "{\"total_moisture_ar\": " + moisture + ", \"ash_d\": " + ash + ", \"sulphur_d\": " + sulphur
                                + "}")
                .withDeviations(Map.of(key("sulphur_d"), decimal(deviation)));
    }

    private static double root(DoubleUnaryOperator function) {
        double low = 0;
        double high = 1;
        boolean rising = function.applyAsDouble(1) > 0;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (function.applyAsDouble(middle) > 0 == rising) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
