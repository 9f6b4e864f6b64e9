package io.coaldesk.blending;

import io.coaldesk.blending.RecipeStability.CoalStability;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Plans for qualities as they could be, drawn from the deviations of the assays. */
final class AssayDraws {

    private static final int DECIMALS = 6;

    private final Blender blender;
    private final BlendRequest request;
    private final List<CoalOffer> offers;
    private final Random random;

    AssayDraws(Blender blender, BlendRequest request, long seed) {
        this.blender = blender;
        this.request = request.withConfidence(Optional.empty()).withAlternatives(0);
        this.offers = request.offers().stream()
                .sorted(Comparator.comparing(CoalOffer::id))
                .toList();
        this.random = new Random(seed);
    }

    RecipeStability study(int draws) {
        int[] used = new int[offers.size()];
        double[] sum = new double[offers.size()];
        double[] squares = new double[offers.size()];
        int planned = 0;
        for (int draw = 0; draw < draws; draw++) {
            BlendRequest drawn =
                    request.withOffers(offers.stream().map(this::draw).toList());
            if (blender.plan(drawn) instanceof BlendPlan plan) {
                planned++;
                for (int i = 0; i < used.length; i++) {
                    BigDecimal share = plan.shares().getOrDefault(offers.get(i).id(), BigDecimal.ZERO);
                    used[i] += share.signum();
                    sum[i] += share.doubleValue();
                    squares[i] += share.doubleValue() * share.doubleValue();
                }
            }
        }
        List<CoalStability> coals = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            double count = Math.max(1, planned);
            double mean = sum[i] / count;
            double variance = Math.max(0, squares[i] / count - mean * mean);
            coals.add(new CoalStability(
                    offers.get(i).id(), rounded(used[i] / count), rounded(mean), rounded(Math.sqrt(variance))));
        }
        return new RecipeStability(draws, draws - planned, coals);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Draws the quality of an offer; a value that no coal can have is left as it was reported. */
    private CoalOffer draw(CoalOffer offer) {
        CoalOffer drawn = offer;
        for (Map.Entry<QualityKey, BigDecimal> deviation : offer.deviations().entrySet()) {
            double change = random.nextGaussian() * deviation.getValue().doubleValue();
            drawn = moved(drawn, deviation.getKey(), change);
        }
        return drawn;
    }

    private static CoalOffer moved(CoalOffer offer, QualityKey key, double change) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        for (QualityKey reported : offer.quality().keys()) {
            if (!reported.property().equals(key.property())) {
                values.put(reported, offer.quality().get(reported));
            }
        }
        try {
            values.put(key, offer.quality().get(key) + change);
            return offer.withQuality(CoalQuality.of(values));
        } catch (InvalidValueException beyond) {
            return offer;
        }
    }
}
