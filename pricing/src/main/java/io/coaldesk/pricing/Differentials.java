package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.EffectBase;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Stacking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The differential rules of a policy by stage, with their stacking and their cap. */
final class Differentials {

    private record Stage(Stacking stacking, List<Conditional<PricingRule>> rules) {}

    /**
     * A rule that applied.
     *
     * @param rule the rule
     * @param change its change, rounded
     * @param saving the saving in cost that bounded it; absent if none did
     */
    record Applied(PricingRule rule, Money change, Optional<Money> saving) {
        /** A floor or ceiling that the price keeps by itself is no step of its own. */
        boolean isIdleBound() {
            return change.amount().signum() == 0
                    && (rule.effect() instanceof RuleEffect.AtLeast || rule.effect() instanceof RuleEffect.AtMost);
        }

        AppliedRule toResult() {
            return new AppliedRule(
                    rule.id(), rule.label(), rule.kind(), rule.justification(), change, rule.justificationCode());
        }
    }

    /**
     * A rule that held and gave way to another of its stage.
     *
     * @param rule the rule
     * @param change what it would have changed
     * @param winner the rule that applied instead
     * @param stacking the stacking by which it did
     */
    record Displaced(PricingRule rule, Money change, PricingRule winner, Stacking stacking) {}

    /**
     * What the rules made of a list price.
     *
     * @param applied the rules that applied, in their order
     * @param displaced the rules that gave way
     */
    record Outcome(List<Applied> applied, List<Displaced> displaced) {}

    private final PricingPolicy policy;
    private final List<Stage> stages = new ArrayList<>();
    private final MoneyRounding rounding;

    Differentials(PricingPolicy policy, List<Conditional<PricingRule>> rules) {
        this.policy = policy;
        this.rounding = policy.rounding().step();
        Map<Integer, Stacking> stacking =
                policy.stages().stream().collect(Collectors.toMap(RuleStage::stage, RuleStage::stacking, (a, b) -> a));
        Map<Integer, List<Conditional<PricingRule>>> byStage = new TreeMap<>(rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.value().stage())));
        byStage.forEach((stage, own) ->
                stages.add(new Stage(stacking.getOrDefault(stage, policy.stacking()), List.copyOf(own))));
    }

    /** Returns what the rules that a deal meets make of the list price. */
    Outcome apply(Money listPrice, RuleFacts facts, Matched matched, DealCosts costs) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        Money running = listPrice;
        for (Stage stage : stages) {
            running = stage.stacking().isExclusive()
                    ? one(stage, running, facts, matched, costs, outcome)
                    : all(stage, listPrice, running, facts, matched, costs, outcome);
        }
        return outcome;
    }

    private Money all(
            Stage stage,
            Money listPrice,
            Money before,
            RuleFacts facts,
            Matched matched,
            DealCosts costs,
            Outcome outcome) {
        Money running = before;
        for (Conditional<PricingRule> candidate : stage.rules()) {
            if (candidate.holds(matched)) {
                Money share = stage.stacking() == Stacking.COMPOUNDING ? running : listPrice;
                Applied applied = bounded(candidate.value(), facts.base(share, running), costs);
                running = running.plus(applied.change());
                if (!applied.isIdleBound()) {
                    outcome.applied().add(applied);
                }
            }
        }
        return running;
    }

    private Money one(Stage stage, Money before, RuleFacts facts, Matched matched, DealCosts costs, Outcome outcome) {
        List<Applied> holding = new ArrayList<>();
        for (Conditional<PricingRule> candidate : stage.rules()) {
            if (candidate.holds(matched)) {
                holding.add(bounded(candidate.value(), facts.base(before, before), costs));
            }
        }
        if (holding.isEmpty()) {
            return before;
        }
        Applied winner = holding.get(0);
        if (stage.stacking() == Stacking.BEST_OF) {
            for (Applied other : holding) {
                winner = winner.change().isMoreThan(other.change()) ? other : winner;
            }
        }
        // An idle bound competes all the same: without it the price would jump where the bound begins to be felt.
        if (!winner.isIdleBound()) {
            outcome.applied().add(winner);
        }
        for (Applied other : holding) {
            if (!other.equals(winner) && !other.isIdleBound()) {
                outcome.displaced().add(new Displaced(other.rule(), other.change(), winner.rule(), stage.stacking()));
            }
        }
        return before.plus(winner.change());
    }

    private Applied bounded(PricingRule rule, EffectBase base, DealCosts costs) {
        Money change = rule.effect().change(base, rounding);
        if (rule.savingOf().isEmpty()) {
            return new Applied(rule, change, Optional.empty());
        }
        Money saving = costs.saving(rule.savingOf(), policy);
        Money most = saving.times(BigDecimal.ONE.negate());
        return most.isMoreThan(change)
                ? new Applied(rule, most, Optional.of(saving))
                : new Applied(rule, change, Optional.empty());
    }

    /**
     * The cap that a sum of differentials ran into.
     *
     * @param share the cap as a share of the list price, signed
     * @param kept what is kept of the sum
     */
    record Cap(BigDecimal share, Money kept) {}

    /** Returns the cap that a sum goes beyond, rounded toward zero so that it holds; empty if it is within. */
    Optional<Cap> cap(Money listPrice, Money sum) {
        boolean discount = sum.isNegative();
        return (discount ? policy.maxDiscount().map(BigDecimal::negate) : policy.maxPremium())
                .map(share -> new Cap(
                        share, listPrice.times(share).rounded(MoneyRounding.of(rounding.scale(), RoundingMode.DOWN))))
                .filter(cap -> discount ? cap.kept().isMoreThan(sum) : sum.isMoreThan(cap.kept()));
    }
}
