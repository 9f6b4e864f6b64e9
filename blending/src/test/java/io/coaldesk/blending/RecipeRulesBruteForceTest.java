package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recipes in whole steps under random rules, beside the best of all that there are. */
class RecipeRulesBruteForceTest {

    private static final int COALS = 5;
    private static final int INSTANCES = 40;
    private static final double NOISE = 1e-9;

    private final double[] prices = new double[COALS];
    private final double[] ash = new double[COALS];
    private final double[] sulphur = new double[COALS];

    /** The seeds are the instances: the same ones in every run. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 10, 20})
    void the_best_recipe_and_its_alternatives_are_those_of_full_enumeration(int steps) {
        int feasible = 0;
        for (int seed = 0; seed < INSTANCES; seed++) {
            Random random = new Random(1000L * steps + seed);
            RecipeRules rules = rules(random, steps);
            double ashMax = 14 + random.nextInt(10);
            double sulphurMax = 0.6 + random.nextInt(8) / 10.0;
            Map<Set<Integer>, Double> best = bySupport(steps, rules, ashMax, sulphurMax);
            BlendResult result = Blender.standard()
                    .plan(request(ashMax, sulphurMax).withRecipe(rules).withAlternatives(3));
            if (best.isEmpty()) {
                assertThat(result).as("seed %s", seed).isInstanceOf(Infeasible.class);
                continue;
            }
            feasible++;
            BlendPlan plan = (BlendPlan) result;
            List<Double> costs = new ArrayList<>(List.of(cost(plan)));
            plan.alternatives().forEach(other -> costs.add(other.cost().amount().doubleValue()));
            List<Double> expected = best.values().stream().sorted().limit(4).toList();
            assertThat(costs).as("seed %s", seed).hasSameSizeAs(expected);
            for (int i = 0; i < costs.size(); i++) {
                assertThat(costs.get(i)).as("seed %s, recipe %s", seed, i).isCloseTo(expected.get(i), within(1e-6));
            }
        }
        assertThat(feasible).isBetween(INSTANCES / 4, INSTANCES - 1);
    }

    private RecipeRules rules(Random random, int steps) {
        for (int i = 0; i < COALS; i++) {
            prices[i] = 300 + random.nextInt(400);
            ash[i] = 8 + random.nextInt(22);
            sulphur[i] = (3 + random.nextInt(15)) / 10.0;
        }
        RecipeRules.Builder rules = RecipeRules.builder()
                .step(BigDecimal.ONE.divide(BigDecimal.valueOf(steps)))
                .maxCoals(2 + random.nextInt(2));
        if (random.nextBoolean()) {
            rules.minShare(new BigDecimal("0.2"));
        }
        if (random.nextBoolean()) {
            rules.addExclusive(ExclusiveCoals.of("0", "1", "2"));
        }
        if (random.nextBoolean()) {
            rules.addImply(new RequiredCoal("3", "4"));
        }
        if (random.nextBoolean()) {
            rules.putCap("4", new BigDecimal("0.6"));
        }
        if (random.nextInt(3) == 0) {
            rules.addGroup(new GroupShare(List.of("2", "3"), Optional.of(new BigDecimal("0.3")), Optional.empty()));
        }
        return rules.build();
    }

    private BlendRequest request(double ashMax, double sulphurMax) {
        CoalOffer[] offers = new CoalOffer[COALS];
        for (int i = 0; i < COALS; i++) {
            offers[i] = offer(
                    String.valueOf(i),
                    (int) prices[i],
                    "{\"ash_ar\": " + ash[i] + ", \"sulphur_ar\": " + sulphur[i] + "}");
        }
        return Samples.request(
                "{\"ash_ar\": {\"max\": " + ashMax + "}, \"sulphur_ar\": {\"max\": " + sulphurMax + "}}", offers);
    }

    /** Returns the least cost by the coals that are used. */
    private Map<Set<Integer>, Double> bySupport(int steps, RecipeRules rules, double ashMax, double sulphurMax) {
        Map<Set<Integer>, Double> best = new HashMap<>();
        for (double[] shares : StepEnumeration.of(COALS, steps)) {
            boolean allowed = StepEnumeration.mean(shares, ash) <= ashMax + NOISE
                    && StepEnumeration.mean(shares, sulphur) <= sulphurMax + NOISE
                    && keeps(rules, shares);
            if (allowed) {
                best.merge(StepEnumeration.used(shares), StepEnumeration.mean(shares, prices), Math::min);
            }
        }
        return best;
    }

    private static boolean keeps(RecipeRules rules, double[] shares) {
        Set<Integer> used = StepEnumeration.used(shares);
        double least = rules.minShare().map(BigDecimal::doubleValue).orElse(0.0);
        double cap = rules.caps().getOrDefault("4", BigDecimal.ONE).doubleValue();
        return used.size() <= rules.maxCoals().orElseThrow()
                && used.stream().allMatch(i -> shares[i] >= least - NOISE)
                && (rules.exclusive().isEmpty()
                        || used.stream().filter(i -> i < 3).count() <= 1)
                && (rules.implies().isEmpty() || !used.contains(3) || used.contains(4))
                && shares[4] <= cap + NOISE
                && (rules.groups().isEmpty() || shares[2] + shares[3] >= 0.3 - NOISE);
    }
}
