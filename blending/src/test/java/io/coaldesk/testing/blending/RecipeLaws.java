package io.coaldesk.testing.blending;

import io.coaldesk.blending.AlternativeRecipe;
import io.coaldesk.blending.BlendPlan;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.ExclusiveCoals;
import io.coaldesk.blending.GroupShare;
import io.coaldesk.blending.RecipeRules;
import io.coaldesk.blending.RequiredCoal;
import io.coaldesk.blending.ShareRatio;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The laws of rules on recipes, checked against a caller's request. */
public final class RecipeLaws {

    private final RecipeRules rules;
    private final Map<String, BigDecimal> shares;
    private final double tonnes;
    private final double unit;

    private RecipeLaws(BlendRequest request, Map<String, BigDecimal> shares) {
        this.rules = request.recipe().orElse(RecipeRules.none());
        this.shares = shares;
        this.tonnes = request.tonnes().map(BigDecimal::doubleValue).orElse(1.0);
        this.unit = Math.pow(10, -request.shareDecimals()) * 1.000001;
    }

    /**
     * Law 6: the recipe as printed, and each alternative, keeps every rule but for what the rounding of shares explains;
     * a coal that a rule keeps out, or that another one requires, is out or in as it is printed.
     */
    public static void recipeAsPrintedKeepsTheRules(BlendRequest request) {
        if (BlendLaws.plan(request).orElse(null) instanceof BlendPlan plan) {
            new RecipeLaws(request, plan.shares()).check();
            plan.alternatives().forEach(other -> new RecipeLaws(request, other.shares()).check());
        }
    }

    private void check() {
        rules.maxCoals().ifPresent(most -> require(shares.size() <= most, "no more coals than allowed", most));
        shares.forEach(this::checkUsed);
        rules.caps().forEach((id, cap) -> require(share(id) <= cap.doubleValue() + unit, "a cap is kept", id));
        rules.forced()
                .forEach((id, share) ->
                        require(Math.abs(share(id) - share.doubleValue()) <= unit, "a forced share is kept", id));
        rules.exclusive().forEach(this::checkExclusive);
        rules.implies().forEach(this::checkImplied);
        rules.groups().forEach(this::checkGroup);
        rules.ratios().forEach(this::checkRatio);
    }

    private void checkUsed(String id, BigDecimal share) {
        if (rules.forced().containsKey(id)) {
            return;
        }
        double used = share.doubleValue();
        rules.minShare().ifPresent(least -> require(used >= least.doubleValue() - unit, "a least share is kept", id));
        rules.minTonnes()
                .ifPresent(least -> require(used >= least.doubleValue() / tonnes - unit, "least tonnes are kept", id));
        rules.step().ifPresent(step -> require(isMultiple(used, step.doubleValue()), "shares are whole steps", id));
        rules.bucketTonnes()
                .ifPresent(bucket ->
                        require(isMultiple(used, bucket.doubleValue() / tonnes), "tonnes are whole buckets", id));
        BigDecimal lot = rules.lotTonnes().get(id);
        require(lot == null || isMultiple(used, lot.doubleValue() / tonnes), "tonnes are whole lots", id);
    }

    private boolean isMultiple(double share, double step) {
        return Math.abs(share - step * Math.round(share / step)) <= unit;
    }

    private void checkExclusive(ExclusiveCoals set) {
        require(set.coals().stream().filter(shares::containsKey).count() <= 1, "of exclusive coals one is used", set);
    }

    private void checkImplied(RequiredCoal pair) {
        require(
                !shares.containsKey(pair.coal()) || shares.containsKey(pair.needs()),
                "a coal is used with what it needs",
                pair);
    }

    private void checkGroup(GroupShare group) {
        List<String> coals = group.coals();
        double sum = coals.stream().distinct().mapToDouble(this::share).sum();
        double allowed = unit * coals.size();
        require(
                group.min().map(min -> sum >= min.doubleValue() - allowed).orElse(true)
                        && group.max()
                                .map(max -> sum <= max.doubleValue() + allowed)
                                .orElse(true),
                "a group has its share",
                group);
    }

    private void checkRatio(ShareRatio rule) {
        double one = share(rule.coal());
        double other = share(rule.to());
        require(
                rule.ratios().stream()
                        .anyMatch(ratio ->
                                Math.abs(one - ratio.doubleValue() * other) <= unit * (1 + ratio.doubleValue())),
                "two shares have an allowed ratio",
                rule);
    }

    private double share(String id) {
        return shares.getOrDefault(id, BigDecimal.ZERO).doubleValue();
    }

    private void require(boolean kept, String law, Object rule) {
        Broken.unless(kept, law, rule, shares, rules);
    }

    /** Alternatives use other coals than the best recipe and than each other, and none is better than the one before. */
    public static void alternativesDifferAndAreNoBetter(BlendRequest stated) {
        BlendRequest request = stated.withShareDecimals(9);
        boolean byCost = request.objective().isEmpty() && request.then().isEmpty();
        if (BlendLaws.plan(request).orElse(null) instanceof BlendPlan plan && byCost) {
            List<Map<String, BigDecimal>> seen = new ArrayList<>(List.of(plan.shares()));
            double before = plan.cost().amount().doubleValue();
            double explained = 1e-7 * Math.max(1, before) * request.offers().size();
            for (AlternativeRecipe other : plan.alternatives()) {
                boolean differs = seen.stream()
                        .noneMatch(
                                recipe -> recipe.keySet().equals(other.shares().keySet()));
                Broken.unless(differs, "alternatives differ in the coals they use", other, plan, request);
                double cost = other.cost().amount().doubleValue();
                Broken.unless(cost >= before - explained, "no alternative is better", cost, before, request);
                seen.add(other.shares());
                before = cost;
            }
        }
    }
}
