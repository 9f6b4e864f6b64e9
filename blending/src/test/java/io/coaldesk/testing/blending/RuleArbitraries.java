package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendObjective;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.ExclusiveCoals;
import io.coaldesk.blending.GroupShare;
import io.coaldesk.blending.RecipeRules;
import io.coaldesk.blending.RequiredCoal;
import io.coaldesk.blending.ShareRatio;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of requests with rules on the recipe, objectives, deviations of assays, and limits on ratios. */
public final class RuleArbitraries {

    private static final List<String> DEVIATING = List.of("ash_d", "sulphur_d", "net_cv_ar_kcal_it");
    private static final List<String> RATIOS = List.of("base_acid_ratio", "silica_ratio", "sulphur_per_gj");

    private RuleArbitraries() {}

    /** Requests of {@link BlendArbitraries#feasibleRequests()} with some rules; with them there may be no recipe. */
    public static Arbitrary<BlendRequest> requestsWithRules() {
        return Combinators.combine(BlendArbitraries.feasibleRequests(), seeds())
                .as((request, seed) -> request.withRecipe(rules(request, new Random(seed))));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Integer.MAX_VALUE);
    }

    private static RecipeRules rules(BlendRequest request, Random random) {
        RecipeRules.Builder rules = RecipeRules.builder();
        List<String> ids = request.offers().stream().map(CoalOffer::id).toList();
        if (random.nextInt(2) == 0) {
            rules.maxCoals(1 + random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            rules.minShare(new BigDecimal(random.nextBoolean() ? "0.05" : "0.2"));
        }
        if (random.nextInt(4) == 0) {
            rules.step(new BigDecimal(random.nextBoolean() ? "0.05" : "0.1"));
        }
        if (ids.size() > 1) {
            String one = ids.get(random.nextInt(ids.size() - 1));
            String other = ids.get(ids.size() - 1);
            addPairs(rules, one, other, random);
        }
        return rules.build();
    }

    private static void addPairs(RecipeRules.Builder rules, String one, String other, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> rules.addExclusive(ExclusiveCoals.of(one, other));
            case 1 -> rules.addImply(new RequiredCoal(one, other));
            case 2 ->
                rules.addGroup(new GroupShare(
                        List.of(one, other), Optional.of(new BigDecimal("0.2")), Optional.of(new BigDecimal("0.7"))));
            case 3 ->
                rules.addRatio(new ShareRatio(
                        one, other, List.of(new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("2"))));
            case 4 -> rules.putCap(one, new BigDecimal("0.4"));
            default -> rules.putForced(one, new BigDecimal("0.2"));
        }
    }

    /** Requests with rules or without, and any objective but a margin. */
    public static Arbitrary<BlendRequest> requestsWithObjectives() {
        Map<QualityKey, BigDecimal> targets = Map.of(
                QualityKey.parse("ash_d"), new BigDecimal("20"), QualityKey.parse("sulphur_d"), new BigDecimal("0.8"));
        Arbitrary<BlendObjective> objectives =
                Arbitraries.of(BlendObjective.leastCost(), new BlendObjective.Closest(new TreeMap<>(targets)));
        return Combinators.combine(
                        Arbitraries.oneOf(requestsWithRules(), BlendArbitraries.feasibleRequests()), objectives)
                .as((request, objective) -> request.withObjective(objective));
    }

    /** Requests that ask for a confidence, of offers whose assays deviate; there may be no recipe. */
    public static Arbitrary<BlendRequest> requestsWithDeviations() {
        return Combinators.combine(
                        BlendArbitraries.feasibleRequests(), seeds(), Arbitraries.of("0.5", "0.8", "0.95", "0.99"))
                .as((request, seed, confidence) ->
                        deviating(request, new Random(seed)).withConfidence(new BigDecimal(confidence)));
    }

    private static BlendRequest deviating(BlendRequest request, Random random) {
        List<CoalOffer> offers = new ArrayList<>();
        for (CoalOffer offer : request.offers()) {
            Map<QualityKey, BigDecimal> deviations = new LinkedHashMap<>();
            for (String key : DEVIATING) {
                int tenths = 1 + random.nextInt(5);
                int size = key.startsWith("ash") ? 10 : key.startsWith("sulphur") ? 200 : 1;
                BigDecimal deviation = BigDecimal.valueOf(key.startsWith("net") ? 20L * tenths : tenths)
                        .divide(BigDecimal.valueOf(size));
                deviations.put(QualityKey.parse(key), deviation);
            }
            offers.add(offer.withDeviations(deviations));
        }
        return request.withOffers(offers);
    }

    /** Requests under one limit on a ratio of ash oxides or on sulphur per gigajoule, amid what the coals have. */
    public static Arbitrary<BlendRequest> requestsWithRatios() {
        return Combinators.combine(
                        BlendArbitraries.offers(),
                        seeds(),
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.of(RATIOS))
                .as((offer, seed, coals, ratio) -> ratioRequest(offer, new Random(seed), coals, ratio));
    }

    private static BlendRequest ratioRequest(CoalOffer template, Random random, int coals, String ratio) {
        QualityKey key = QualityKey.parse(ratio);
        List<CoalOffer> offers = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < coals; i++) {
            CoalQuality quality = oxides(random);
            offers.add(template.withId("C" + i)
                    .withPrice(template.price().withAmount(BigDecimal.valueOf(300 + random.nextInt(300))))
                    .withQuality(quality));
            least = Math.min(least, quality.get(key));
            most = Math.max(most, quality.get(key));
        }
        BigDecimal number = BigDecimal.valueOf(least + (most - least) * (0.2 + 0.6 * random.nextDouble()))
                .setScale(4, RoundingMode.HALF_EVEN);
        QualityLimit limit = random.nextBoolean() ? QualityLimit.atMost(number) : QualityLimit.atLeast(number);
        return BlendRequest.builder()
                .currency(template.price().currency())
                .limits(CoalSpecification.of(Map.of(key, limit)))
                .addAllOffers(offers)
                .build();
    }

    private static CoalQuality oxides(Random random) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("total_moisture_ar", 5.0 + random.nextInt(20));
        values.put("ash_ar", 5.0 + random.nextInt(25));
        values.put("sulphur_ar", (2 + random.nextInt(18)) / 10.0);
        values.put("net_cv_ar_mj_kg", 14.0 + random.nextInt(12));
        values.put("sio2_ash", 35.0 + random.nextInt(20));
        values.put("al2o3_ash", 15.0 + random.nextInt(10));
        values.put("tio2_ash", 1.0);
        values.put("fe2o3_ash", 2.0 + random.nextInt(12));
        values.put("cao_ash", 1.0 + random.nextInt(8));
        values.put("mgo_ash", 1.0);
        values.put("na2o_ash", 0.5);
        values.put("k2o_ash", 1.0);
        return CoalQuality.parse(values);
    }
}
