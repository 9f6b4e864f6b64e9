package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.EffectBase;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.pricing.rule.Stacking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differential rules of a policy by stage, with their stacking and their cap. */
final class Differentials {

    /**
     * The rules of a stage.
     *
     * @param stacking how they go together
     * @param from the place of the first
     * @param to the place after the last
     */
    private record Stage(Stacking stacking, int from, int to) {}

    /**
     * A rule that applied.
     *
     * @param compiled the rule
     * @param change its change, rounded
     * @param saving the saving in cost that bounded it; absent if none did
     */
    record Applied(CompiledRule compiled, Money change, Optional<Money> saving) {
        PricingRule rule() {
            return compiled.rule();
        }

        /** A floor or ceiling that the price keeps by itself is no step of its own. */
        boolean isIdleBound() {
            return change.amount().signum() == 0
                    && (rule().effect() instanceof RuleEffect.AtLeast || rule().effect() instanceof RuleEffect.AtMost);
        }

        AppliedRule toResult() {
            PricingRule rule = rule();
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
    record Displaced(CompiledRule rule, Money change, CompiledRule winner, Stacking stacking) {}

    /**
     * What the rules made of a list price.
     *
     * @param waterfall the way from the list price
     * @param applied the rules that applied, in their order
     * @param displaced the rules that gave way
     */
    record Outcome(PriceWaterfall.Builder waterfall, List<Applied> applied, List<Displaced> displaced) {

        private void add(Applied rule) {
            waterfall.step(
                    PriceLevel.INVOICE_PRICE, rule.rule().id(), rule.rule().label(), rule.change());
            applied.add(rule);
        }
    }

    private final PricingPolicy policy;
    private final CompiledRule[] rules;
    private final List<Stage> stages = new ArrayList<>();
    private final MoneyRounding rounding;

    /** Takes the rules of a policy, of which rule {@code i} is condition {@code i} in {@link Matched}. */
    Differentials(PricingPolicy policy) {
        this.policy = policy;
        this.rounding = policy.rounding().step();
        this.rules = policy.rules().stream().map(CompiledRule::of).toArray(CompiledRule[]::new);
        for (int from = 0, to; from < rules.length; from = to) {
            int stage = rules[from].rule().stage();
            to = from + 1;
            while (to < rules.length && rules[to].rule().stage() == stage) {
                to++;
            }
            stages.add(new Stage(policy.stacking(stage), from, to));
        }
    }

    /** Adds a step for each rule that applies to a deal to a waterfall that stands at the list price. */
    Outcome apply(PriceWaterfall.Builder waterfall, RuleFacts facts, Matched matched, DealCosts costs) {
        Outcome outcome = new Outcome(waterfall, new ArrayList<>(), new ArrayList<>());
        Money listPrice = waterfall.running();
        for (Stage stage : stages) {
            if (stage.stacking().isExclusive()) {
                one(stage, facts, matched, costs, outcome);
            } else {
                all(stage, listPrice, facts, matched, costs, outcome);
            }
        }
        return outcome;
    }

    private void all(Stage stage, Money listPrice, RuleFacts facts, Matched matched, DealCosts costs, Outcome outcome) {
        for (int i = matched.next(stage.from()); i < stage.to(); i = matched.next(i + 1)) {
            Money running = outcome.waterfall().running();
            Money share = stage.stacking() == Stacking.COMPOUNDING ? running : listPrice;
            Applied applied = bounded(rules[i], facts.base(share, running), costs);
            if (!applied.isIdleBound()) {
                outcome.add(applied);
            }
        }
    }

    private void one(Stage stage, RuleFacts facts, Matched matched, DealCosts costs, Outcome outcome) {
        Money before = outcome.waterfall().running();
        List<Applied> holding = new ArrayList<>();
        for (int i = matched.next(stage.from()); i < stage.to(); i = matched.next(i + 1)) {
            holding.add(bounded(rules[i], facts.base(before, before), costs));
        }
        if (holding.isEmpty()) {
            return;
        }
        Applied winner = holding.get(0);
        if (stage.stacking() == Stacking.BEST_OF) {
            for (Applied other : holding) {
                winner = winner.change().isMoreThan(other.change()) ? other : winner;
            }
        }
        // An idle bound competes all the same: without it the price would jump where the bound begins to be felt.
        if (!winner.isIdleBound()) {
            outcome.add(winner);
        }
        for (Applied other : holding) {
            if (!other.equals(winner) && !other.isIdleBound()) {
                outcome.displaced()
                        .add(new Displaced(other.compiled(), other.change(), winner.compiled(), stage.stacking()));
            }
        }
    }

    private Applied bounded(CompiledRule compiled, EffectBase base, DealCosts costs) {
        PricingRule rule = compiled.rule();
        Money change = rule.effect().change(base, rounding);
        if (rule.savingOf().isEmpty()) {
            return new Applied(compiled, change, Optional.empty());
        }
        Money saving = costs.saving(rule.savingOf(), policy);
        Money most = saving.negated();
        return most.isMoreThan(change)
                ? new Applied(compiled, most, Optional.of(saving))
                : new Applied(compiled, change, Optional.empty());
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
