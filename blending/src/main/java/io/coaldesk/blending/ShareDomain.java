package io.coaldesk.blending;

import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shares that one coal may have: between two bounds, or none at all if it is not used.
 *
 * @param least the least share, 0 unless the coal is forced
 * @param most the greatest share
 * @param leastUsed the least share if the coal is used, 0 if any will do
 * @param step the step of which the share is a whole multiple, if there is one
 */
record ShareDomain(double least, double most, double leastUsed, Optional<BigDecimal> step) {

    static ShareDomain of(BlendRequest request, CoalOffer offer) {
        RecipeRules rules = request.recipe().orElse(RecipeRules.none());
        BigDecimal forced = rules.forced().get(offer.id());
        BigDecimal cap = rules.caps().getOrDefault(offer.id(), BigDecimal.ONE);
        double most = Math.min(stockShare(request, offer), (forced == null ? cap : cap.min(forced)).doubleValue());
        if (forced != null) {
            requireForced(request, rules, offer, forced);
            return new ShareDomain(forced.doubleValue(), most, 0, Optional.empty());
        }
        double leastUsed = Math.max(
                rules.minShare().map(BigDecimal::doubleValue).orElse(0.0),
                rules.minTonnes()
                        .map(tonnes -> share(request, "recipe.minTonnes", tonnes))
                        .orElse(0.0));
        return new ShareDomain(0, most, leastUsed, step(request, rules, offer));
    }

    /** Refuses a forced share that another rule forbids. */
    private static void requireForced(BlendRequest request, RecipeRules rules, CoalOffer offer, BigDecimal forced) {
        String field = "recipe.forced." + offer.id();
        BigDecimal least = rules.minShare().orElse(BigDecimal.ZERO);
        if (forced.signum() > 0 && forced.compareTo(least) < 0) {
            throw new InvalidValueException(field, forced, "0, or at least the minShare " + least);
        }
        rules.minTonnes().filter(tonnes -> forced.signum() > 0).ifPresent(tonnes -> {
            BigDecimal share = exactShare(request, "recipe.minTonnes", tonnes);
            if (forced.compareTo(share) < 0) {
                throw new InvalidValueException(field, forced, "0, or at least the minTonnes " + tonnes);
            }
        });
        rules.step().filter(step -> !isWhole(forced, step)).ifPresent(step -> {
            throw new InvalidValueException(field, forced, "a whole multiple of the step " + step);
        });
        step(request, rules, offer);
    }

    /**
     * Refuses a step that no number of steps makes a whole blend of, where every share is counted in it.
     *
     * @throws InvalidValueException if the whole is not a multiple of the step or of the buckets
     */
    static void requireWhole(BlendRequest request) {
        RecipeRules rules = request.recipe().orElse(RecipeRules.none());
        rules.step().filter(step -> !isWhole(BigDecimal.ONE, step)).ifPresent(step -> {
            throw new InvalidValueException("recipe.step", step, "a step of which the whole, 1, is a multiple");
        });
        rules.bucketTonnes().ifPresent(bucket -> {
            BigDecimal tonnes = requireTonnes(request, "recipe.bucketTonnes");
            if (rules.forced().isEmpty() && rules.lotTonnes().isEmpty() && !isWhole(tonnes, bucket)) {
                throw new InvalidValueException("tonnes", tonnes, "whole buckets of " + bucket);
            }
        });
    }

    private static boolean isWhole(BigDecimal number, BigDecimal step) {
        return number.remainder(step).signum() == 0;
    }

    private static Optional<BigDecimal> step(BlendRequest request, RecipeRules rules, CoalOffer offer) {
        List<BigDecimal> steps = new ArrayList<>(rules.step().stream().toList());
        rules.bucketTonnes().ifPresent(tonnes -> steps.add(exactShare(request, "recipe.bucketTonnes", tonnes)));
        BigDecimal lot = rules.lotTonnes().get(offer.id());
        if (lot != null) {
            steps.add(exactShare(request, "recipe.lotTonnes." + offer.id(), lot));
        }
        if (steps.size() > 1) {
            throw new InvalidValueException(
                    "recipe", "several steps for " + offer.id(), "one of step, bucketTonnes and lotTonnes for a coal");
        }
        return steps.stream().findFirst();
    }

    private static BigDecimal exactShare(BlendRequest request, String field, BigDecimal tonnes) {
        BigDecimal whole = requireTonnes(request, field);
        if (tonnes.compareTo(whole) > 0) {
            throw new InvalidValueException(field, tonnes, "at most the tonnes of the blend, " + whole);
        }
        return tonnes.divide(whole, MathContext.DECIMAL128);
    }

    private static double share(BlendRequest request, String field, BigDecimal tonnes) {
        return exactShare(request, field, tonnes).doubleValue();
    }

    private static BigDecimal requireTonnes(BlendRequest request, String field) {
        return request.tonnes()
                .orElseThrow(
                        () -> new InvalidValueException(field, "no tonnes of the request", "a request with tonnes"));
    }

    /** Returns the share of the blend that the stock of an offer allows, 1 at the most. */
    static double stockShare(BlendRequest request, CoalOffer offer) {
        if (request.tonnes().isEmpty() || offer.stockTonnes().isEmpty()) {
            return 1;
        }
        return Math.min(
                1,
                offer.stockTonnes().get().doubleValue() / request.tonnes().get().doubleValue());
    }

    /** Returns whether the shares are anything else than all numbers between two bounds. */
    boolean isDiscrete() {
        return leastUsed > 0 || step.isPresent();
    }
}
