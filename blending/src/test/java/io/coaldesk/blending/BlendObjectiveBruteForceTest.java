package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.ReportingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objectives on recipes in tenths, beside the best of all that there are; the seeds are the instances. */
class BlendObjectiveBruteForceTest {

    private static final int COALS = 4;
    private static final int STEPS = 10;
    private static final RecipeRules TENTHS =
            RecipeRules.builder().step(new BigDecimal("0.1")).build();

    private static final List<StepCounting> COUNTINGS =
            List.of(StepCounting.PROPORTIONAL, StepCounting.STARTED, StepCounting.FULL);

    private final double[] prices = new double[COALS];
    private final double[] moisture = new double[COALS];
    private final double[] ash = new double[COALS];
    private final double[] sulphur = new double[COALS];
    private final double[] energy = new double[COALS];

    private BlendRequest request(int seed) {
        Random random = new Random(seed);
        CoalOffer[] offers = new CoalOffer[COALS];
        for (int i = 0; i < COALS; i++) {
            prices[i] = 200 + random.nextInt(500);
            moisture[i] = 5 + random.nextInt(30);
            ash[i] = 8 + random.nextInt(22);
            sulphur[i] = (3 + random.nextInt(15)) / 10.0;
            energy[i] = 12 + random.nextInt(14);
            offers[i] = offer(
                    String.valueOf(i),
                    (int) prices[i],
                    String.format(
                            Locale.ROOT,
                            "{\"total_moisture_ar\": %s, \"ash_ar\": %s, \"sulphur_ar\": %s, \"net_cv_ar_mj_kg\": %s}",
                            moisture[i],
                            ash[i],
                            sulphur[i],
                            energy[i]));
        }
        return Samples.request("{\"sulphur_ar\": {\"max\": 1.3}}", offers).withRecipe(TENTHS);
    }

    private double least(ToDoubleFunction<double[]> value) {
        return StepEnumeration.least(
                StepEnumeration.of(COALS, STEPS), shares -> StepEnumeration.mean(shares, sulphur) <= 1.3 + 1e-9, value);
    }

    private static double value(BlendRequest request) {
        return plan(request).objective().orElseThrow().value().doubleValue();
    }

    private double dryAsh(double[] shares) {
        double dry = 100 - StepEnumeration.mean(shares, moisture);
        return 100 * StepEnumeration.mean(shares, ash) / dry;
    }

    private boolean isFeasible() {
        return least(shares -> 0) == 0;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void least_cost_per_gigajoule(int seed) {
        BlendRequest request = request(seed).withObjective(BlendObjective.leastCostPerGigajoule());
        assertThat(isFeasible()).isTrue();
        assertThat(value(request))
                .isCloseTo(
                        least(shares -> StepEnumeration.mean(shares, prices) / StepEnumeration.mean(shares, energy)),
                        within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void closest_to_a_dry_ash_and_an_energy(int seed) {
        BlendRequest request = request(seed)
                .withObjective(new BlendObjective.Closest(new TreeMap<>(Map.of(
                        Samples.key("ash_d"), new BigDecimal("21.3"),
                        Samples.key("net_cv_ar_mj_kg"), new BigDecimal("19.1")))));
        double expected = least(shares ->
                Math.abs(dryAsh(shares) - 21.3) / 21.3 + Math.abs(StepEnumeration.mean(shares, energy) - 19.1) / 19.1);
        assertThat(value(request)).isCloseTo(expected, within(1e-7));
    }

    /** In tenths of whole numbers every ash as received is reported as it is, so that the evaluator itself is the oracle. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void most_margin_by_two_schedules(int seed) {
        BlendRequest request = request(seed);
        Random random = new Random(seed);
        QualityAdjustment byAsh = schedule("ash_ar", 18, 1, random, true);
        QualityAdjustment byEnergy = schedule("net_cv_ar_mj_kg", 19, 1, random, false);
        BlendRequest asked =
                request.withObjective(new BlendObjective.MostMargin(new BigDecimal("600"), List.of(byAsh, byEnergy)));
        double expected = -least(shares -> StepEnumeration.mean(shares, prices)
                - 600
                - paid(byAsh, StepEnumeration.mean(shares, ash))
                - paid(byEnergy, StepEnumeration.mean(shares, energy)));
        assertThat(value(asked)).isCloseTo(expected, within(1e-5));
    }

    /** On a dry basis values lie between two reported ones: the search counts the worse, and is paid what it is paid. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void most_margin_on_a_dry_basis_is_no_worse_than_the_best_by_the_worse_rounding(int seed) {
        BlendRequest request = request(seed);
        QualityAdjustment byAsh = schedule("ash_d", 21, 1, new Random(seed), true);
        BlendRequest asked =
                request.withObjective(new BlendObjective.MostMargin(new BigDecimal("600"), List.of(byAsh)));
        boolean counted = byAsh.counting() != StepCounting.PROPORTIONAL;
        double safe = -least(shares -> StepEnumeration.mean(shares, prices) - 600 - worse(byAsh, dryAsh(shares)));
        double best = -least(shares -> StepEnumeration.mean(shares, prices) - 600 - paid(byAsh, dryAsh(shares)));
        double rounding = counted ? 1e-5 : 0.5 * 12;
        assertThat(value(asked)).isBetween(safe - rounding, best + 1e-5);
    }

    private static double paid(QualityAdjustment adjustment, double value) {
        return adjustment.line(value).perTonne().doubleValue();
    }

    private static double worse(QualityAdjustment adjustment, double value) {
        BigDecimal exact = ReportingRule.exact(value);
        return adjustment
                .perTonne(exact.setScale(1, RoundingMode.FLOOR))
                .min(adjustment.perTonne(exact.setScale(1, RoundingMode.CEILING)))
                .doubleValue();
    }

    private static QualityAdjustment schedule(String key, int reference, int step, Random random, boolean isPenalty) {
        int sign = isPenalty ? -1 : 1;
        AdjustmentBracket first = AdjustmentBracket.of(
                Optional.of(BigDecimal.valueOf(reference + 2L)), new BigDecimal(sign * random.nextInt(12)));
        AdjustmentBracket second = AdjustmentBracket.open(String.valueOf(sign * random.nextInt(12)));
        AdjustmentBracket below = AdjustmentBracket.open(String.valueOf(-sign * random.nextInt(12)));
        return QualityAdjustment.builder()
                .key(Samples.key(key))
                .reference(BigDecimal.valueOf(reference))
                .reporting(ReportingRule.of(1, RoundingMode.HALF_EVEN))
                .step(BigDecimal.valueOf(step))
                .counting(COUNTINGS.get(random.nextInt(3)))
                .direction(
                        isPenalty
                                ? QualityAdjustment.Direction.LOWER_IS_BETTER
                                : QualityAdjustment.Direction.HIGHER_IS_BETTER)
                .addAbove(first, second)
                .addBelow(below)
                .build();
    }
}
